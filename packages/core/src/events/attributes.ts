import type { ArticleAnalysis } from "../analysis.ts";
import type { Prepositions } from "../locales/grammar-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Attribute } from "../model/event.ts";
import type { Position } from "../model/position.ts";
import type { SourceRef } from "../model/source-ref.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import { evidenceFor } from "../text/evidence.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { type FigureFound, figuresIn, hasFigures } from "./figures.ts";
import { between } from "./found.ts";
import type { MentionGroup } from "./mention-group.ts";

/** How many sentences after an event was told figures still belong to it. */
const reach = 3;

function comparatorOf(modifier: string | undefined): Attribute["comparator"] {
  if (modifier === undefined) return "exact";
  if (modifier === "EQUAL_OR_MORE") return "atLeast";
  return modifier === "EQUAL_OR_LESS" ? "atMost" : "about";
}

/** `PT1.5H` as `PT90M`: hours with a fraction in minutes. */
function wholeMinutes(value: string): string {
  const match = /^PT(\d{1,6})\.(\d{1,6})H$/.exec(value);
  return match === null ? value : `PT${Math.round(Number(`${match[1]}.${match[2]}`) * 60)}M`;
}

function isLength({ type, value, preposition }: TimeMention, { before, since }: Prepositions): boolean {
  return type === "DURATION" && /^PT?\d/.test(value) && preposition !== before && preposition !== since;
}

/** Lengths said of an event: "dauerte fast anderthalb Stunden", "zu 14 Jahren Haft". */
function durations(
  { article, document, times }: ArticleAnalysis,
  group: MentionGroup,
  locale: Locale,
): readonly Attribute[] {
  const { lasting } = locale.events.words;
  const { prepositions } = locale.grammar;
  const isSentence = group.kind.id === "sentence";
  return group.drafts.flatMap((draft): readonly Attribute[] => {
    const sentence = document.sentences[draft.sentence];
    if (sentence === undefined || draft.modality !== "actual") return [];
    const time = between(times, sentence.start, sentence.end).find((one) => isLength(one, prepositions));
    if (time === undefined) return [];
    const words = document.tokens.slice(sentence.first, sentence.last);
    if (!isSentence && !words.some(({ lower, capital }) => !capital && lasting.has(lower))) return [];
    return [
      {
        name: isSentence ? "sentence" : "duration",
        comparator: comparatorOf(time.modifier),
        value: wholeMinutes(time.value),
        evidence: evidenceFor(article, document, time.start, time.end),
      },
    ];
  });
}

/** "3:1" in a sentence that tells of a match. */
function scores({ article, document }: ArticleAnalysis, group: MentionGroup): readonly Attribute[] {
  if (group.kind.id !== "match") return [];
  return group.drafts.slice(0, 3).flatMap((draft): readonly Attribute[] => {
    const sentence = document.sentences[draft.sentence];
    if (sentence === undefined) return [];
    const match = /\b(\d{1,3}):(\d{1,3})\b(?! Uhr)/.exec(document.text.slice(sentence.start, sentence.end));
    if (match === null) return [];
    const start = sentence.start + match.index;
    return [
      {
        name: "score",
        comparator: "exact",
        value: match[0],
        evidence: evidenceFor(article, document, start, start + match[0].length),
      },
    ];
  });
}

/** Sentences whose figures belong to the event: those that tell of it, and the few after, until another event of a like kind is told. */
function sentencesOf({ document, groups }: ArticleAnalysis, group: MentionGroup): readonly Sentence[] {
  const others = groups.filter(({ group: other }) => other !== group && other.kind.harms === group.kind.harms);
  const tellsOther = (at: number): boolean =>
    others.some(({ group: other }) => other.drafts.some(({ sentence }) => sentence === at));
  const own = new Set<number>();
  for (const { sentence, scope, modality } of group.drafts) {
    if (modality !== "actual") continue;
    own.add(sentence);
    for (let at = sentence + 1; at <= sentence + reach && !tellsOther(at); at += 1) {
      const found = document.sentences[at];
      if (found === undefined || document.passages[found.passage]?.scope !== scope) break;
      own.add(at);
    }
  }
  return [...own].toSorted((a, b) => a - b).flatMap((at) => document.sentences[at] ?? []);
}

/** The position of whoever gives a figure: the source of the statement it lies in, else the outlet. */
function sourceAt(
  { statementMentions, statements }: ArticleAnalysis,
  positions: readonly Position[],
  at: number,
): string | undefined {
  const index = statementAt(statementMentions, at);
  const stated = index === undefined ? undefined : statements[index];
  const own = positions.find(({ statementId }) => stated !== undefined && statementId === stated.id);
  const same = positions.find(({ chain, act }) => act === "asserts" && sameSource(chain[0], stated?.chain[0]));
  return (own ?? same ?? positions.find(({ statementId }) => statementId === undefined) ?? positions[0])?.id;
}

function sameSource(a: SourceRef | undefined, b: SourceRef | undefined): boolean {
  return a !== undefined && b !== undefined && a.entityId === b.entityId && a.label === b.label;
}

/**
 * The statement a place lies in. Where one sentence holds those of two sources ("nach Angaben der Gewerkschaft 2000, nach Angaben der Stadt
 * 900"), the one whose source was named last before it.
 */
export function statementAt(statements: readonly StatementMention[], at: number): number | undefined {
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  statements.forEach(({ quote, cue, speaker }, index) => {
    if (!quote.some(([start, end]) => start <= at && at < end)) return;
    const named = Math.max(-1, ...[...cue, ...speaker].map(([start]) => start).filter((start) => start < at));
    const distance = named === -1 ? Number.MAX_SAFE_INTEGER : at - named;
    if (distance < nearest) [best, nearest] = [index, distance];
  });
  return best;
}

/** A figure an article gives of an event. */
export type EventFigure = FigureFound;

/** The figures an article gives of an event, each value once; where one text hedges it, hedged. */
export function figuresOf(analysis: ArticleAnalysis, group: MentionGroup, locale: Locale): readonly EventFigure[] {
  if (!hasFigures(group.kind, locale)) return [];
  const found = new Map<string, EventFigure>();
  let before: { readonly last: number; readonly name?: string | undefined } | undefined;
  for (const sentence of sentencesOf(analysis, group)) {
    const previous = before?.last === sentence.first ? before.name : undefined;
    const figures = figuresIn(analysis.document, sentence, group.kind, locale, previous);
    before = { last: sentence.last, name: figures.at(-1)?.name };
    for (const figure of figures) {
      const key = `${figure.name} ${figure.value}`;
      const known = found.get(key);
      if (
        !figure.superseded &&
        (known === undefined || (known.comparator === "exact" && figure.comparator !== "exact"))
      )
        found.set(key, figure);
    }
  }
  return [...found.values()];
}

/** Measured properties of an event that one article gives. */
export function attributesOf(
  analysis: ArticleAnalysis,
  group: MentionGroup,
  figures: readonly EventFigure[],
  positions: readonly Position[],
  locale: Locale,
): readonly Attribute[] {
  const { article, document } = analysis;
  const counted = figures.map(({ name, value, unit, comparator, start, end }): Attribute => {
    const positionId = sourceAt(analysis, positions, start);
    return {
      name,
      comparator,
      value,
      ...(unit === undefined ? {} : { unit }),
      ...(positionId === undefined ? {} : { positionId }),
      evidence: evidenceFor(article, document, start, end),
    };
  });
  return [...durations(analysis, group, locale), ...scores(analysis, group), ...counted];
}
