import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { type Cluster, rolesOf } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { givenNamesFit } from "./person-name.ts";
import { type PersonNotes, personNotes } from "./person-notes.ts";
import { type Sex, sexOf } from "./sex.ts";

interface Named {
  readonly mention: NameMention;
  readonly notes: PersonNotes;
  readonly sex: Sex;
}

interface Draft {
  readonly name: PersonNotes;
  fullest: string;
  words: number;
  sex: Sex;
  readonly mentions: NameMention[];
}

/** Drafts by the keys of the family name, and by given name. */
interface Drafts {
  readonly all: Draft[];
  readonly byLast: Map<string, Draft[]>;
  readonly byGiven: Map<string, Draft[]>;
}

/** Persons by family name; full names first, so that short names find them wherever they stand. */
export function clusterPersons(
  document: TextDocument,
  found: readonly NameMention[],
  locale: Locale,
): readonly Cluster[] {
  const names = readNames(document, found, locale);
  const drafts: Drafts = { all: [], byLast: new Map(), byGiven: new Map() };
  const notesOf = personNotes(locale.names);
  const equivalents = locale.names.givenNameForms;
  for (const named of names) {
    const { given } = named.notes;
    if (given.length === 0) continue;
    const fits = candidates(drafts.byLast, named.notes, notesOf).find(
      ({ name, sex }) => givenNamesFit(name.given, given, equivalents) && compatible(sex, named.sex),
    );
    add(drafts, fits, named);
  }
  for (const named of names) {
    const { notes, sex, mention } = named;
    if (notes.given.length > 0) continue;
    const known = candidates(drafts.byLast, notes, notesOf).filter((draft) => compatible(draft.sex, sex));
    if (known.length > 1) add(drafts, nearest(known, mention.start), named);
    else add(drafts, known[0] ?? byGivenName(drafts, named), named);
  }
  return drafts.all.map(finish);
}

/** Takes the genitive off where the text has the name without it too. */
function readNames(document: TextDocument, found: readonly NameMention[], locale: Locale): readonly Named[] {
  const notesOf = personNotes(locale.names);
  const read = found.map((mention) => ({ mention, written: notesOf(mention.name) }));
  const lasts = new Set(read.map(({ written }) => written.last));
  return read.map(({ mention, written }) => {
    const bare = written.stem === undefined ? written : notesOf(written.stem);
    const notes = lasts.has(bare.last) ? bare : written;
    const sex = sexOf(document, mention, notes.sex, locale);
    return { mention: notes === written ? mention : { ...mention, name: notes.name }, notes, sex };
  });
}

function candidates(
  byLast: ReadonlyMap<string, readonly Draft[]>,
  { surname, last, stem, skeletons }: PersonNotes,
  notesOf: (name: string) => PersonNotes,
): readonly Draft[] {
  const exact = byLast.get(surname) ?? byLast.get(last);
  if (exact !== undefined) return exact;
  const bare = stem === undefined ? undefined : byLast.get(notesOf(stem).surname);
  if (bare !== undefined || last.length <= 4) return bare ?? [];
  const key = skeletons.find((one) => byLast.has(one));
  return key === undefined ? [] : (byLast.get(key) ?? []);
}

const compatible = (a: Sex, b: Sex) => a === undefined || b === undefined || a === b;

/** "Laura" after "Laura Muster", where the text has but one of that name. */
function byGivenName({ byGiven }: Drafts, { notes, sex }: Named): Draft | undefined {
  const given = (byGiven.get(notes.folded) ?? []).filter((draft) => compatible(draft.sex, sex));
  return given.length === 1 ? given[0] : undefined;
}

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

/** Joins a name to a draft, or opens one. */
function add(drafts: Drafts, draft: Draft | undefined, named: Named): void {
  if (draft === undefined) open(drafts, named);
  else join(draft, named);
}

function join(draft: Draft, { mention, notes, sex }: Named): void {
  draft.mentions.push(mention);
  draft.sex ??= sex;
  if (notes.words <= draft.words) return;
  draft.fullest = mention.name;
  draft.words = notes.words;
}

function open({ all, byLast, byGiven }: Drafts, { mention, notes, sex }: Named): void {
  const draft: Draft = { name: notes, fullest: mention.name, words: notes.words, sex, mentions: [mention] };
  all.push(draft);
  push(byLast, notes.surname, draft);
  if (notes.last !== notes.surname) push(byLast, notes.last, draft);
  for (const key of notes.skeletons) push(byLast, key, draft);
  const [given] = notes.given;
  if (given !== undefined) push(byGiven, given, draft);
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  // a text of nothing but one family name is no article
  else if (list.length < 50) list.push(draft);
}

function finish({ fullest, sex, mentions }: Draft): Cluster {
  mentions.sort((a, b) => a.start - b.start);
  return { kind: "person", fullest, key: fullest, sex, roles: rolesOf(mentions), mentions };
}
