import type { Locale } from "../locales/locale.ts";
import { Cluster, type Meanings } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { type ThingKey, type ThingNotes, thingNotes } from "./thing-notes.ts";

type NotesOf = (name: string) => ThingNotes;

/** One way the text writes a name, and how often. */
interface Spelling {
  readonly notes: ThingNotes;
  count: number;
  cluster: Cluster | undefined;
}

type Spellings = Map<string, Spelling>;

/** Organisations and places by their folded name, without case endings and genitive; an acronym in brackets joins the name before it. */
export function clusterThings(names: readonly NameMention[], locale: Locale): Meanings {
  const notesOf = thingNotes(locale.names);
  const organisations: Spellings = new Map();
  const places: Spellings = new Map();
  const read = names.map(({ type, name }) =>
    type === "PER" ? undefined : spellingOf(type === "ORG" ? organisations : places, name, notesOf),
  );
  const spelled = new Set<string>();
  for (const { notes } of organisations.values()) spelled.add(notes.folded);
  for (const { notes } of places.values()) spelled.add(notes.folded);
  const acronyms = acronymsIn(names, spelled, notesOf);
  const keyIn = (notes: ThingNotes): ThingKey => {
    const own = keyOf(notes, spelled);
    return acronyms.get(own.text) ?? own;
  };
  cluster("organisation", organisations, keyIn);
  cluster("place", places, keyIn);
  return read.map((spelling) => spelling?.cluster);
}

/** The spelling of a name, which is counted. */
function spellingOf(known: Spellings, name: string, notesOf: NotesOf): Spelling {
  const seen = known.get(name);
  if (seen !== undefined) {
    seen.count += 1;
    return seen;
  }
  const made: Spelling = { notes: notesOf(name), count: 1, cluster: undefined };
  known.set(name, made);
  return made;
}

/** Folded acronyms to the key of the name they stand behind. */
function acronymsIn(
  names: readonly NameMention[],
  spelled: ReadonlySet<string>,
  notesOf: NotesOf,
): ReadonlyMap<string, ThingKey> {
  const acronyms = new Map<string, ThingKey>();
  let before: NameMention | undefined;
  for (const mention of names) {
    if (mention.type === "PER") continue;
    const gap = before === undefined ? 0 : mention.start - before.end;
    if (before !== undefined && gap > 0 && gap <= 2 && isAcronymOf(mention.name, before.name, notesOf))
      acronyms.set(notesOf(mention.name).folded, keyOf(notesOf(before.name), spelled));
    before = mention;
  }
  return acronyms;
}

/** "OSZE" for a name of at least two words with its first letter in front. */
function isAcronymOf(short: string, long: string, notesOf: NotesOf): boolean {
  return (
    short.length > 1 &&
    short.length < 8 &&
    short.toUpperCase() === short &&
    notesOf(long).words > 1 &&
    long.charAt(0) === short.charAt(0)
  );
}

function keyOf(own: ThingNotes, spelled: ReadonlySet<string>): ThingKey {
  const { key, company } = own.bare !== undefined && spelled.has(own.bare.folded) ? own.bare : own;
  return company !== undefined && spelled.has(company.folded) ? company.key : key;
}

/** Tells each spelling which entity it means. */
function cluster(kind: "organisation" | "place", spellings: Spellings, keyIn: (notes: ThingNotes) => ThingKey): void {
  const byKey = new Map<string, { readonly id: string; readonly spellings: Spelling[] }>();
  for (const spelling of spellings.values()) {
    const key = keyIn(spelling.notes);
    const same = byKey.get(key.text);
    if (same === undefined) byKey.set(key.text, { id: key[kind], spellings: [spelling] });
    else same.spellings.push(spelling);
  }
  for (const { id, spellings: same } of byKey.values()) {
    const names = same.map(({ notes }) => notes.name);
    const made = new Cluster(id, kind, mostUsed(same)?.notes.nominative ?? "", undefined, names);
    for (const spelling of same) spelling.cluster = made;
  }
}

/** The spelling the text uses most. */
function mostUsed(spellings: readonly Spelling[]): Spelling | undefined {
  if (spellings.length === 1) return spellings[0];
  const byUse = (a: Spelling, b: Spelling): number =>
    b.count - a.count || b.notes.name.length - a.notes.name.length || (a.notes.name < b.notes.name ? -1 : 1);
  return spellings.toSorted(byUse)[0];
}
