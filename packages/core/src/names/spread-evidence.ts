import type { Sentence } from "../text/sentences.ts";
import { genitiveStem } from "./genitive.ts";
import { type Found, has, isCapital, isDetermined, isInitial, lowerAt, type Scan, textAt } from "./scan.ts";
import { is, place } from "./word-flags.ts";

/** A name and the sentence it stands in. */
export interface Placed extends Found {
  readonly sentence: Sentence;
}

const links = new Set([",", "und", "oder", "/", "–", "sowie", "&"]);

/** "Gudme und Lundborg", "Pinnick, Tabor und Gaskill": an unknown word beside a name, linked by "und" or a comma, is of its kind. */
export function spreadOverLists(scan: Scan, found: readonly Placed[]): readonly Placed[] {
  const all: Placed[] = [];
  let floor = 0;
  found.forEach((name, index) => {
    const ceiling = found[index + 1]?.first ?? scan.tokens.length;
    const before: Placed[] = [];
    for (let at = name.first - 2; at >= floor && isListed(scan, at, at + 1, name); at -= 2)
      before.unshift({ first: at, last: at + 1, type: name.type, sure: false, sentence: name.sentence });
    all.push(...before, name);
    floor = name.last;
    for (let at = name.last + 1; at < ceiling && isListed(scan, at, at - 1, name); at += 2) {
      all.push({ first: at, last: at + 1, type: name.type, sure: false, sentence: name.sentence });
      floor = at + 1;
    }
  });
  return all;
}

function isListed(scan: Scan, at: number, link: number, { sentence, first, last }: Placed): boolean {
  const linked = lowerAt(scan, link, sentence);
  if (at < sentence.first || at >= sentence.last || !links.has(linked)) return false;
  if (linked === "," && last - first > 1) return false; // "die Präsidentin von Mustrien, Mira Muster"
  return (
    isCapital(scan, at, sentence) &&
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
    const stem = genitiveStem(text);
    if (last - first > 1) {
      if (type !== "PER" || (!sure && last - first === 2)) continue;
      known.set(text, "PER");
      if (stem !== undefined && !known.has(stem)) known.set(stem, "PER");
    } else if (sure || type === "PER") lone.set(text, sure ? type : (lone.get(text) ?? type));
  }
  for (const [text, type] of lone) if (!known.has(text)) known.set(text, type);
  return known;
}

/** Finds the names of the text again where they stand alone: "Scholz" after "Olaf Scholz", and rights the kind of those that were guessed. */
export function spreadOverText(scan: Scan, found: readonly Placed[]): readonly Placed[] {
  const known = knownWords(scan, found);
  const all: Placed[] = [];
  let index = 0;
  for (const sentence of scan.document.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      while (index < found.length && (found[index]?.last ?? 0) <= at) index += 1;
      const name = found[index];
      if (name !== undefined && name.first <= at) {
        if (name.first === at) all.push(...righted(scan, name, known));
        continue;
      }
      const type = typeElsewhere(scan, at, sentence, known);
      if (type !== undefined) all.push({ first: at, last: at + 1, type, sure: false, sentence });
    }
  }
  return all;
}

function righted(scan: Scan, name: Placed, known: ReadonlyMap<string, Found["type"]>): readonly Placed[] {
  if (name.sure) return [name];
  const typeAt = (at: number): Found["type"] | undefined => {
    const text = scan.tokens[at]?.text ?? "";
    return known.get(text) ?? known.get(genitiveStem(text) ?? text);
  };
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
  if (!isCapital(scan, at, sentence)) return undefined;
  const text = textAt(scan, at, sentence);
  const type = known.get(text) ?? known.get(genitiveStem(text) ?? text);
  if (type === undefined) return undefined;
  if (has(scan, at, is.function) && isInitial(scan, at, sentence)) return undefined;
  if (has(scan, at, is.noun) && (isDetermined(scan, at, sentence) || type !== "PER")) return undefined;
  return type === "PER" && has(scan, at, place) && !has(scan, at, is.surname) ? undefined : type;
}
