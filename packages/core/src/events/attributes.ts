import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { Attribute } from "../model/event.ts";
import { evidenceFor } from "../text/evidence.ts";
import type { MentionGroup } from "./group-mentions.ts";

const about = new Set(["APPROX", "LESS_THAN", "MORE_THAN"]);

function comparatorOf(modifier: string | undefined): Attribute["comparator"] {
  if (modifier === undefined) return "exact";
  if (modifier === "EQUAL_OR_MORE") return "atLeast";
  if (modifier === "EQUAL_OR_LESS") return "atMost";
  return about.has(modifier) ? "about" : "about";
}

/** `PT1.5H` as `PT90M`: hours with a fraction in minutes. */
function wholeMinutes(value: string): string {
  const match = /^PT(\d+)\.(\d+)H$/.exec(value);
  return match === null ? value : `PT${Math.round(Number(`${match[1]}.${match[2]}`) * 60)}M`;
}

/** Lengths said of an event: "dauerte fast anderthalb Stunden", "ein zweistündiges Treffen". */
function durations(
  { article, document, times }: ArticleAnalysis,
  group: MentionGroup,
  locale: Locale,
): readonly Attribute[] {
  const { lasting } = locale.events.words;
  return group.drafts.flatMap((draft): readonly Attribute[] => {
    const sentence = document.sentences[draft.sentence];
    if (sentence === undefined || draft.modality !== "actual") return [];
    const lasts = document.tokens
      .slice(sentence.first, sentence.last)
      .some(({ lower, capital }) => !capital && lasting.has(lower));
    if (!lasts) return [];
    return times
      .filter(
        ({ type, start, end, value }) =>
          type === "DURATION" && start >= sentence.start && end <= sentence.end && /^PT?\d/.test(value),
      )
      .slice(0, 1)
      .map((time) => ({
        name: "duration",
        comparator: comparatorOf(time.modifier),
        value: wholeMinutes(time.value),
        evidence: evidenceFor(article, document, time.start, time.end),
      }));
  });
}

/** Measured properties of an event that one article gives. */
export function attributesOf(analysis: ArticleAnalysis, group: MentionGroup, locale: Locale): readonly Attribute[] {
  return durations(analysis, group, locale);
}
