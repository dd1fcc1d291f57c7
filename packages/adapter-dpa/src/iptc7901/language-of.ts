/** The commonest small words of the languages dpa sends, none of them common in another of the table. */
export const functionWords = {
  de: [
    "der",
    "und",
    "nicht",
    "mit",
    "von",
    "ist",
    "auch",
    "auf",
    "ein",
    "eine",
    "dem",
    "das",
    "sich",
    "zu",
    "für",
    "wird",
    "bei",
    "nach",
  ],
  en: [
    "the",
    "and",
    "of",
    "to",
    "with",
    "that",
    "was",
    "by",
    "his",
    "from",
    "were",
    "has",
    "which",
    "for",
    "said",
    "at",
  ],
  es: ["el", "los", "las", "del", "por", "una", "más", "como", "su", "ha", "sus", "y", "con", "lo", "fue"],
  fr: ["les", "et", "dans", "est", "pour", "qui", "sur", "au", "avec", "plus", "ont", "ce", "aux", "cette", "il"],
  pl: ["na", "nie", "się", "jest", "przez", "od", "oraz", "jak", "że", "został", "był", "dla"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Fewer words of a language say nothing. */
const fewest = 3;
const longestSample = 5_000;

/** The language whose small words a text has clearly most of; `undefined` for short texts, tables and other languages. */
export function languageOf(texts: readonly string[]): string | undefined {
  const sample = texts.join(" ").slice(0, longestSample).toLowerCase();
  const words = new Map<string, number>();
  for (const [word] of sample.matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  const counts = Object.entries(functionWords)
    .map(([language, list]) => ({ language, count: list.reduce((sum, word) => sum + (words.get(word) ?? 0), 0) }))
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (best === undefined || second === undefined || best.count < fewest || best.count < second.count * 2)
    return undefined;
  return best.language;
}
