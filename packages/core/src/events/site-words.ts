import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import { foldName, uninflected } from "../names/fold.ts";
import { firstFrom } from "../text/first-from.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";

const shortest = 4;

/** A word of the dictionary, inflected or not. */
function isListed(lower: string, { names: { nouns, functionWords }, grammar }: Locale): boolean {
  const isNoun = (ending: string): boolean => lower.endsWith(ending) && nouns.has(lower.slice(0, -ending.length));
  return nouns.has(lower) || grammar.nounEndings.some(isNoun) || functionWords.has(lower);
}

const shortestTail = 4;
const telling = 5;

/** "in Haft", "bei Dauerregen", "nach Delegationskreisen": a noun, or a compound that ends in one as towns do not, is no place. */
function isNoun(lower: string, locale: Locale): boolean {
  const { names, events } = locale;
  if (isListed(lower, locale) || events.nounForms.has(lower)) return true;
  for (let at = shortest; at <= lower.length - shortestTail; at += 1) {
    const tail = lower.slice(at);
    if (!isListed(tail, locale) && !events.nounForms.has(tail)) continue;
    const isTown = names.placeEndings.includes(tail);
    if ((tail.length >= telling && !isTown) || isListed(lower.slice(0, at), locale)) return true;
  }
  return false;
}

/** Whether a form can stand for a place that nothing else makes one. */
const placeNotes = formNotes(
  ({ kind, text, lower }, locale: Locale) =>
    kind === "word" && lower.length >= shortest && !isNoun(lower, locale) && !locale.names.lands.has(text),
);

/**
 * Words that stand where a place stands in the sentences that tell of an event, though nothing else makes them one: "bei Lunden", "in Ostermund".
 * Two texts that share one tell of one place; by itself such a word is no evidence of where it was.
 */
export function siteWords(
  { document, entityMentions, times }: ArticleAnalysis,
  sentences: readonly Sentence[],
  locale: Locale,
): ReadonlySet<string> {
  const { tokens } = document;
  const found = new Set<string>();
  const canBePlace = placeNotes(document.vocabulary, locale);
  for (const { first, last } of sentences) {
    for (let at = first; at + 1 < last; at += 1) {
      const token = tokens[at + 1];
      if (token?.capital !== true || !locale.events.words.placing.has(tokens[at]?.lower ?? "")) continue;
      if (!canBePlace(token)) continue;
      if (times.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
      const known = entityMentions[firstFrom(entityMentions, token.start)];
      if (known?.start === token.start && !known.entityId.startsWith("place:")) continue;
      found.add(uninflected(foldName(token.text)));
    }
  }
  return found;
}
