import type { Locale } from "../locales/locale.ts";
import type { EntityKind } from "../model/entity.ts";
import type { TextDocument } from "../text/document.ts";
import { foldName } from "./fold.ts";
import { genitiveStem } from "./genitive.ts";
import type { NameMention, NameRole } from "./name-mention.ts";
import { cutPersonName, givenNamesFit, type PersonName } from "./person-name.ts";
import { type Sex, sexOf } from "./sex.ts";
import { spellingKey } from "./spelling-key.ts";

/** Names of one article that mean one entity. */
export interface Cluster {
  readonly kind: EntityKind;
  /** The longest form of the name. */
  readonly fullest: string;
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
  names: readonly NameMention[],
  locale: Locale,
): readonly Cluster[] {
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
function clusterPersons(document: TextDocument, names: readonly NameMention[], locale: Locale): readonly Cluster[] {
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  const equivalents = locale.names.givenNameForms;
  const full = names.filter(({ name }) => cutPersonName(name).given.length > 0);
  const short = names.filter(({ name }) => cutPersonName(name).given.length === 0);
  const open = (mention: NameMention, sex: Sex): void => {
    const draft: Draft = { name: cutPersonName(mention.name), fullest: mention.name, sex, mentions: [mention] };
    drafts.push(draft);
    for (const key of keysOf(draft.name)) byLast.set(key, [...(byLast.get(key) ?? []), draft]);
  };
  for (const mention of full) {
    const name = cutPersonName(mention.name);
    const sex = sexOf(document, mention, locale);
    const fits = candidates(byLast, mention.name).filter(
      (draft) => givenNamesFit(draft.name.given, name.given, equivalents) && compatible(draft.sex, sex),
    );
    join(fits[0], mention, sex) || open(mention, sex);
  }
  const surnames = new Set(short.map(({ name }) => foldName(name)));
  for (const mention of short) {
    const sex = sexOf(document, mention, locale);
    const name = strip(mention.name, surnames);
    const found = candidates(byLast, name).filter((draft) => compatible(draft.sex, sex));
    const chosen = found.length > 1 ? nearest(found, mention.start) : (found[0] ?? byGivenName(drafts, name, sex));
    join(chosen, { ...mention, name }, sex) || open({ ...mention, name }, sex);
  }
  return drafts.map((draft) => finish(draft, "person"));
}

function strip(name: string, surnames: ReadonlySet<string>): string {
  const stem = genitiveStem(name);
  return stem !== undefined && surnames.has(foldName(stem)) ? stem : name;
}

/** Whole surname, last word and skeleton; a name in the genitive is also asked without its s. */
function keysOf(name: PersonName): readonly string[] {
  return [...new Set([name.surname, name.last, `~${spellingKey(name.last)}`])];
}

function candidates(byLast: ReadonlyMap<string, readonly Draft[]>, name: string): readonly Draft[] {
  const cut = cutPersonName(name);
  const exact = byLast.get(cut.surname) ?? byLast.get(cut.last);
  if (exact !== undefined) return exact;
  const stem = genitiveStem(name);
  const bare = stem === undefined ? undefined : byLast.get(cutPersonName(stem).surname);
  return bare ?? (cut.last.length > 4 ? (byLast.get(`~${spellingKey(cut.last)}`) ?? []) : []);
}

const compatible = (a: Sex, b: Sex) => a === undefined || b === undefined || a === b;

function nearest(drafts: readonly Draft[], start: number): Draft | undefined {
  const before = (draft: Draft) =>
    Math.max(-1, ...draft.mentions.filter((mention) => mention.start < start).map((mention) => mention.start));
  return [...drafts].sort((a, b) => before(b) - before(a))[0];
}

/** "Angela" for the one Angela of the article. */
function byGivenName(drafts: readonly Draft[], name: string, sex: Sex): Draft | undefined {
  const folded = foldName(name);
  const fits = drafts.filter((draft) => draft.name.given[0] === folded && compatible(draft.sex, sex));
  return fits.length === 1 ? fits[0] : undefined;
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
        name: cutPersonName(mention.name),
        fullest: fullForm(mention.name, locale),
        sex: undefined,
        mentions: [mention],
      });
  }
  return [...drafts.values()].map((draft) => finish(draft, draft.kind));
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

function fullForm(name: string, locale: Locale): string {
  return locale.names.aliases.get(foldName(name)) ?? name;
}

function keyOf(name: string, spelled: ReadonlySet<string>, locale: Locale): string {
  const alias = locale.names.aliases.get(foldName(name));
  if (alias !== undefined) return foldName(alias);
  const stem = genitiveStem(name);
  const bare = stem !== undefined && spelled.has(foldName(stem)) ? stem : name;
  const folded = foldName(bare);
  const words = folded.split(" ");
  return words.length === 1
    ? folded
    : words.map((word, index) => (index < words.length - 1 ? word.replace(/(?<=.{3})e[nrsm]?$/, "") : word)).join(" ");
}

function finish(draft: Draft, kind: EntityKind): Cluster {
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const roles = mentions.flatMap(({ role }) => (role === undefined ? [] : [role]));
  return { kind, fullest: draft.fullest, sex: draft.sex, roles, mentions };
}
