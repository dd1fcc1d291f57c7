import type { CaseSigns, SpeechTables } from "../locales/speech-tables.ts";
import type { TextSpan } from "../model/evidence.ts";
import { genitiveStem } from "../names/genitive.ts";
import { evenlySpaced } from "../text/evenly-spaced.ts";

const blank = /\s/;
const letter = /\p{L}/u;
const capital = /^\p{Lu}/u;
const trailing = /^\s(\p{Ll}{4,8})/u;
const adjective = /^\p{Ll}[\p{L}-]{2,60}?(e[nrsm]?)$/u;

type Ending = "e" | "er" | "es";

/** Whether a word begins with a capital letter. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : capital.test(word);
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a : letter.test(text.charAt(at));
}

const longestLeading = 12;

/** The last word before a source in lower case, if nothing but a blank parts them: the article that is no part of it, or a preposition. */
function wordBefore(text: string, start: number): string {
  const end = start - 1;
  if (end < 0 || !blank.test(text.charAt(end))) return "";
  let from = end;
  while (from > 0 && end - from <= longestLeading && isLetter(text, from - 1)) from -= 1;
  return end - from > longestLeading ? "" : text.slice(from, end).toLowerCase();
}

/** The word in small letters behind a source. */
function wordBehind(text: string, end: number): string {
  return trailing.exec(text.slice(end, end + 10))?.[1] ?? "";
}

function byGender(noun: string, { neuterEndings, masculineEndings }: CaseSigns): Ending | undefined {
  const lower = noun.toLowerCase();
  if (neuterEndings.some((end) => lower.endsWith(end))) return "es";
  return masculineEndings.some((end) => lower.endsWith(end)) ? "er" : undefined;
}

/** The ending an adjective has before its noun in the nominative without an article; `undefined` where that cannot be told. */
function strongEnding(before: string, ending: string, noun: string, signs: CaseSigns): Ending | undefined {
  if (signs.neuterArticles.has(before)) return ending === "e" ? "es" : undefined;
  if (signs.masculineArticles.has(before) && ending === "e") return "er";
  if (signs.feminineArticles.has(before)) return ending === "e" || ending === "en" ? "e" : undefined;
  if (signs.accusativeArticles.has(before)) return ending === "en" ? (noun.endsWith("n") ? "e" : "er") : undefined;
  if (signs.dativeArticles.has(before) || signs.genitiveArticles.has(before))
    return ending === "en" ? byGender(noun, signs) : undefined;
  if (!signs.prepositions.has(before)) return undefined;
  if (ending === "em") return byGender(noun, signs);
  return ending === "en" || ending === "er" ? "e" : undefined;
}

function withoutGenitive(noun: string): string {
  return noun.endsWith("es") && /[sßz]es$/.test(noun) ? noun.slice(0, -2) : (genitiveStem(noun) ?? noun);
}

/** "nach Medienberichten", "Ermittlern zufolge": a noun in the dative plural without an article, as it is in the nominative. */
function bareNoun(noun: string, before: string, text: string, end: number, signs: CaseSigns): string {
  if (!/n$/i.test(noun) || !(signs.prepositions.has(before) || signs.postpositions.has(wordBehind(text, end))))
    return noun;
  const lower = noun.toLowerCase();
  return signs.dativeEndings.some((ending) => lower.endsWith(ending)) ? noun.slice(0, -1) : noun;
}

function inNominative(words: readonly string[], before: string, signs: CaseSigns): string {
  const head = words.findIndex(isCapital);
  const noun = words[head];
  if (noun === undefined) return words.join(" ");
  const bare = signs.genitiveArticles.has(before) ? withoutGenitive(noun) : noun;
  if (head === 0 && bare === noun) return words.join(" ");
  const adjectives = words.slice(0, head).map((word) => {
    const ending = adjective.exec(word)?.[1];
    const strong = ending === undefined ? undefined : strongEnding(before, ending, bare, signs);
    return strong === undefined || ending === undefined ? undefined : word.slice(0, -ending.length) + strong;
  });
  const known = adjectives.filter((word) => word !== undefined);
  if (known.length < head) return words.join(" ");
  return [...known, bare, ...words.slice(head + 1)].join(" ");
}

/** "mit der Sache vertraute Beamte": what stands between the article, which is no part of the words, and the adjective. */
function withoutInnerPhrase(words: readonly string[], { adjectival }: CaseSigns): readonly string[] {
  const first = words[0] ?? "";
  if (isCapital(first) || (adjective.test(first) && !adjectival.has(first))) return words;
  const from = words.findIndex((word, at) => at > 1 && adjective.test(word) && isCapital(words[at - 1] ?? ""));
  return from < 0 ? words : words.slice(from);
}

/**
 * The words of a source as a reader would call it, without the ending its place in the sentence gives it: "des Konzerns" is "Konzern",
 * "das russische Ministerium" is "russisches Ministerium", "aus Sicht des Kremls" is "Kreml". As it stands where the ending cannot be told.
 */
export function sourceLabel(text: string, span: TextSpan, { caseSigns, viewNouns }: SpeechTables): string {
  const start = span[0];
  const end = span[1];
  const words = withoutInnerPhrase(evenlySpaced(text.slice(start, end)).split(" "), caseSigns);
  const of = words[1] ?? "";
  if (words.length > 2 && caseSigns.possessors.has(of) && viewNouns.has(words[0]?.toLowerCase() ?? ""))
    return inNominative(words.slice(2), of, caseSigns);
  const before = wordBefore(text, start);
  const label = inNominative(words, before, caseSigns);
  return words.length > 1 ? label : bareNoun(label, before, text, end, caseSigns);
}
