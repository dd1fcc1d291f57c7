import type { NamesTables } from "../locales/names-tables.ts";

/** What is known of a word by its form alone; bits, because a word may be several: "Essen", "Kohl", "Mark". */
export const is = {
  man: 1,
  woman: 2,
  surname: 4,
  town: 8,
  land: 16,
  water: 32,
  organisation: 64,
  noun: 128,
  office: 256,
  title: 512,
  particle: 1024,
  function: 2048,
  acronym: 4096,
  camel: 8192,
  placeShape: 16384,
  surnameShape: 32768,
  people: 65536,
  verb: 131072,
  adjective: 262144,
  genitive: 524288,
  body: 1 << 20,
  /** A capitalised word of which nothing else is known. */
  unknown: 1 << 21,
  site: 1 << 22,
  strongPlaceShape: 1 << 23,
  /** Announces an organisation or a place: "Konzern", "Provinzhauptstadt". */
  organisationNoun: 1 << 24,
  placeNoun: 1 << 25,
} as const;

export const firstName = is.man | is.woman;
export const place = is.town | is.land | is.water;

/** What the words of one language are, by form; filled as texts are read, for one text at a time. */
export interface Lexicon {
  readonly tables: NamesTables;
  /** Flags of words as written in the tables. */
  readonly known: ReadonlyMap<string, number>;
  /** First word of a name of several words to the rest, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

export interface Phrase {
  /** The words after the first one, as tokens are cut. */
  readonly rest: readonly string[];
  readonly flag: number;
}

const lexicons = new WeakMap<NamesTables, Lexicon>();

/** The lexicon of a language; made once. */
export function lexiconOf(tables: NamesTables): Lexicon {
  const made = lexicons.get(tables);
  if (made !== undefined) return made;
  const known = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const add = (names: ReadonlySet<string>, flag: number) => {
    for (const name of names) {
      const parts = cut(name);
      const [head = "", ...rest] = parts;
      if (rest.length === 0) known.set(name, (known.get(name) ?? 0) | flag);
      else {
        const list = phrases.get(head) ?? [];
        list.push({ rest, flag });
        phrases.set(head, list);
      }
    }
  };
  add(tables.men, is.man);
  add(tables.women, is.woman);
  add(tables.surnames, is.surname);
  add(tables.towns, is.town);
  add(tables.lands, is.land);
  add(tables.waters, is.water);
  add(tables.organisations, is.organisation);
  for (const country of tables.countries) for (const people of country.people) markPeople(known, people);
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const lexicon = { tables, known, phrases };
  lexicons.set(tables, lexicon);
  return lexicon;
}

const peopleEndings = ["", "n", "en", "s", "in", "innen", "r"];

function markPeople(known: Map<string, number>, people: string): void {
  const stem = people.endsWith("e") ? people.slice(0, -1) : people;
  for (const base of new Set([people, stem]))
    for (const ending of peopleEndings) {
      if (base === stem && stem !== people && !ending.startsWith("i")) continue;
      if (!known.has(base + ending)) known.set(base + ending, is.people);
    }
}

/** Cuts a name of a table where the tokeniser would. */
function cut(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s\p{L}\p{M}\d]/gu) ?? [];
}

/** Flags of a capitalised word. `memo` belongs to one text. */
export function classOf(word: string, lower: string, lexicon: Lexicon, memo: Map<string, number>): number {
  const seen = memo.get(word);
  if (seen !== undefined) return seen;
  const flags = classify(word, lower, lexicon);
  memo.set(word, flags);
  return flags;
}

function classify(word: string, lower: string, lexicon: Lexicon): number {
  const { tables } = lexicon;
  let flags = knownFlags(word, lexicon);
  const named = flags !== 0;
  if (word.length > longest) return flags | is.unknown;
  if (tables.functionWords.has(lower)) flags |= is.function;
  if (tables.titles.has(lower)) flags |= is.title;
  if (tables.nameSuffixes.has(lower)) flags |= is.particle;
  const hyphen = lower.lastIndexOf("-");
  const tail = hyphen < 0 ? lower : lower.slice(hyphen + 1);
  const noun = nounFlags(tail, tables, named && hyphen < 0);
  flags |= noun;
  if (hyphen > 0 && (flags & (is.noun | place | is.organisation)) === 0) flags |= hyphenated(word, lexicon);
  if (tables.otherAcronyms.has(word)) flags |= is.noun;
  else if (isAcronym(word)) flags |= is.acronym;
  else if (isCamel(word)) flags |= is.camel;
  if ((flags & (is.noun | is.function)) === 0) flags |= shapeOf(lower, tables);
  if ((flags & ~(is.placeShape | is.strongPlaceShape | is.surnameShape | is.site | is.adjective)) === 0)
    flags |= is.unknown;
  return flags;
}

/** No word of a language is longer; what is, is not looked into. */
const longest = 48;

function knownFlags(word: string, lexicon: Lexicon): number {
  const flags = lexicon.known.get(word) ?? 0;
  if (flags !== 0) return flags;
  const stem = genitiveStem(word);
  const found = stem === undefined ? undefined : lexicon.known.get(stem);
  if (found !== undefined && (found & is.people) === 0) return found | is.genitive;
  return partOfLand(stem ?? word, lexicon) || shouted(word, lexicon);
}

/** "Nordhessen", "Oberitalien": a direction and a land. */
function partOfLand(word: string, lexicon: Lexicon): number {
  const prefix = landPrefixes.find((start) => word.startsWith(start));
  if (prefix === undefined || word.length < prefix.length + 4) return 0;
  const rest = word.charAt(prefix.length).toUpperCase() + word.slice(prefix.length + 1);
  return ((lexicon.known.get(rest) ?? 0) & is.land) !== 0 ? is.land : 0;
}

const landPrefixes = [
  "Nordost",
  "Nordwest",
  "Südost",
  "Südwest",
  "Nord",
  "Süd",
  "Ost",
  "West",
  "Ober",
  "Unter",
  "Nieder",
  "Mittel",
  "Zentral",
  "Inner",
  "Neu",
];

/** "BOCHUM", "TOKIO": a place in capitals, as datelines write it. */
function shouted(word: string, lexicon: Lexicon): number {
  if (word.length < 5 || word !== word.toUpperCase()) return 0;
  return (lexicon.known.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? 0) & place;
}

/** Office, body, common noun. A word that stands in a table of names is a noun only as a whole, not for its head or ending. */
function nounFlags(lower: string, tables: NamesTables, named: boolean): number {
  if (named) {
    if (wholeIn(lower, tables.offices)) return is.office | is.noun;
    return wholeIn(lower, tables.nouns) || tables.compounds.has(lower) ? is.noun : 0;
  }
  if (headIn(lower, tables.offices, 4)) return is.office | is.noun;
  const plain = unumlaut(lower);
  const announces =
    (headIn(lower, tables.organisationNouns, 4) ? is.organisationNoun : 0) |
    (headIn(plain, tables.placeNouns, 4) ? is.placeNoun : 0);
  if (headIn(lower, tables.bodyNouns, 4)) return is.body | is.noun | announces;
  if (announces !== 0 && !endsInNameHead(lower, tables)) return is.noun | announces;
  if (wholeIn(plain, tables.placeNouns)) return is.noun | is.placeNoun;
  return isNoun(lower, tables) ? is.noun : 0;
}

/** "Trumps", "Johannes’", "McCain's": the word without its genitive; `undefined` where the form is none. */
export function genitiveStem(word: string): string | undefined {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x27 || last === 0x2019) return word.slice(0, -1);
  if (last !== 0x73 || word.length < 4) return undefined;
  const before = word.charAt(word.length - 2);
  if (before === "'" || before === "’") return word.slice(0, -2);
  if (before === "s" || before === "x" || before === "z" || before === "ß") return undefined;
  return word.slice(0, -1);
}

function hyphenated(word: string, lexicon: Lexicon): number {
  const parts = word.split("-").map((part) => lexicon.known.get(part) ?? 0);
  if (parts.every((part) => (part & firstName) !== 0)) return parts.reduce((a, b) => a | b, 0) & firstName;
  if (((parts[0] ?? 0) & place) !== 0 && (parts[0] ?? 0) === ((parts[0] ?? 0) & (place | is.surname))) return is.town;
  return 0;
}

function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 7) return false;
  let capitals = 0;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    if (letter >= "A" && letter <= "Z") capitals += 1;
    else if (!((letter >= "0" && letter <= "9") || letter === "Ä" || letter === "Ö" || letter === "Ü")) return false;
  }
  return capitals >= 2;
}

function isCamel(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    const before = word.charCodeAt(index - 1);
    if (unit >= 0x41 && unit <= 0x5a && before >= 0x61 && before <= 0x7a)
      return !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}/u.test(word) && !word.endsWith("Innen") && !word.endsWith("In");
  }
  return false;
}

function endsWithAny(word: string, endings: readonly string[], room: number): boolean {
  for (const ending of endings) if (word.length >= ending.length + room && word.endsWith(ending)) return true;
  return false;
}

function shapeOf(lower: string, tables: NamesTables): number {
  const base = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  let flags = 0;
  if (endsWithAny(lower, tables.strongPlaceEndings, 2) || endsWithAny(base, tables.strongPlaceEndings, 2))
    flags |= is.strongPlaceShape | is.placeShape;
  else if (endsWithAny(lower, tables.placeEndings, 2)) flags |= is.placeShape;
  if (isSite(lower, tables) || (base !== lower && isSite(base, tables))) flags |= is.site;
  if (endsWithAny(lower, tables.surnameEndings, 2) || endsWithAny(base, tables.surnameEndings, 2))
    flags |= is.surnameShape;
  if (endsWithAny(lower, tables.adjectiveEndings, 3)) flags |= is.adjective;
  return flags;
}

/** "Schwielowsee", "Nassachtal", "Marksburg": what a place is, after something that is no noun. */
function isSite(lower: string, tables: NamesTables): boolean {
  for (const ending of tables.siteEndings) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue;
    const first = lower.slice(0, lower.length - ending.length);
    return (
      !wholeIn(first, tables.nouns) &&
      !wholeIn(unumlaut(first), tables.nouns) &&
      !tables.functionWords.has(first) &&
      !tables.compounds.has(lower)
    );
  }
  return false;
}

const caseEndings = ["", "s", "es", "n", "en", "e", "er", "ern", "in", "innen", "nen"];

/** The word itself, in one of its cases, stands in the set. */
function wholeIn(lower: string, heads: ReadonlySet<string>): boolean {
  return caseEndings.some(
    (ending) => lower.endsWith(ending) && heads.has(lower.slice(0, lower.length - ending.length)),
  );
}

/** Whether the word, or the last part of the compound, stands in the set after case endings are taken off. */
function headIn(lower: string, heads: ReadonlySet<string>, least: number): boolean {
  for (const ending of caseEndings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (heads.has(stem)) return true;
    for (let from = 2; from <= stem.length - least; from += 1) if (heads.has(stem.slice(from))) return true;
  }
  return false;
}

const umlauts: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

function unumlaut(word: string): string {
  return word.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
}

function isNoun(lower: string, tables: NamesTables): boolean {
  if (wholeIn(lower, tables.nouns) || wholeIn(lower, tables.compounds)) return true;
  const plain = unumlaut(lower);
  if (plain !== lower && (wholeIn(plain, tables.nouns) || wholeIn(plain, tables.compounds))) return true;
  if (/ische[nrsm]?$/.test(lower)) return false;
  const named = endsInNameHead(plain, tables);
  if (!named && (headIn(lower, tables.nouns, 4) || (plain !== lower && headIn(plain, tables.nouns, 4)))) return true;
  if (lower.length < 6) return false;
  if (!named && startsWithNoun(lower, tables)) return true;
  for (const ending of ["", "s", "es", "en", "n", "e", "er", "ern"]) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (endsWithAny(stem, tables.nounEndings, 3)) return true;
  }
  return false;
}

/** "Karlstein", "Beckenbauer", "Hofmanns": the head is a noun, the whole mostly a name. */
function endsInNameHead(lower: string, tables: NamesTables): boolean {
  const base = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  for (let from = 2; from <= base.length - 2; from += 1)
    if (tables.nameHeads.has(base.slice(from)) || tables.nameHeads.has(lower.slice(from))) return true;
  return false;
}

/** "Kampfjets", "Verbindungsweg": a noun of at least five letters, with or without a linking s, and at least four letters more. */
function startsWithNoun(lower: string, tables: NamesTables): boolean {
  for (let to = 5; to <= lower.length - 4; to += 1) if (tables.nouns.has(lower.slice(0, to))) return true;
  return false;
}
