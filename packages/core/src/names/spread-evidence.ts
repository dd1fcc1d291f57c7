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

/** What the text tells of a word elsewhere: family names of persons in full, names that stand alone for certain. */
function knownWords(scan: Scan, found: readonly Placed[]): ReadonlyMap<string, Found["type"]> {
  const known = new Map<string, Found["type"]>();
  const lone = new Map<string, Found["type"]>();
  for (const { first, last, type, sure } of found) {
    const text = scan.tokens[last - 1]?.text ?? "";
    if (last - first > 1) {
      if (type !== "PER" || (!sure && last - first === 2)) continue;
      known.set(text, "PER");
      const stem = genitiveStem(text);
      if (stem !== undefined && !known.has(stem)) known.set(stem, "PER");
    } else if (sure || type === "PER") lone.set(text, sure ? type : (lone.get(text) ?? type));
  }
  for (const [text, type] of lone) if (!known.has(text)) known.set(text, type);
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
  const starts = startsOf(known.keys());
  const all: Placed[] = [];
  let index = 0;
  for (const sentence of scan.document.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const name = found[index];
      if (name !== undefined && name.first <= at) {
        if (name.first === at) {
          if (name.sure) all.push(name);
          else all.push(...righted(scan, name, known));
        }
        if (name.last <= at + 1) index += 1;
        continue;
      }
      const signs = scan.signs[at] ?? 0;
      if ((signs & sign.capital) === 0 || !mayBeOf(starts, signs)) continue;
      const type = typeElsewhere(scan, at, sentence, known);
      if (type !== undefined) all.push({ first: at, last: at + 1, type, sure: false, sentence });
    }
  }
  return all;
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
  return type === "PER" && has(scan, at, place) && !has(scan, at, is.surname) ? undefined : type;
}
