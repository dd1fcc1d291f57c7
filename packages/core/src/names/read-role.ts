import type { Sentence } from "../text/sentences.ts";
import type { NameRole } from "./name-mention.ts";
import { has, hasSign, isCapital, lowerAt, type Scan, signsAt, textAt } from "./scan.ts";
import { is } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** The office that stands with a person's name at tokens `[first, last)`. */
export function roleOf(scan: Scan, first: number, last: number, sentence: Sentence): NameRole | undefined {
  return roleBefore(scan, first, sentence) ?? roleAfter(scan, last, sentence);
}

/** "der designierte US-Präsident Donald Trump", "Putins Sprecher Dmitri Peskow", "der Vorsitzende des Ausschusses, Leonid Sluzkij". */
function roleBefore(scan: Scan, first: number, sentence: Sentence): NameRole | undefined {
  let index = first - 1;
  while (
    index > sentence.first &&
    (hasSign(scan, index, sentence, sign.title) || textAt(scan, index, sentence) === ".") &&
    !has(scan, index, is.office)
  )
    index -= 1;
  if (has(scan, index, is.office) && index >= sentence.first) return span(scan, index, index + 1, sentence);
  const comma = textAt(scan, index, sentence) === ",";
  if (comma) index -= 1;
  for (let steps = 0; steps < 9 && index >= sentence.first; steps += 1, index -= 1) {
    const token = scan.tokens[index];
    if (token === undefined || (token.kind === "mark" && !'„“»«"–'.includes(token.text))) return undefined;
    if (has(scan, index, is.office) && (comma || steps > 0))
      return span(scan, index, comma ? first - 1 : first, sentence);
    if (hasSign(scan, index, sentence, sign.verb)) return undefined;
    if (!comma && !hasSign(scan, index, sentence, sign.capital | sign.inRole)) return undefined;
    if (!comma && steps === 0 && has(scan, index, is.function)) return undefined;
  }
  return undefined;
}

/** "Emmanuel Macron, Präsident Frankreichs", "Peskow, der Sprecher des Kreml,". */
function roleAfter(scan: Scan, last: number, sentence: Sentence): NameRole | undefined {
  if (textAt(scan, last, sentence) !== ",") return undefined;
  for (let index = last + 1; index < last + 5 && index < sentence.last; index += 1) {
    if (has(scan, index, is.office))
      return isCapital(scan, index, sentence) ? span(scan, index, index + 1, sentence) : undefined;
    const token = scan.tokens[index];
    if (token === undefined || token.kind === "mark" || hasSign(scan, index, sentence, sign.capital | sign.personVerb))
      return undefined;
  }
  return undefined;
}

/** The office at `at` with the adjectives before it, and whose it is. */
function span(scan: Scan, at: number, end: number, sentence: Sentence): NameRole {
  let from = at;
  while (from - 1 >= sentence.first && isAttribute(scan, from - 1, sentence)) from -= 1;
  const stop = Math.min(end, at + 8);
  const start = scan.tokens[from]?.start ?? 0;
  const last = scan.tokens[stop - 1];
  const close = last?.kind === "mark" ? scan.tokens[stop - 2] : last;
  const owner = ownerOf(scan, from, at, stop, sentence);
  const text = scan.document.text.slice(start, close?.end ?? start);
  return { text, start, end: start + text.length, ...(owner === undefined ? {} : { of: owner }) };
}

function isAttribute(scan: Scan, at: number, sentence: Sentence): boolean {
  const signs = signsAt(scan, at, sentence);
  if ((signs & sign.inflected) === 0 || (signs & (sign.capital | sign.functionWord | sign.personVerb)) !== 0)
    return false;
  return lowerAt(scan, at, sentence).length > 3;
}

/** "russischen" Präsident, "US"-Präsident, "Putins" Sprecher, Sprecher "des Kreml". */
function ownerOf(scan: Scan, from: number, at: number, stop: number, sentence: Sentence): string | undefined {
  const text = textAt(scan, at, sentence);
  const hyphen = text.indexOf("-");
  if (hyphen > 0) return text.slice(0, hyphen);
  const before = from - 1;
  if (
    before >= sentence.first &&
    isCapital(scan, before, sentence) &&
    /s$|['’]s?$/.test(textAt(scan, before, sentence)) &&
    !has(scan, before, is.noun | is.function | is.office)
  )
    return textAt(scan, before, sentence);
  if (before >= sentence.first && has(scan, before, is.land)) return textAt(scan, before, sentence);
  for (let index = from; index < at; index += 1)
    if (hasSign(scan, index, sentence, sign.ofCountry)) return textAt(scan, index, sentence);
  for (let index = at + 1; index < stop + 3 && index < sentence.last; index += 1) {
    const lower = lowerAt(scan, index, sentence);
    if (lower === "des" || lower === "der" || lower === "von" || lower === "vom") continue;
    return isCapital(scan, index, sentence) && has(scan, index, is.land | is.organisation | is.body | is.town)
      ? textAt(scan, index, sentence)
      : undefined;
  }
  return undefined;
}
