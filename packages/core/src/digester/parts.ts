import { buildEvent } from "../events/build-event.ts";
import type { Cluster } from "../events/cluster-nodes.ts";
import type { ArticleFeatures, EventNode } from "../events/event-node.ts";
import { sameness } from "../events/event-node.ts";
import type { Link } from "../events/link-nodes.ts";
import { updatesOf } from "../events/updates.ts";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { Event, EventLink } from "../model/event.ts";
import { entityKeys } from "../names/entity-keys.ts";
import { sameEntity } from "../names/same-entity.ts";
import type { Part } from "./assemble.ts";
import { clustersOf, type EventGraph } from "./event-graph.ts";
import type { Overrides } from "./overrides.ts";

/** The entities of an article with their keys, and by each key. */
interface KeyedEntities {
  readonly keyed: readonly (readonly [Entity, readonly string[]])[];
  readonly byKey: ReadonlyMap<string, readonly Entity[]>;
}

function keyedEntities(entities: Iterable<Entity>, locale: Locale): KeyedEntities {
  const keyed = [...entities].map((entity) => [entity, entityKeys(entity, locale)] as const);
  const byKey = new Map<string, Entity[]>();
  for (const [entity, keys] of keyed)
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [entity]);
      else known.push(entity);
    }
  return { keyed, byKey };
}

type Pairs = readonly (readonly [string, string])[];

/** What articles that tell of one event have in common, as far as it is known. */
export interface Compared {
  readonly pairs: Map<string, Pairs>;
  readonly entities: Map<ReadonlyMap<string, Entity>, KeyedEntities>;
}

/** Nothing is compared yet. */
export function nothingCompared(): Compared {
  return { pairs: new Map(), entities: new Map() };
}

function entitiesOf({ entities }: ArticleFeatures, locale: Locale, compared: Compared): KeyedEntities {
  const known = compared.entities.get(entities) ?? keyedEntities(entities.values(), locale);
  compared.entities.set(entities, known);
  return known;
}

/** Entities of two articles that mean one, each pair of articles compared once. */
function articlePairs(a: ArticleFeatures, b: ArticleFeatures, locale: Locale, compared: Compared): Pairs {
  const key = `${a.articleId}\n${b.articleId}`;
  const done = compared.pairs.get(key);
  if (done !== undefined) return done;
  const { byKey } = entitiesOf(a, locale, compared);
  const pairs: (readonly [string, string])[] = [];
  for (const [entity, keys] of entitiesOf(b, locale, compared).keyed) {
    const alike = keys.flatMap((key) => byKey.get(key) ?? []);
    for (const candidate of alike.length < 2 ? alike : new Set(alike))
      if (entity.id !== candidate.id && sameEntity(candidate, entity, { locale })?.certainty === "certain")
        pairs.push([candidate.id, entity.id]);
  }
  compared.pairs.set(key, pairs);
  return pairs;
}

/** Entities of articles that tell of one event and mean one person, organisation or place. */
function entityPairs(members: readonly EventNode[], locale: Locale, compared: Compared): Pairs {
  const [first, ...others] = members;
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const same = sameness(first, other, locale);
    const parties = first.occurrence.participants.flatMap((one) =>
      other.occurrence.participants
        .filter((two) => one.entityId !== two.entityId && same(one.entityId, two.entityId))
        .map((two) => [one.entityId, two.entityId] as const),
    );
    return [...parties, ...articlePairs(first.features, other.features, locale, compared)];
  });
}

function told({ a, b, reasons }: Link): EventLink {
  return { between: a < b ? [a, b] : [b, a], reasons };
}

function pinned(event: Event, { pin }: Overrides): Event {
  if (pin === undefined) return event;
  const wanted = pin.find((id) => event.mentions.some((mention) => mention.id === id));
  return wanted === undefined ? event : { ...event, id: wanted };
}

function isSameCluster(part: Part | undefined, { members, links }: Cluster): part is Part {
  return (
    part !== undefined &&
    part.members.length === members.length &&
    part.members.every((id, index) => id === members[index]) &&
    part.links.length === links.length &&
    part.links.every(({ a, b }, index) => a === links[index]?.a && b === links[index].b)
  );
}

/**
 * Builds the events of connected occurrences: a part of the digest that does not look at any other. Parts of `known`, by their keys, are
 * taken over where the same occurrences are joined by the same links.
 */
export function partsOf(
  graph: EventGraph,
  ids: readonly string[],
  overrides: Overrides,
  locale: Locale,
  known: ReadonlyMap<string, Part>,
  compared: Compared = nothingCompared(),
): readonly Part[] {
  const context = {
    locale,
    articleOf: (articleId: string) => graph.articles.get(articleId)?.article,
    shinglesOf: (articleId: string) => graph.articles.get(articleId)?.shingles ?? new Int32Array(),
  };
  return clustersOf(graph, ids).flatMap((cluster): readonly Part[] => {
    const { members, links } = cluster;
    const before = known.get(members[0] ?? "");
    if (isSameCluster(before, cluster)) return [before];
    const nodes = members.map((id) => graph.nodes.get(id)).filter((node) => node !== undefined);
    const stands = nodes.some(({ occurrence }) => occurrence.stands);
    const event = stands ? buildEvent(nodes, links.length === 0 ? undefined : links.map(told), context) : undefined;
    const articleIds = [...new Set(nodes.map(({ occurrence }) => occurrence.unit.articleId))];
    const leads = nodes
      .filter(({ occurrence }) => occurrence.lead && occurrence.unit.via === "text")
      .map(({ occurrence }) => occurrence.unit.articleId);
    return [
      {
        key: members[0] ?? "",
        members,
        events: event === undefined ? [] : [pinned(event, overrides)],
        pairs: entityPairs(nodes, locale, compared),
        articleIds,
        leads: [...new Set(leads)],
        updates: updatesOf(nodes, locale),
        links,
      },
    ];
  });
}
