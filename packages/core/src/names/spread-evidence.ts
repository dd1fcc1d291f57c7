import type { Sentence } from "../text/sentences.ts";
import { genitiveStem } from "./genitive.ts";
import { type Found, has, hasSign, isCapital, isDetermined, isInitial, type Scan, textAt } from "./scan.ts";
import { is, place } from "./word-flags.ts";
import { mayBeOf, sign, startsOf } from "./word-signs.ts";

/** A name and the sentence it stands in. */
export interface Placed extends Found {
  readonly sentence: Sentence;
}

/** "Gudme und Lundborg", "Pinnick, Tabor und Gaskill": an unknown word beside a name, linked by "und" or a comma, is of its kind. */
export function spreadOverLists(scan: Scan, found: readonly Placed[]): readonly Placed[] {
  const all: Placed[] = [];
  const guess = (at: number, { type, sentence }: Placed): void => {
    all.push({ first: at, last: at + 1, type, sure: false, sentence });
  };
  let floor = 0;
  found.forEach((name, index) => {
    const ceiling = found[index + 1]?.first ?? scan.tokens.length;
    let from = name.first;
    while (from - 2 >= floor && isListed(scan, from - 2, from - 1, name)) from -= 2;
    for (; from < name.first; from += 2) guess(from, name);
    all.push(name);
    floor = name.last;
    for (let at = name.last + 1; at < ceiling && isListed(scan, at, at - 1, name); at += 2) {
      guess(at, name);
      floor = at + 1;
    }
  });
  return all;
}

function isListed(scan: Scan, at: number, link: number, { sentence, first, last }: Placed): boolean {
  if (!hasSign(scan, link, sentence, sign.link) || !isCapital(scan, at, sentence)) return false;
  // "die Präsidentin von Mustrien, Mira Muster"
  if (last - first > 1 && textAt(scan, link, sentence) === ",") return false;
  return (
    has(scan, at, is.unknown | is.surname) &&
    !has(scan, at, is.noun | is.function | is.adjective | is.people) &&
    !isDetermined(scan, at, sentence) &&
    !isInitial(scan, at, sentence) &&
    !isCapital(scan, at + 1, sentence) &&
    !isCapital(scan, at - 1, sentence)
  );
}

const isSure = ({ sure }: Found): boolean => sure;
const isGuessedPerson = ({ sure, type }: Found): boolean => !sure && type === "PER";

/**
 * What the text tells of a word elsewhere: family names of persons in full, names that stand alone for certain, what stands behind "in", and
 * last what only acts like a person, as towns do too ("Neustadt trauert").
 */
function knownWords(scan: Scan, found: readonly Placed[]): ReadonlyMap<string, Found["type"]> {
  const { tokens } = scan;
  const known = new Map<string, Found["type"]>();
  const isPlace = ({ first, sure, type, sentence }: Placed): boolean =>
    !sure && type === "LOC" && hasSign(scan, first - 1, sentence, sign.strongPlacePreposition);
  for (const isKnown of [isGuessedPerson, isPlace, isSure])
    for (const name of found)
      if (name.last - name.first === 1 && isKnown(name)) known.set(tokens[name.first]?.text ?? "", name.type);
  for (const { first, last, type, sure } of found) {
    if (type !== "PER" || last - first < (sure ? 2 : 3)) continue;
    const text = tokens[last - 1]?.text ?? "";
    known.set(text, "PER");
    const stem = genitiveStem(text);
    if (stem !== undefined) known.set(stem, "PER");
  }
  return known;
}

function typeOf(text: string, known: ReadonlyMap<string, Found["type"]>): Found["type"] | undefined {
  const type = known.get(text);
  if (type !== undefined) return type;
  const stem = genitiveStem(text);
  return stem === undefined ? undefined : known.get(stem);
}

/** Finds the names of the text again where they stand alone: "Scholz" after "Olaf Scholz", and rights the kind of those that were guessed. */
export function spreadOverText(scan: Scan, found: readonly Placed[]): readonly Placed[] {
  const known = knownWords(scan, found);
  if (known.size === 0) return found;
  const starts = startsOf(known.keys());
  const { sentences } = scan.document;
  const all: Placed[] = [];
  let number = 0;
  let free = 0;
  for (let index = 0; index <= found.length; index += 1) {
    const name = found[index];
    const end = name?.first ?? scan.tokens.length;
    for (let at = nextOf(starts, scan, free, end); at < end; at = nextOf(starts, scan, at + 1, end)) {
      while ((sentences[number]?.last ?? end) <= at) number += 1;
      const sentence = sentences[number];
      const type = sentence === undefined ? undefined : typeElsewhere(scan, at, sentence, known);
      if (sentence === undefined || type === undefined) continue;
      all.push({ first: at, last: at + 1, type, sure: false, sentence });
    }
    if (name === undefined) break;
    if (name.sure) all.push(name);
    else all.push(...righted(scan, name, known));
    free = name.last;
  }
  return all;
}

/** The first token of `[from, end)` that may be one of the words with these starts; else `end`. */
function nextOf(starts: number, { signs }: Scan, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (mayBeOf(starts, signs[at] ?? 0)) return at;
  return end;
}

/** A name that was guessed, as what the text knows elsewhere. */
function righted(scan: Scan, name: Placed, known: ReadonlyMap<string, Found["type"]>): readonly Placed[] {
  const typeAt = (at: number): Found["type"] | undefined => typeOf(scan.tokens[at]?.text ?? "", known);
  if (name.last - name.first === 1) {
    const type = typeAt(name.first);
    return [type === undefined ? name : { ...name, type }];
  }
  // "soll Trump Putin warnen": two names side by side are two persons where the first bears its name alone elsewhere
  if (name.last - name.first !== 2 || typeAt(name.first) !== "PER") return [name];
  const single: Placed = { ...name, last: name.first + 1 };
  return typeAt(name.first + 1) === "PER" ? [single, { ...name, first: name.first + 1 }] : [single];
}

/** A capitalised word that is no word of the language. */
function isOtherName(scan: Scan, at: number, sentence: Sentence): boolean {
  return (
    isCapital(scan, at, sentence) &&
    has(scan, at, is.unknown) &&
    !has(scan, at, is.noun | is.function | is.adjective) &&
    scan.tokens[at]?.kind === "word"
  );
}

function typeElsewhere(
  scan: Scan,
  at: number,
  sentence: Sentence,
  known: ReadonlyMap<string, Found["type"]>,
): Found["type"] | undefined {
  const isNoun = has(scan, at, is.noun);
  if (isNoun && isDetermined(scan, at, sentence)) return undefined;
  const type = typeOf(textAt(scan, at, sentence), known);
  if (type === undefined || (isNoun && type !== "PER")) return undefined;
  if (has(scan, at, is.function) && isInitial(scan, at, sentence)) return undefined;
  if (type === "LOC" && (isOtherName(scan, at - 1, sentence) || isOtherName(scan, at + 1, sentence))) return undefined; // "Porto Selva" is not Selva
  return type === "PER" && has(scan, at, place) && !has(scan, at, is.surname) ? undefined : type;
}
