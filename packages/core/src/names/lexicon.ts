import type { NamesTables } from "../locales/names-tables.ts";
import { type Endings, endingsOf } from "./endings.ts";
import { is } from "./word-flags.ts";

/** What a common noun, as a word or as the head of a compound, tells; bits. */
export const head = { noun: 1, compound: 2, office: 4, body: 8, organisation: 16, place: 32, name: 64 } as const;

/** Bits of `head` that hold for a word as the last part of a compound are kept this much higher. */
export const asTail = 8;

/** A name of several words: those after the first one, as tokens are cut. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly flag: number;
}

/** What the words of one language are, by form. */
export interface Lexicon {
  readonly tables: NamesTables;
  /** Flags of words as written in the tables. */
  readonly known: ReadonlyMap<string, number>;
  /** First word of a name of several words to the rest, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Second words of names of several words. */
  readonly seconds: ReadonlySet<string>;
  /** Bits of `head` of every form of the nouns in the tables. */
  readonly forms: ReadonlyMap<string, number>;
  readonly nounEndings: Endings;
  readonly placeEndings: Endings;
  readonly strongPlaceEndings: Endings;
  readonly siteEndings: Endings;
  readonly surnameEndings: Endings;
  readonly adjectiveEndings: Endings;
  /** Letters of the longest noun that stands for an organisation. */
  readonly longestBody: number;
  /** Flags of words seen so far, a bounded number of them. */
  readonly memo: Map<string, number>;
}

const lexicons = new WeakMap<NamesTables, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(tables: NamesTables): Lexicon {
  const made = lexicons.get(tables);
  if (made !== undefined) return made;
  const lexicon = makeLexicon(tables);
  lexicons.set(tables, lexicon);
  return lexicon;
}

function makeLexicon(tables: NamesTables): Lexicon {
  const genitive = ["", "s"];
  return {
    tables,
    ...namesOf(tables),
    forms: formsOf(tables),
    nounEndings: endingsOf(tables.nounEndings, ["", "s", "es", "en", "n", "e", "er", "ern"]),
    placeEndings: endingsOf(tables.placeEndings, [""]),
    strongPlaceEndings: endingsOf(tables.strongPlaceEndings, genitive),
    siteEndings: endingsOf(tables.siteEndings, [""]),
    surnameEndings: endingsOf(tables.surnameEndings, genitive),
    adjectiveEndings: endingsOf(tables.adjectiveEndings, [""]),
    longestBody: Math.max(0, ...[...tables.bodies.keys()].map((noun) => noun.length)),
    memo: new Map(),
  };
}

function namesOf(tables: NamesTables): Pick<Lexicon, "known" | "phrases" | "seconds"> {
  const known = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const add = (names: ReadonlySet<string>, flag: number): void => {
    for (const name of names) {
      const [first = "", ...rest] = cut(name);
      if (rest.length === 0) known.set(name, (known.get(name) ?? 0) | flag);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, flag }]);
    }
  };
  add(tables.men, is.man);
  add(tables.women, is.woman);
  add(tables.surnames, is.surname);
  add(tables.towns, is.town);
  add(tables.lands, is.land);
  add(tables.waters, is.water);
  add(tables.organisations, is.organisation);
  for (const { people } of tables.countries) for (const one of people) markPeople(known, one);
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const seconds = new Set([...phrases.values()].flatMap((list) => list.map(({ rest: [second = ""] }) => second)));
  return { known, phrases, seconds };
}

const peopleEndings = ["", "n", "en", "s", "in", "innen", "r"];

function markPeople(known: Map<string, number>, people: string): void {
  const stem = people.endsWith("e") ? people.slice(0, -1) : people;
  const forms = [...peopleEndings.map((ending) => people + ending), `${stem}in`, `${stem}innen`];
  for (const form of forms) {
    const flags = known.get(form) ?? 0;
    if ((flags & ~(is.surname | is.people)) === 0) known.set(form, flags | is.people);
  }
}

/** Cuts a name of a table where the tokeniser would. */
function cut(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

const caseEndings = ["", "s", "es", "n", "en", "e", "er", "ern", "in", "innen", "nen"];

function formsOf(tables: NamesTables): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (words: ReadonlySet<string>, bit: number, endings: readonly string[], tail: number): void => {
    for (const word of words) {
      const bits = word.length >= tail ? bit | (bit << asTail) : bit;
      for (const ending of endings) forms.set(word + ending, (forms.get(word + ending) ?? 0) | bits);
    }
  };
  add(tables.nouns, head.noun, caseEndings, 4);
  add(tables.compounds, head.compound, caseEndings, Number.POSITIVE_INFINITY);
  add(tables.offices, head.office, caseEndings, 4);
  add(tables.bodyNouns, head.body, caseEndings, 4);
  add(tables.organisationNouns, head.organisation, caseEndings, 4);
  add(tables.placeNouns, head.place, caseEndings, 4);
  add(tables.nameHeads, head.name, ["", "s", "er", "ers"], 2);
  return forms;
}
