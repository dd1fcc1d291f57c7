import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { Position } from "../model/position.ts";
import type { Statement } from "../model/statement.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import type { EventFigure } from "./attributes.ts";
import { kindsFit } from "./compare-occurrences.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import type { MentionGroup } from "./group-mentions.ts";

export interface StatementAbout {
  readonly statement: Statement;
  readonly about: Position["about"];
  readonly hedged: boolean;
}

const replies = new Set(["confirms", "denies", "declines", "unaware", "evades", "retracts"]);

function holds(spans: readonly TextSpan[], { start }: EventMentionDraft): boolean {
  return spans.some(([from, to]) => from <= start && start < to);
}

function spansOf({ quote, frame, cue, speaker }: StatementMention): readonly TextSpan[] {
  return [...quote, ...frame, ...cue, ...speaker];
}

function wordsIn(text: string, spans: readonly TextSpan[]): readonly string[] {
  return spans.flatMap(([start, end]) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
}

function startOf(mention: StatementMention): number {
  return Math.min(...spansOf(mention).map(([start]) => start));
}

function sentenceAt({ document }: ArticleAnalysis, at: number): number {
  let low = 0;
  let high = document.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far back, in sentences, "the report", "this" and a bare "neither confirm nor deny" reach. */
const reach = 3;

/** The mention last told before a place, within reach and in the same scope. */
function inFocus(
  analysis: ArticleAnalysis,
  at: number,
  drafts: readonly EventMentionDraft[],
): EventMentionDraft | undefined {
  const sentence = sentenceAt(analysis, at);
  return drafts.findLast(
    (draft) => draft.start < at && sentence - draft.sentence <= reach && sentence >= draft.sentence,
  );
}

/** Mentions that belong to any event of the text, so that focus is not drawn over another event. */
function allGrouped({ groups }: ArticleAnalysis): readonly EventMentionDraft[] {
  return groups
    .flatMap(({ group }) => group.drafts)
    .filter(({ aside }) => !aside)
    .toSorted((a, b) => a.start - b.start);
}

/**
 * Statements about an event: its mention lies in their words, or they confirm, deny or decline "the report", "this" or nothing named
 * right after it was told.
 */
export function statementsAbout(
  analysis: ArticleAnalysis,
  group: MentionGroup,
  figures: readonly EventFigure[],
  locale: Locale,
): readonly StatementAbout[] {
  const { reports, referring } = locale.events.words;
  const grouped = allGrouped(analysis);
  const own = new Set(group.drafts);
  const { text } = analysis.document;
  return analysis.statementMentions.flatMap((mention, index): readonly StatementAbout[] => {
    const statement = analysis.statements[index];
    if (
      statement === undefined ||
      (mention.cue.length === 0 && mention.act === "asserts" && mention.manner !== "direct")
    )
      return [];
    const reply = replies.has(mention.act);
    const spans = spansOf(mention);
    const within = grouped.filter(
      (draft) => holds(reply ? spans : mention.quote, draft) && kindsFit(draft.kind, draft.kind),
    );
    const words = wordsIn(text, spans);
    const about = words.some((word) => reports.has(word)) && reply ? "report" : "event";
    if (within.length > 0) {
      const mine = within.filter((draft) => own.has(draft) && draft.modality !== "hypothetical");
      if (mine.length === 0 && !(reply && within.some((draft) => own.has(draft)))) return [];
      return [{ statement, about, hedged: mine.some(({ hearsay }) => hearsay) }];
    }
    const counts = figures.some(({ start }) => mention.quote.some(([from, to]) => from <= start && start < to));
    if (counts && !reply) return [{ statement, about: "event", hedged: false }];
    const refers = words.some((word) => referring.has(word)) && wordsIn(text, mention.quote).includes("dabei");
    if (!reply && !refers) return [];
    const pointing = words.some((word) => reports.has(word) || referring.has(word));
    if ((mention.act === "confirms" || mention.act === "denies") && !pointing) return [];
    const focus = inFocus(analysis, startOf(mention), grouped);
    return focus !== undefined && own.has(focus) ? [{ statement, about, hedged: refers }] : [];
  });
}
