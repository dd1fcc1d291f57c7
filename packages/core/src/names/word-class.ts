import { endingIn } from "./endings.ts";
import { genitiveStem } from "./genitive.ts";
import { asTail, head, type Lexicon } from "./lexicon.ts";
import { firstName, is, place } from "./word-flags.ts";

/** No word of a language is longer; what is, is not looked into. */
const longest = 48;

/** So many words are remembered before the memory is emptied. */
const remembered = 50_000;

/** Flags of a capitalised word by its form alone. */
export function classOf(word: string, lower: string, lexicon: Lexicon): number {
  const { memo } = lexicon;
  const seen = memo.get(word);
  if (seen !== undefined) return seen;
  const flags = word.length > longest ? is.unknown : classify(word, lower, lexicon);
  if (memo.size >= remembered) memo.clear();
  memo.set(word, flags);
  return flags;
}

const shapes = is.placeShape | is.strongPlaceShape | is.surnameShape | is.site | is.adjective;

/** "Leo XI" ends in a number, Xi Jinping begins with his family name. */
const numeral = /^[ivx]+$/;

function classify(word: string, lower: string, lexicon: Lexicon): number {
  const { tables } = lexicon;
  const names = knownFlags(word, lexicon);
  let flags = names;
  if (tables.functionWords.has(lower)) flags |= is.function;
  if (tables.titles.has(lower)) flags |= is.title;
  if (tables.nameSuffixes.has(lower) && (word === word.toUpperCase() || !numeral.test(lower))) flags |= is.particle;
  const hyphen = lower.lastIndexOf("-");
  flags |= nounFlags(hyphen < 0 ? lower : lower.slice(hyphen + 1), lexicon, names !== 0 && hyphen < 0);
  if (hyphen > 0 && (flags & (is.noun | place | is.organisation)) === 0) flags |= hyphenated(word, lexicon);
  if (tables.otherAcronyms.has(word)) flags |= is.noun;
  else if (isAcronym(word)) flags |= is.acronym;
  else if (isCamel(word)) flags |= is.camel;
  if ((flags & (is.noun | is.function)) === 0) flags |= shapeOf(lower, lexicon);
  return (flags & ~shapes) === 0 ? flags | is.unknown : flags;
}

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
  const prefix = lexicon.tables.landPrefixes.find((start) => word.startsWith(start));
  if (prefix === undefined || word.length < prefix.length + 4) return 0;
  const rest = word.charAt(prefix.length).toUpperCase() + word.slice(prefix.length + 1);
  return ((lexicon.known.get(rest) ?? 0) & is.land) !== 0 ? is.land : 0;
}

/** "BOCHUM", "TOKIO": a place in capitals, as datelines write it. */
function shouted(word: string, lexicon: Lexicon): number {
  if (word.length < 5 || word !== word.toUpperCase()) return 0;
  return (lexicon.known.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? 0) & place;
}

/** Bits of the word as a whole, and of the last parts it may be made of, shifted. */
function headsOf(lower: string, { forms }: Lexicon): number {
  let bits = (forms.get(lower) ?? 0) & 0xff;
  for (let from = 2; from <= lower.length - 2; from += 1) bits |= (forms.get(lower.slice(from)) ?? 0) & ~0xff;
  return bits;
}

/** Office, body, common noun. A word that stands in a table of names is a noun only as a whole, not for its head or ending. */
function nounFlags(lower: string, lexicon: Lexicon, named: boolean): number {
  const plain = unumlaut(lower);
  let bits = headsOf(lower, lexicon);
  if (plain !== lower) bits |= headsOf(plain, lexicon);
  const any = named ? bits & 0xff : bits | (bits >> asTail);
  const announces =
    ((any & head.organisation) !== 0 ? is.organisationNoun : 0) | ((any & head.place) !== 0 ? is.placeNoun : 0);
  const company = (bits & head.organisation) !== 0 && (bits & head.office) === 0; // "Autobauer" is no farmer
  if ((any & head.office) !== 0 && !company) return is.office | is.noun;
  if (named) return (bits & (head.noun | head.compound)) !== 0 || announces !== 0 ? is.noun | announces : 0;
  if ((any & head.body) !== 0) return is.body | is.noun | announces;
  const onNameHead = (bits & (head.name << asTail)) !== 0;
  if (announces !== 0 && (!onNameHead || (bits & (head.place | head.organisation)) !== 0)) return is.noun | announces;
  return isNoun(lower, bits, onNameHead, lexicon) ? is.noun : 0;
}

/** "Karlstein", "Beckenbauer": on the head of names a word is a noun only as a whole. */
function isNoun(lower: string, bits: number, onNameHead: boolean, lexicon: Lexicon): boolean {
  if ((bits & (head.noun | head.compound)) !== 0) return true;
  if (/ische[nrsm]?$/.test(lower)) return false;
  if (!onNameHead && (bits & (head.noun << asTail)) !== 0) return true;
  if (lower.length < 6) return false;
  return (!onNameHead && startsWithNoun(lower, lexicon)) || endingIn(lower, lexicon.nounEndings, 3) !== undefined;
}

/** "Kampfjets", "Verbindungsweg": a noun of at least five letters, with or without a linking s, and at least four letters more. */
function startsWithNoun(lower: string, { tables }: Lexicon): boolean {
  for (let to = 5; to <= lower.length - 4; to += 1) if (tables.nouns.has(lower.slice(0, to))) return true;
  return false;
}

function hyphenated(word: string, lexicon: Lexicon): number {
  const parts = word.split("-").map((part) => lexicon.known.get(part) ?? 0);
  if (parts.every((part) => (part & firstName) !== 0)) return parts.reduce((a, b) => a | b, 0) & firstName;
  if (((parts.at(-1) ?? 0) & is.people) !== 0) return is.people;
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

function shapeOf(lower: string, lexicon: Lexicon): number {
  let flags = 0;
  if (endingIn(lower, lexicon.strongPlaceEndings, 2) !== undefined) flags |= is.strongPlaceShape | is.placeShape;
  else if (endingIn(lower, lexicon.placeEndings, 2) !== undefined) flags |= is.placeShape;
  if (isSite(lower, lexicon) || (lower.endsWith("s") && isSite(lower.slice(0, -1), lexicon))) flags |= is.site;
  if (endingIn(lower, lexicon.surnameEndings, 2) !== undefined) flags |= is.surnameShape;
  if (endingIn(lower, lexicon.adjectiveEndings, 3) !== undefined) flags |= is.adjective;
  return flags;
}

/** "Schwielowsee", "Nassachtal", "Marksburg": what a place is, after something that is no noun. */
function isSite(lower: string, lexicon: Lexicon): boolean {
  const ending = endingIn(lower, lexicon.siteEndings, 3);
  if (ending === undefined) return false;
  const first = lower.slice(0, lower.length - ending.length);
  const bits = (lexicon.forms.get(first) ?? 0) | (lexicon.forms.get(unumlaut(first)) ?? 0);
  return (bits & head.noun) === 0 && !lexicon.tables.functionWords.has(first);
}

const umlauts: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

function unumlaut(word: string): string {
  return /[äöü]/.test(word) ? word.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter) : word;
}
