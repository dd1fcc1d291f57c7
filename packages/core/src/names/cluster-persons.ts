import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { Cluster, type Meanings } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { givenNamesFit } from "./person-name.ts";
import { type PersonNotes, personNotes } from "./person-notes.ts";
import { type Sex, sexOf } from "./sex.ts";

/** One way the text writes a name. */
interface Spelling {
  /** Without the genitive where the text has the name without it too. */
  notes: PersonNotes;
  /** The one person it meant last, of the sex it told then, and how many persons were known: as long as no other is met, it means the same. */
  meant: Person | undefined;
  sex: Sex;
  among: number;
}

interface Person {
  readonly cluster: Cluster;
  readonly given: readonly string[];
  /** Words of the fullest name. */
  words: number;
  /** Where its names begin, in the order they were joined. */
  readonly starts: number[];
}

/** Persons by the keys of the family name, and by given name. */
interface Persons {
  readonly all: Person[];
  readonly byLast: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
}

/** A name that asks whom it means. */
interface Asking {
  readonly spelling: Spelling;
  readonly sex: Sex;
  readonly start: number;
}

/** Persons by family name; full names first, so that short names find them wherever they stand. */
export function clusterPersons(document: TextDocument, names: readonly NameMention[], locale: Locale): Meanings {
  const spellings = readSpellings(names, locale);
  const persons: Persons = { all: [], byLast: new Map(), byGiven: new Map() };
  const meanings: (Cluster | undefined)[] = names.map(() => undefined);
  const meanAll = (areFull: boolean): void =>
    names.forEach((mention, index) => {
      const spelling = spellings[index];
      if (spelling === undefined || spelling.notes.given.length > 0 !== areFull) return;
      const sex = sexOf(document, mention, spelling.notes.sex, locale);
      meanings[index] = personOf({ spelling, sex, start: mention.start }, persons, locale).cluster;
    });
  meanAll(true);
  meanAll(false);
  return meanings;
}

/** How each name is written; `undefined` for names of things. */
function readSpellings(names: readonly NameMention[], locale: Locale): readonly (Spelling | undefined)[] {
  const notesOf = personNotes(locale.names);
  const known = new Map<string, Spelling>();
  const read = names.map(({ type, name }) => {
    if (type !== "PER") return undefined;
    const seen = known.get(name);
    if (seen !== undefined) return seen;
    const made: Spelling = { notes: notesOf(name), meant: undefined, sex: undefined, among: 0 };
    known.set(name, made);
    return made;
  });
  const spellings = [...known.values()];
  const inGenitive = spellings.filter(({ notes }) => notes.bare !== undefined);
  if (inGenitive.length === 0) return read;
  const lasts = new Set(spellings.map(({ notes }) => notes.last));
  for (const spelling of inGenitive) {
    const { bare } = spelling.notes;
    if (bare !== undefined && lasts.has(bare.last)) spelling.notes = bare;
  }
  return read;
}

/** The person that a name means: one that is known, else a new one. */
function personOf(asking: Asking, persons: Persons, locale: Locale): Person {
  const { spelling, sex } = asking;
  if (spelling.meant !== undefined && spelling.sex === sex && spelling.among === persons.all.length)
    return join(spelling.meant, asking);
  const { notes } = spelling;
  const known = candidates(persons.byLast, notes);
  const fits = notes.given.length > 0 ? fullFit(known, asking, locale) : shortFit(known, asking, persons);
  if (fits === undefined) return open(persons, asking);
  if (notes.given.length > 0 || (known.length === 1 && known[0] === fits)) {
    spelling.meant = fits;
    spelling.sex = sex;
    spelling.among = persons.all.length;
  }
  return join(fits, asking);
}

function candidates(
  byLast: ReadonlyMap<string, readonly Person[]>,
  { surname, last, bare, skeletons }: PersonNotes,
): readonly Person[] {
  const exact = byLast.get(surname) ?? byLast.get(last);
  if (exact !== undefined) return exact;
  const ofBare = bare === undefined ? undefined : byLast.get(bare.surname);
  if (ofBare !== undefined || last.length <= 4) return ofBare ?? [];
  const key = skeletons.find((one) => byLast.has(one));
  return key === undefined ? [] : (byLast.get(key) ?? []);
}

const compatible = (a: Sex, b: Sex) => a === undefined || b === undefined || a === b;

function fullFit(known: readonly Person[], { spelling, sex }: Asking, { names }: Locale): Person | undefined {
  const { given } = spelling.notes;
  return known.find(
    (person) => givenNamesFit(person.given, given, names.givenNameForms) && compatible(person.cluster.sex, sex),
  );
}

function shortFit(known: readonly Person[], asking: Asking, { byGiven }: Persons): Person | undefined {
  const { spelling, sex, start } = asking;
  const fits = known.filter(({ cluster }) => compatible(cluster.sex, sex));
  if (fits.length > 1) return nearest(fits, start);
  if (fits.length === 1) return fits[0];
  // "Laura" after "Laura Muster", where the text has but one of that name
  const given = byGiven.get(spelling.notes.folded)?.filter(({ cluster }) => compatible(cluster.sex, sex));
  return given?.length === 1 ? given[0] : undefined;
}

/** The one named last before `start`. */
function nearest(persons: readonly Person[], start: number): Person | undefined {
  let best: Person | undefined;
  let at = -1;
  for (const person of persons)
    for (const named of person.starts.slice(-30)) {
      if (named >= start || named <= at) continue;
      best = person;
      at = named;
    }
  return best ?? persons[0];
}

/** Joins a name to a person. */
function join(person: Person, { spelling: { notes }, sex, start }: Asking): Person {
  const { cluster, starts } = person;
  starts.push(start);
  cluster.sex ??= sex;
  if (cluster.spellings.at(-1) !== notes.name) cluster.spellings.push(notes.name);
  if (notes.words <= person.words) return person;
  cluster.fullest = notes.name;
  cluster.id = notes.id;
  person.words = notes.words;
  return person;
}

function open({ all, byLast, byGiven }: Persons, asking: Asking): Person {
  const { notes } = asking.spelling;
  const cluster = new Cluster(notes.id, "person", notes.name, asking.sex, [notes.name]);
  const person = join({ cluster, given: notes.given, words: notes.words, starts: [] }, asking);
  all.push(person);
  push(byLast, notes.surname, person);
  if (notes.last !== notes.surname) push(byLast, notes.last, person);
  for (const key of notes.skeletons) push(byLast, key, person);
  const [given] = notes.given;
  if (given !== undefined) push(byGiven, given, person);
  return person;
}

function push(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [person]);
  // a text of nothing but one family name is no article
  else if (list.length < 50) list.push(person);
}
