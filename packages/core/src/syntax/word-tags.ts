import { type SyntaxTables, wordClass } from "../locales/syntax-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";

const verbBits = (wordClass.auxiliary << 1) - 1 - wordClass.auxiliary;
const longestPrefix = 9;

/** The class of a verb with a prefix ("erspare", "anruft"), known from the verb without it. */
function prefixed(word: string, syntax: SyntaxTables): number {
  for (let length = 2; length <= longestPrefix && length + 3 < word.length; length += 1) {
    if (!syntax.verbPrefixes.has(word.slice(0, length))) continue;
    const rest = word.slice(length);
    if (
      rest.startsWith("zu") &&
      isInfinitive(rest.slice(2), syntax) &&
      !syntax.verbPrefixes.has(`${word.slice(0, length)}zu`)
    )
      return wordClass.zuInfinitive;
    const bits = (syntax.words.get(rest) ?? 0) & verbBits;
    if (bits !== 0) return bits | participleBit(rest, bits, syntax);
  }
  return foreign(word);
}

/** "verkauft" and "überschritten" are participles as well: after a prefix they have no "ge". */
function participleBit(rest: string, bits: number, { words }: SyntaxTables): number {
  const regular = (bits & wordClass.singular) !== 0 && rest.endsWith("t");
  return regular || ((words.get(`ge${rest}`) ?? 0) & wordClass.participle) !== 0 ? wordClass.participle : 0;
}

function isInfinitive(word: string, { words }: SyntaxTables): boolean {
  return ((words.get(word) ?? 0) & wordClass.infinitive) !== 0;
}

const foreignEndings: readonly (readonly [string, number])[] = [
  ["ieren", wordClass.infinitive | wordClass.plural],
  ["ierten", wordClass.plural],
  ["ierte", wordClass.singular],
  ["iert", wordClass.singular | wordClass.participle],
  ["iere", wordClass.reported],
];

/** Verbs in -ieren are an open class, and all are regular: "stagnieren", "relativierte". */
function foreign(word: string): number {
  if (word.length < 7) return 0;
  return foreignEndings.find(([ending]) => word.endsWith(ending))?.[1] ?? 0;
}

/** Bits of `wordClass` of a form; 0 for one that is not known. */
export function tagsOf({ kind, lower, capital }: WordForm, syntax: SyntaxTables): number {
  if (kind !== "word") return 0;
  return syntax.words.get(lower) ?? (capital ? 0 : prefixed(lower, syntax));
}
