import { toldAt } from "../analysis.ts";
import { contradictionsOf } from "../events/contradictions.ts";
import type { Link } from "../events/link-nodes.ts";
import { type OpenReason, openReasons } from "../events/link-reasons.ts";
import { inTime, timelineOf } from "../events/timeline.ts";
import type { Update } from "../events/updates.ts";
import type { Article } from "../model/article.ts";
import type { Digest } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import type { Problem } from "../model/problem.ts";
import type { Statement } from "../model/statement.ts";
import type { Instant } from "../model/when.ts";
import { noTerms } from "../stories/article-terms.ts";
import { type StoryArticle, storiesOf } from "../stories/stories.ts";
import { type Canon, canonicalEvent, canonicalStatement, canonOf } from "./canonical.ts";
import { type EventGraph, relationsOf } from "./event-graph.ts";
import { asOf } from "./overdue.ts";

/** One cluster of occurrences with the event it makes, kept between adds. What is only denied makes none. */
export interface Part {
  readonly key: string;
  readonly members: readonly string[];
  readonly events: readonly Event[];
  /** Entity ids that mean one. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly articleIds: readonly string[];
  /** Articles that have the event in their headline or opening. */
  readonly leads: readonly string[];
  /** What texts changed of the event, in the order they were published. */
  readonly updates: readonly Update[];
  readonly links: readonly Link[];
}

interface Parts {
  readonly articles: readonly Article[];
  readonly graph: EventGraph;
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  readonly now?: Instant | undefined;
}

function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether the days of two events are known not to meet. */
function daysApart(a: Event | undefined, b: Event | undefined): boolean {
  const before = (left: Event | undefined, right: Event | undefined): boolean =>
    left?.time.latest !== undefined && right?.time.earliest !== undefined && left.time.latest < right.time.earliest;
  return before(a, b) || before(b, a);
}

/** Whether the days on which the texts of two events can have told of them do not meet. */
function windowsApart({ nodes }: EventGraph, a: Part | undefined, b: Part | undefined): boolean {
  const windows = (part: Part | undefined) =>
    (part?.members ?? []).map((id) => nodes.get(id)?.window).filter((window) => window !== undefined);
  const [left, right] = [windows(a), windows(b)];
  if (left.length === 0 || right.length === 0) return false;
  const first = (all: typeof left): number => Math.min(...all.map(([from]) => from));
  const last = (all: typeof left): number => Math.max(...all.map(([, to]) => to));
  return last(left) < first(right) || last(right) < first(left);
}

/** The text an occurrence stands in: two events that one text tells of are two. */
function textOf({ nodes }: EventGraph, id: string): string {
  const unit = nodes.get(id)?.occurrence.unit;
  return `${unit?.articleId ?? ""} ${unit?.scope ?? ""}`;
}

/** Events that may be one: an occurrence of one may be the same as an occurrence of the other. */
function possibly(parts: readonly Part[], graph: EventGraph): ReadonlyMap<string, ReadonlyMap<string, OpenReason>> {
  const home = new Map(parts.flatMap((part) => part.members.map((id) => [id, part.events[0]?.id ?? ""] as const)));
  const found = new Map<string, Map<string, OpenReason>>();
  const partOf = new Map(parts.map((part) => [part.events[0]?.id ?? "", part] as const));
  const byId = new Map(parts.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
  const toldApart = (a: Part, b: Part | undefined): boolean => {
    const texts = new Set(a.members.map((id) => textOf(graph, id)));
    return b?.members.some((id) => texts.has(textOf(graph, id))) ?? false;
  };
  for (const part of parts) {
    const own = part.events[0]?.id ?? "";
    for (const id of part.members)
      for (const [other, relation] of relationsOf(graph, id)) {
        const eventId = relation.verdict === "possible" ? home.get(other) : undefined;
        if (relation.verdict !== "possible" || eventId === undefined || eventId === own) continue;
        if (
          toldApart(part, partOf.get(eventId)) ||
          daysApart(byId.get(own), byId.get(eventId)) ||
          windowsApart(graph, part, partOf.get(eventId))
        )
          continue;
        const { reason } = relation;
        const known = found.get(own) ?? new Map<string, OpenReason>();
        if ((known.get(eventId) ?? "~") > reason) known.set(eventId, reason);
        found.set(own, known);
      }
  }
  return found;
}

const noLinks: Event["possiblySameAs"] = [];

function openLinks(found: ReadonlyMap<string, OpenReason> | undefined): Event["possiblySameAs"] {
  if (found === undefined) return noLinks;
  return [...found]
    .map(([eventId, because]) => ({ eventId, reason: openReasons[because], because }))
    .toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

function referenced(events: readonly Event[], statements: readonly Statement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const event of events) {
    for (const { entityId } of event.participants) ids.add(entityId);
    for (const mention of event.mentions) for (const { entityId } of mention.participants) ids.add(entityId);
    for (const { chain } of event.positions)
      for (const { entityId } of chain) if (entityId !== undefined) ids.add(entityId);
  }
  for (const { speakerId, chain } of statements) {
    if (speakerId !== undefined) ids.add(speakerId);
    for (const { entityId } of chain) if (entityId !== undefined) ids.add(entityId);
  }
  return ids;
}

function canonFor({ graph, parts }: Parts): Canon {
  const entities = [...graph.articles.keys()].toSorted().flatMap((id) => graph.articles.get(id)?.entities ?? []);
  return canonOf(
    entities,
    parts.flatMap(({ pairs }) => pairs),
  );
}

function storyArticle(article: Article, { articles }: EventGraph): StoryArticle {
  return { article, told: toldAt(article), telling: articles.get(article.id)?.terms ?? noTerms };
}

/** Puts the parts together in the documented order. */
export function assemble(all: Parts): Digest {
  const { articles, graph, parts, problems, now } = all;
  const canon = canonFor(all);
  const same = possibly(
    parts.filter((part) => part.events.length > 0),
    graph,
  );
  const found = parts
    .flatMap((part) => part.events)
    .map((event) => asOf(canonicalEvent(event, canon, openLinks(same.get(event.id))), now));
  const events = inTime(found);
  const statements = articles
    .flatMap(({ id }) => graph.articles.get(id)?.statements ?? [])
    .map((statement) => canonicalStatement(statement, canon))
    .toSorted(byId);
  const used = referenced(events, statements);
  return {
    schemaVersion: 1,
    articles,
    entities: [...canon.entities.values()].filter(({ id }) => used.has(id)).toSorted(byId),
    statements,
    events,
    contradictions: events.flatMap(contradictionsOf),
    timeline: timelineOf(
      events,
      new Map(parts.flatMap(({ events: [event], updates }) => (event === undefined ? [] : [[event.id, updates]]))),
    ),
    stories: storiesOf(
      articles.map((article) => storyArticle(article, graph)),
      events,
      parts.map(({ leads }) => leads),
    ),
    problems: problems.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
