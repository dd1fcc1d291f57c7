import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { firstFrom } from "../text/first-from.ts";
import { mark, marksIn } from "./statement-words.ts";

/** "ließ offen, ob im Oktober ein Schritt folgt", "wollte nicht sagen, wer …": a reply that names what it is about in a clause of its own. */
export function asksForOther(text: string, { quote }: StatementMention, { speech, grammar }: Locale): boolean {
  return quote.some(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/,\s+/)
      .slice(1)
      .some((clause) => {
        const [first = ""] = clause.split(/[^\p{L}]+/u);
        return first === grammar.whether || speech.words.asking.has(first);
      }),
  );
}

/**
 * "hätten von dem Rauschgift nichts gewusst", "wollte sich zur Frage der Lieferungen nicht äußern": a reply that names by a noun what it is about,
 * which tells of no event and is no word for the news itself.
 */
export function isOfOther(
  { document }: ArticleAnalysis,
  { act, quote }: StatementMention,
  { events }: Locale,
): boolean {
  const { details, referring, matters, unawareOf, declinedOn } = events.words;
  const leading = act === "unaware" ? unawareOf : act === "declines" ? declinedOn : undefined;
  if (leading === undefined) return false;
  const { tokens } = document;
  return quote.some(([start, end]) => {
    for (let at = firstFrom(tokens, start); (tokens[at]?.end ?? end + 1) <= end; at += 1) {
      if (!leading.has(tokens[at]?.lower ?? "")) continue;
      const noun = [tokens[at + 1], tokens[at + 2]].find((token) => token?.capital === true)?.lower;
      if (noun !== undefined && ![details, referring, matters].some((list) => list.has(noun))) return true;
    }
    return false;
  });
}

/** "In mehreren Ämtern fehlen Akten. Das bestätigte …": what "das" means is quoted, and tells of no event. */
export function isResolved(text: string, { quote }: StatementMention, referring: ReadonlySet<string>): boolean {
  return quote.length > 1 && quote.some(([start, end]) => referring.has(text.slice(start, end).toLowerCase()));
}

/** "wies die Darstellung zurück, es habe kein Angebot gegeben": what the reply is to stands in a clause of its own, which speaks of nothing else. */
export function saysItself(
  { document }: ArticleAnalysis,
  { manner, quote }: StatementMention,
  locale: Locale,
): boolean {
  if (manner !== "indirect" || (marksIn(document, quote, locale) & mark.pointer) !== 0) return false;
  const { tokens } = document;
  return quote.some(([start, end]) => {
    for (let at = firstFrom(tokens, start); (tokens[at]?.end ?? end + 1) <= end; at += 1)
      if (((locale.syntax.words.get(tokens[at]?.lower ?? "") ?? 0) & wordClass.reported) !== 0) return true;
    return false;
  });
}
