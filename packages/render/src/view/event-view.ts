import type { Event } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import { type DigestIndex, entityName, kindWords } from "./digest-index.ts";
import { type FactView, factViews } from "./fact-view.ts";
import { type PositionView, readablePositions } from "./position-view.ts";
import { exactQuote, type QuoteView, readableQuotes } from "./quotes.ts";
import { reasonWords } from "./reason-words.ts";
import { eventTimeWords } from "./time-words.ts";

/** Everything a reader is told of one event, in words. */
export interface EventView {
  readonly id: string;
  readonly kind: string;
  readonly kindWords: string;
  readonly title: string;
  readonly status: Event["status"];
  readonly statusWords: string;
  /** It was planned, its day has passed, and no text tells that it took place. */
  readonly overdue: boolean;
  readonly people: readonly { readonly entityId: string; readonly name: string; readonly role: string }[];
  readonly time: string;
  /** How the time is known; empty where it is not. */
  readonly timeBasis: string;
  readonly timeReasons: readonly QuoteView[];
  readonly place: string | undefined;
  readonly facts: readonly FactView[];
  readonly positions: readonly PositionView[];
  readonly origins: readonly string[];
  /** The articles that tell of it, each once. */
  readonly articleIds: readonly string[];
  readonly mentions: readonly QuoteView[];
  /** The sentence that first tells of it; absent where no text does. */
  readonly told: QuoteView | undefined;
  /** Events that may be this one: `eventId` leads there, `text` says what and why. */
  readonly possiblySame: readonly { readonly eventId: string; readonly text: string }[];
  /** Why mentions of several texts are this one event, each reason once. */
  readonly linked: readonly string[];
  /** What the texts do not say: names of labels. */
  readonly unknown: readonly string[];
}

/** Each set of words once, though several mentions bring it. */
function distinct(quotes: readonly QuoteView[]): readonly QuoteView[] {
  return [...new Map(quotes.map((quote) => [`${quote.articleId}\n${quote.exact}`, quote])).values()];
}

function unknownOf({ kind, time, place, attributes }: Event, { labels }: Words): readonly string[] {
  return [
    ...(time.basis === "unknown" ? [labels.point] : []),
    ...(time.basis === "bounded" ? [labels.exactTime] : []),
    ...(place === undefined ? [labels.place] : []),
    ...(kind === "telephone-call" && !attributes.some(({ name }) => name === "duration") ? [labels.duration] : []),
  ];
}

/** What happened and who took part; the place where no one is named. */
export function titleOf(event: Event, index: DigestIndex): string {
  const names = [...new Set(event.participants.map(({ entityId }) => entityName(entityId, index)))];
  const words = kindWords(event.kind, index.words);
  const kind = words.charAt(0).toUpperCase() + words.slice(1);
  if (names.length > 0) return `${kind}: ${names.join(" – ")}`;
  return event.place === undefined ? kind : `${kind} (${wordsOf(event.place)})`;
}

function otherEvent(id: string, reason: string, index: DigestIndex): string {
  const event = index.events.get(id);
  const named = event === undefined ? id : `${titleOf(event, index)}, ${eventTimeWords(event.time, index.words)}`;
  return `${named} (${reason})`;
}

function timeReasonsOf({ time }: Event, { articles }: DigestIndex): readonly QuoteView[] {
  return distinct(
    time.constraints.flatMap(({ evidence }) =>
      evidence.map((found) => exactQuote(found, articles.get(found.articleId))),
    ),
  );
}

function timeBasisOf({ time: { basis } }: Event, reasons: readonly QuoteView[], { bases, labels }: Words): string {
  if (basis === "unknown") return "";
  return basis === "bounded" && reasons.length === 0 ? labels.boundedByPublication : bases[basis];
}

/** Makes an event readable. */
export function eventView(event: Event, index: DigestIndex): EventView {
  const { words, articles } = index;
  const timeReasons = timeReasonsOf(event, index);
  return {
    id: event.id,
    kind: event.kind,
    kindWords: kindWords(event.kind, words),
    title: titleOf(event, index),
    status: event.status,
    statusWords: words.statuses[event.status],
    overdue: event.overdue === true,
    people: event.participants.map(({ entityId, role }) => ({ entityId, role, name: entityName(entityId, index) })),
    time: eventTimeWords(event.time, words),
    timeBasis: timeBasisOf(event, timeReasons, words),
    timeReasons,
    place: event.place === undefined ? undefined : wordsOf(event.place),
    facts: factViews(event.attributes, words),
    positions: readablePositions(event.positions, index),
    origins: event.origins.map(({ label }) => wordsOf(label)),
    articleIds: [...new Set(event.mentions.map(({ articleId }) => articleId))],
    told: readableQuotes(
      event.mentions.slice(0, 1).map(({ trigger }) => trigger),
      articles,
    )[0],
    mentions: distinct(event.mentions.map(({ trigger }) => exactQuote(trigger, articles.get(trigger.articleId)))),
    possiblySame: event.possiblySameAs.map(({ eventId, reason, because }) => ({
      eventId,
      text: otherEvent(eventId, reasonWords(because, reason, words), index),
    })),
    linked: [...new Set((event.links ?? []).flatMap(({ reasons }) => reasons))].map((key) =>
      reasonWords(key, key, words),
    ),
    unknown: unknownOf(event, words),
  };
}
