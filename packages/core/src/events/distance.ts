import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";

/** Days before publication, the least and the most. */
export type DaysAgo = readonly [least: number, most: number];

/** Days in a unit of time, and how far such words may be off: "fünf Monate nach" is no exact count of days. */
const units: Readonly<Record<string, readonly [days: number, slack: number]>> = {
  D: [1, 1],
  W: [7, 3],
  M: [30.5, 16],
  Y: [365, 100],
};

const isShort = /^(?:\p{L}{1,30} ){1,3}$/u;

/** How long before its text an event was that the text looks back on: "Zwei Tage nach dem Rücktritt von …". */
export function distanceOf(
  { document, times }: ArticleAnalysis,
  draft: EventMentionDraft,
  { grammar }: Locale,
): DaysAgo | undefined {
  if (draft.by !== "noun" || !draft.aside) return undefined;
  const sentence = document.sentences[draft.sentence];
  const before = times.findLast(
    ({ type, end, start }) => type === "DURATION" && start >= (sentence?.start ?? 0) && end < draft.start,
  );
  const between = before === undefined ? "" : document.text.slice(before.end, draft.start);
  const after = ` ${grammar.prepositions.after} `;
  if (before === undefined || !between.startsWith(after) || !isShort.test(between.slice(after.length)))
    return undefined;
  const [, amount, unit = ""] = /^P(\d{1,3})([DWMY])$/.exec(before.value) ?? [];
  const length = units[unit];
  if (amount === undefined || length === undefined) return undefined;
  const [days, slack] = length;
  return [Math.max(0, Math.round(Number(amount) * days) - slack), Math.round(Number(amount) * days) + slack];
}
