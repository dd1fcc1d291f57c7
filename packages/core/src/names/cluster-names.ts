import type { Locale } from "../locales/locale.ts";
import type { EntityKind } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import { withClubs } from "./club-names.ts";
import { foldName, uninflected } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import type { NameMention, NameRole } from "./name-mention.ts";
import { cutPersonName, givenNamesFit, type PersonName } from "./person-name.ts";
import { type Sex, sexOf } from "./sex.ts";
import { spellingKeys } from "./spelling-key.ts";

/** Names of one article that mean one entity. */
export interface Cluster {
  readonly kind: EntityKind;
  /** The longest form of the name, in the nominative where the text or a table has it. */
  readonly fullest: string;
  /** What the id is made from: one for all forms of the name. */
  readonly key: string;
  readonly sex: Sex;
  readonly roles: readonly NameRole[];
  readonly mentions: readonly NameMention[];
}

interface Draft {
  readonly name: PersonName;
  fullest: string;
  sex: Sex;
  readonly mentions: NameMention[];
}

const wordCount = (name: string) => foldName(name).split(" ").length;

/** Puts the names of one article together by whom they mean. Sorted by first mention. */
export function clusterNames(
  document: TextDocument,
  found: readonly NameMention[],
  locale: Locale,
): readonly Cluster[] {
  const names = withClubs(document, found, locale);
  const persons = clusterPersons(
    document,
    names.filter(({ type }) => type === "PER"),
    locale,
  );
  const others = clusterOthers(
    names.filter(({ type }) => type !== "PER"),
    locale,
  );
  return [...persons, ...others].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Drafts by family name; full names first, so that short names find them wherever they stand. */
function clusterPersons(document: TextDocument, found: readonly NameMention[], locale: Locale): readonly Cluster[] {
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const equivalents = locale.names.givenNameForms;
  const names = withoutGenitive(found, locale);
  const open = (mention: NameMention, sex: Sex): void => {
    const draft: Draft = {
      name: cutPersonName(mention.name, locale.names),
      fullest: mention.name,
      sex,
      mentions: [mention],
    };
    drafts.push(draft);
    for (const key of keysOf(draft.name)) push(byLast, key, draft);
    const [given] = draft.name.given;
    if (given !== undefined) push(byGiven, given, draft);
  };
  for (const mention of names) {
    const name = cutPersonName(mention.name, locale.names);
    if (name.given.length === 0) continue;
    const sex = sexOf(document, mention, locale);
    const fits = candidates(byLast, mention.name, locale).find(
      (draft) => givenNamesFit(draft.name.given, name.given, equivalents) && compatible(draft.sex, sex),
    );
    join(fits, mention, sex) || open(mention, sex);
  }
  for (const mention of names) {
    if (cutPersonName(mention.name, locale.names).given.length > 0) continue;
    const sex = sexOf(document, mention, locale);
    const known = candidates(byLast, mention.name, locale).filter((draft) => compatible(draft.sex, sex));
    const given = (byGiven.get(foldName(mention.name)) ?? []).filter((draft) => compatible(draft.sex, sex));
    const chosen =
      known.length > 1 ? nearest(known, mention.start) : (known[0] ?? (given.length === 1 ? given[0] : undefined));
    join(chosen, mention, sex) || open(mention, sex);
  }
  return drafts.map((draft) => finish(draft, "person"));
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  // a text of nothing but one family name is no article
  else if (list.length < 50) list.push(draft);
}

/** Takes the genitive off where the text has the name without it too. */
function withoutGenitive(names: readonly NameMention[], locale: Locale): readonly NameMention[] {
  const lasts = new Set(names.map(({ name }) => cutPersonName(name, locale.names).last));
  return names.map((mention) => {
    const stem = genitiveStem(mention.name);
    return stem !== undefined && lasts.has(cutPersonName(stem, locale.names).last)
      ? { ...mention, name: stem }
      : mention;
  });
}

/** Whole surname, last word and skeleton; a name in the genitive is also asked without its s. */
function keysOf(name: PersonName): readonly string[] {
  return [...new Set([name.surname, name.last, ...spellingKeys(name.last).map((key) => `~${key}`)])];
}

function candidates(byLast: ReadonlyMap<string, readonly Draft[]>, name: string, locale: Locale): readonly Draft[] {
  const cut = cutPersonName(name, locale.names);
  const exact = byLast.get(cut.surname) ?? byLast.get(cut.last);
  if (exact !== undefined) return exact;
  const stem = genitiveStem(name);
  const bare = stem === undefined ? undefined : byLast.get(cutPersonName(stem, locale.names).surname);
  if (bare !== undefined || cut.last.length <= 4) return bare ?? [];
  const key = spellingKeys(cut.last).find((one) => byLast.has(`~${one}`));
  return key === undefined ? [] : (byLast.get(`~${key}`) ?? []);
}

const compatible = (a: Sex, b: Sex) => a === undefined || b === undefined || a === b;

/** The one named last before `start`; mentions of a draft are in the order they were joined. */
function nearest(drafts: readonly Draft[], start: number): Draft | undefined {
  let best: Draft | undefined;
  let at = -1;
  for (const draft of drafts)
    for (const mention of draft.mentions.slice(-30)) {
      if (mention.start >= start || mention.start <= at) continue;
      best = draft;
      at = mention.start;
    }
  return best ?? drafts[0];
}

function join(draft: Draft | undefined, mention: NameMention, sex: Sex): boolean {
  if (draft === undefined) return false;
  draft.mentions.push(mention);
  draft.sex ??= sex;
  if (wordCount(mention.name) > wordCount(draft.fullest)) draft.fullest = mention.name;
  return true;
}

/** Organisations and places by their folded name, without case endings and genitive; an acronym in brackets joins the name before it. */
function clusterOthers(names: readonly NameMention[], locale: Locale): readonly Cluster[] {
  const drafts = new Map<string, Draft & { readonly kind: EntityKind }>();
  const spelled = new Set(names.map(({ name }) => foldName(name)));
  let before: NameMention | undefined;
  const acronyms = new Map<string, string>();
  for (const mention of names) {
    if (
      before !== undefined &&
      mention.start - before.end <= 2 &&
      mention.start > before.end &&
      isAcronymOf(mention.name, before.name)
    )
      acronyms.set(foldName(mention.name), keyOf(before.name, spelled, locale));
    before = mention;
  }
  for (const mention of names) {
    const kind: EntityKind = mention.type === "ORG" ? "organisation" : "place";
    const own = keyOf(mention.name, spelled, locale);
    const key = `${kind} ${acronyms.get(own) ?? own}`;
    const draft = drafts.get(key);
    if (draft !== undefined) join(draft, mention, undefined);
    else
      drafts.set(key, {
        kind,
        name: cutPersonName(mention.name, locale.names),
        fullest: mention.name,
        sex: undefined,
        mentions: [mention],
      });
  }
  return [...drafts].map(([key, draft]) => ({
    ...finish(draft, draft.kind),
    fullest: shownName(draft.mentions, locale),
    key: key.slice(key.indexOf(" ") + 1),
  }));
}

/** "OSZE" for a name of at least two words with its first letter in front. */
function isAcronymOf(short: string, long: string): boolean {
  return (
    short.length > 1 &&
    short.length < 8 &&
    short.toUpperCase() === short &&
    wordCount(long) > 1 &&
    long.charAt(0) === short.charAt(0)
  );
}

function keyOf(name: string, spelled: ReadonlySet<string>, locale: Locale): string {
  const stem = genitiveStem(name);
  const bare = stem !== undefined && spelled.has(foldName(stem)) ? stem : name;
  const [company, form] = [bare.slice(0, bare.lastIndexOf(" ")), bare.slice(bare.lastIndexOf(" ") + 1)];
  if (locale.names.legalForms.has(form) && spelled.has(foldName(company))) return uninflected(company);
  return uninflected(locale.names.aliases.get(foldName(bare)) ?? bare);
}

/** The form the text uses most; an inflected form of a name that a table has is put in the nominative. */
function shownName(mentions: readonly NameMention[], locale: Locale): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most = ""] =
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return nominative(most, locale);
}

/** "Weißen Hauses", "Vereinigten Staaten" in the form a table leads with; any other name as it is. */
export function nominative(name: string, locale: Locale): string {
  if (!name.includes(" ")) return name;
  const bare = name.replace(/(?<=\p{Ll})e[nrm] (?=\p{Lu})/u, "e ");
  if (bare !== name && (locale.names.lands.has(bare) || locale.names.organisations.has(bare))) return bare;
  const lead = locale.names.aliases.get(foldName(name));
  return lead !== undefined && wordCount(lead) === wordCount(name) && lead.slice(0, 4) === name.slice(0, 4)
    ? lead
    : name;
}

function finish(draft: Draft, kind: EntityKind): Cluster {
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const roles = mentions.flatMap(({ role }) => (role === undefined ? [] : [role]));
  return { kind, fullest: draft.fullest, key: draft.fullest, sex: draft.sex, roles, mentions };
}
