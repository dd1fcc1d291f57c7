import type { Article, Attribute, Digest, Entity, Event, Position, SourceRef } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import { exactQuote, type QuoteView, readableQuotes } from "./quotes.ts";
import { reasonWords } from "./reason-words.ts";
import { durationWords, eventTimeWords } from "./time-words.ts";

export interface PositionView {
  readonly id: string;
  readonly act: Position["act"];
  readonly actWords: string;
  /** Innermost source first. */
  readonly chain: readonly string[];
  readonly aboutReport: boolean;
  readonly quotes: readonly QuoteView[];
}

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
  readonly timeBasis: string;
  readonly timeReasons: readonly QuoteView[];
  readonly place: string | undefined;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly positions: readonly PositionView[];
  readonly origins: readonly string[];
  readonly mentions: readonly QuoteView[];
  /** Events that may be this one: `eventId` leads there, `text` says what and why. */
  readonly possiblySame: readonly { readonly eventId: string; readonly text: string }[];
  /** Why mentions of several texts are this one event, each reason once. */
  readonly linked: readonly string[];
  /** What the texts do not say: names of labels. */
  readonly unknown: readonly string[];
}

/** What views look up, made once for a digest. */
export interface DigestIndex {
  readonly words: Words;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, Event>;
}

export function indexOf(digest: Digest, words: Words): DigestIndex {
  return {
    words,
    entities: new Map(digest.entities.map((entity) => [entity.id, entity])),
    articles: new Map(digest.articles.map((article) => [article.id, article])),
    events: new Map(digest.events.map((event) => [event.id, event])),
  };
}

/** The words of an event kind; a kind without words shows its id. */
export function kindWords(kind: string, words: Words): string {
  return words.kinds[kind] ?? kind.replaceAll("-", " ");
}

function entityName(id: string, { entities }: DigestIndex): string {
  return wordsOf(entities.get(id)?.name ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " "));
}

function chainLabel(link: SourceRef, index: DigestIndex): string {
  const entity = link.entityId === undefined ? undefined : index.entities.get(link.entityId);
  return wordsOf(entity?.name ?? link.label) || index.words.labels.someone;
}

function positionView(position: Position, index: DigestIndex): PositionView {
  return {
    id: position.id,
    act: position.act,
    actWords: index.words.acts[position.act],
    chain: position.chain.map((link) => chainLabel(link, index)),
    aboutReport: position.about === "report",
    quotes: readableQuotes(position.evidence, index.articles),
  };
}

/** What readers want first: who confirms and denies, then who keeps silent, then who says so. */
const actOrder: readonly Position["act"][] = [
  "confirms",
  "denies",
  "retracts",
  "declines",
  "unaware",
  "evades",
  "asserts",
];

/** An outlet that tells it in its own words, without a source. */
function isPlain({ act, chain }: Position): boolean {
  return act === "asserts" && chain.length === 1 && chain[0]?.kind === "outlet";
}

/** Positions in the order of interest; outlets that merely tell it share one row at the end. */
function readablePositions(positions: readonly Position[], index: DigestIndex): readonly PositionView[] {
  const [plain, own] = [positions.filter(isPlain), positions.filter((position) => !isPlain(position))];
  const views = own
    .toSorted((a, b) => actOrder.indexOf(a.act) - actOrder.indexOf(b.act))
    .map((position) => positionView(position, index));
  const told = plain.map((position) => positionView(position, index));
  const [first] = told;
  if (first === undefined) return views;
  const outlets = [...new Set(told.flatMap(({ chain }) => chain))].join(", ");
  const quotes = [
    ...new Map(told.flatMap(({ quotes: all }) => all.slice(0, 1)).map((quote) => [quote.source, quote])).values(),
  ];
  return [...views, { ...first, chain: [outlets], quotes }];
}

function factView(attribute: Attribute, { words }: DigestIndex): { readonly name: string; readonly value: string } {
  const amount = typeof attribute.value === "number" ? String(attribute.value) : durationWords(attribute.value, words);
  const value = [words.comparators[attribute.comparator], amount, wordsOf(attribute.unit ?? "")]
    .filter((part) => part !== "")
    .join(" ");
  return { name: words.attributes[attribute.name] ?? attribute.name, value };
}

/** Each set of words once, though several mentions bring it. */
function distinct(quotes: readonly QuoteView[]): readonly QuoteView[] {
  return [...new Map(quotes.map((quote) => [`${quote.articleId}\n${quote.exact}`, quote])).values()];
}

function unknownOf(event: Event, { words }: DigestIndex): readonly string[] {
  const { time, place, attributes } = event;
  return [
    ...(time.basis === "unknown" || time.basis === "bounded" ? [words.labels.when] : []),
    ...(place === undefined ? [words.labels.place] : []),
    ...(event.kind === "telephone-call" && !attributes.some(({ name }) => name === "duration")
      ? [words.labels.duration]
      : []),
  ];
}

function titleOf(event: Event, index: DigestIndex): string {
  const names = [...new Set(event.participants.map(({ entityId }) => entityName(entityId, index)))];
  const kind = kindWords(event.kind, index.words);
  if (names.length > 0) return `${kind}: ${names.join(" – ")}`;
  return event.place === undefined ? kind : `${kind} (${wordsOf(event.place)})`;
}

function otherEvent(id: string, reason: string, index: DigestIndex): string {
  const event = index.events.get(id);
  const named = event === undefined ? id : `${titleOf(event, index)}, ${eventTimeWords(event.time, index.words)}`;
  return `${named} (${reason})`;
}

/** Makes an event readable. */
export function eventView(event: Event, index: DigestIndex): EventView {
  const { words } = index;
  const people = event.participants.map(({ entityId, role }) => ({
    entityId,
    role,
    name: entityName(entityId, index),
  }));
  const kind = kindWords(event.kind, words);
  return {
    id: event.id,
    kind: event.kind,
    kindWords: kind,
    title: titleOf(event, index),
    status: event.status,
    statusWords: words.statuses[event.status],
    overdue: event.overdue === true,
    people,
    time: eventTimeWords(event.time, words),
    timeBasis: words.bases[event.time.basis],
    timeReasons: distinct(
      event.time.constraints.flatMap(({ evidence }) =>
        evidence.map((found) => exactQuote(found, index.articles.get(found.articleId))),
      ),
    ),
    place: event.place === undefined ? undefined : wordsOf(event.place),
    facts: event.attributes.map((attribute) => factView(attribute, index)),
    positions: readablePositions(event.positions, index),
    origins: event.origins.map(({ label }) => wordsOf(label)),
    mentions: distinct(event.mentions.map(({ trigger }) => exactQuote(trigger, index.articles.get(trigger.articleId)))),
    possiblySame: event.possiblySameAs.map(({ eventId, reason, because }) => ({
      eventId,
      text: otherEvent(eventId, reasonWords(because, reason, words), index),
    })),
    linked: [...new Set((event.links ?? []).flatMap(({ reasons }) => reasons))].map((key) =>
      reasonWords(key, key, words),
    ),
    unknown: unknownOf(event, index),
  };
}
