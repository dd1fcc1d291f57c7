import type { Article, Contradiction, Digest, TimelineEntry } from "@digest/core";
import { wordsFor } from "../words/index.ts";
import type { Language, Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import { indexOf } from "./digest-index.ts";
import { type EventView, eventView } from "./event-view.ts";
import { amountWords, valueWords } from "./fact-view.ts";
import { numberWords } from "./number-words.ts";
import { type PositionView, positionView } from "./position-view.ts";
import { reasonWords } from "./reason-words.ts";
import { type StoryView, storyViews } from "./story-view.ts";
import { edtfWords } from "./time-words.ts";

export interface ContradictionView {
  readonly event: EventView;
  readonly sides: readonly PositionView[];
  readonly reason: string;
}

export interface TimelineView {
  readonly time: string;
  readonly edtf: string;
  readonly text: string;
  readonly eventId: string;
  readonly update: boolean;
  readonly planned: boolean;
}

export interface ArticleView {
  readonly id: string;
  readonly source: string;
  readonly headline: string;
  readonly published: string;
  readonly url: string | undefined;
}

/** A digest in the words of one language, ready for any form. */
export interface DigestView {
  readonly words: Words;
  readonly counts: readonly string[];
  readonly events: readonly EventView[];
  readonly stories: readonly StoryView[];
  readonly contradictions: readonly ContradictionView[];
  readonly timeline: readonly TimelineView[];
  readonly articles: readonly ArticleView[];
  readonly problems: readonly string[];
}

function count(amount: number, name: keyof Words["counts"], words: Words): string {
  const [one, more] = words.counts[name];
  return `${numberWords(amount, words)} ${amount === 1 ? one : more}`;
}

/** What an update changed: "geplant → bestätigt", "Tote: mindestens 3 → 5". */
function changeWords(change: NonNullable<TimelineEntry["change"]>, words: Words): string {
  if (change.of === "status") return `${words.statuses[change.from]} → ${words.statuses[change.to]}`;
  const name = words.attributes[change.name] ?? wordsOf(change.name);
  return `${name}: ${amountWords(change.from, words)} → ${amountWords(change.to, words)}`;
}

function noteOf({ change, note }: TimelineEntry, words: Words): string {
  if (change !== undefined) return `: ${changeWords(change, words)}`;
  return note === undefined ? "" : `: ${wordsOf(note)}`;
}

/** Titles that several events share: an update says by its time which of them it is of. */
function sharedTitles(events: readonly EventView[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    events.flatMap(({ title }) => {
      if (seen.has(title)) return [title];
      seen.add(title);
      return [];
    }),
  );
}

function timelineView(
  entry: TimelineEntry,
  events: ReadonlyMap<string, EventView>,
  shared: ReadonlySet<string>,
  words: Words,
): TimelineView {
  const event = events.get(entry.eventId);
  const note = noteOf(entry, words);
  const which = event !== undefined && shared.has(event.title) ? ` (${event.time})` : "";
  return {
    time: edtfWords(entry.edtf, words),
    edtf: entry.edtf,
    text:
      entry.kind === "update"
        ? `${words.labels.update}, ${event?.title ?? entry.eventId}${which}${note}`
        : `${event?.title ?? entry.eventId}${note}`,
    eventId: entry.eventId,
    update: entry.kind === "update",
    planned: event?.status === "planned",
  };
}

/** Why two positions contradict each other; for figures also which. */
function contradictionWords(
  reason: string,
  because: string | undefined,
  figure: Contradiction["figure"],
  words: Words,
): string {
  const why = reasonWords(because, wordsOf(reason), words);
  if (figure === undefined) return why;
  return `${words.attributes[figure.name] ?? figure.name}: ${figure.values.map((value) => valueWords(value, words)).join(" / ")} (${why})`;
}

const firstWordsLength = 80;

/** The headline, else the teaser, else how the text begins. */
function headlineOf({ headline, teaser, blocks }: Article, { labels }: Words): string {
  const title = headline ?? teaser;
  if (title !== undefined) return wordsOf(title);
  const text = wordsOf(blocks.map((block) => ("text" in block ? block.text : "")).find((found) => found !== "") ?? "");
  if (text === "") return labels.noHeadline;
  if (text.length <= firstWordsLength) return text;
  const blank = text.lastIndexOf(" ", firstWordsLength);
  return `${text.slice(0, blank > 0 ? blank : firstWordsLength)} …`;
}

/** Makes a digest readable in a language. */
export function digestView(digest: Digest, language: Language): DigestView {
  const words = wordsFor(language);
  const index = indexOf(digest, words);
  const events = digest.events.map((event) => eventView(event, index));
  const byId = new Map(events.map((event) => [event.id, event]));
  const shared = sharedTitles(events);
  const contradictions = digest.contradictions.flatMap(({ eventId, between, reason, because, figure }) => {
    const event = byId.get(eventId);
    if (event === undefined) return [];
    const positions = index.events.get(eventId)?.positions ?? [];
    const sides = between.flatMap((id) => positions.filter((position) => position.id === id));
    return [
      {
        event,
        reason: contradictionWords(reason, because, figure, words),
        sides: sides.map((side) => positionView(side, index)),
      },
    ];
  });
  return {
    words,
    counts: [
      count(digest.articles.length, "articles", words),
      count(events.length, "events", words),
      count(contradictions.length, "contradictions", words),
      count(digest.statements.length, "statements", words),
    ],
    events,
    stories: storyViews(digest, events, words),
    contradictions,
    timeline: digest.timeline.map((entry) => timelineView(entry, byId, shared, words)),
    articles: digest.articles.map((article) => ({
      id: article.id,
      source: article.portal ?? article.source,
      headline: headlineOf(article, words),
      published: article.published === undefined ? words.labels.noDate : edtfWords(article.published.value, words),
      url: article.url,
    })),
    problems: digest.problems.map(({ uri, message }) => wordsOf(`${uri === undefined ? "" : `${uri}: `}${message}`)),
  };
}
