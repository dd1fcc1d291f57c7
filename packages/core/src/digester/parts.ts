import { buildEvent } from "../events/build-event.ts";
import type { EventNode } from "../events/event-node.ts";
import { sameness } from "../events/event-node.ts";
import type { Locale } from "../locales/locale.ts";
import type { Event } from "../model/event.ts";
import { sameEntity } from "../names/same-entity.ts";
import type { Part } from "./assemble.ts";
import { clustersOf, type EventGraph } from "./event-graph.ts";
import type { Overrides } from "./overrides.ts";

/** Entities of two articles that tell of one event and mean one person, organisation or place. */
function entityPairs(members: readonly EventNode[], locale: Locale): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const [first, ...others] = members;
  if (first === undefined) return [];
  for (const other of others) {
    const same = sameness(first, other, locale);
    for (const one of first.occurrence.participants)
      for (const two of other.occurrence.participants)
        if (one.entityId !== two.entityId && same(one.entityId, two.entityId)) pairs.push([one.entityId, two.entityId]);
    for (const entity of first.features.entities.values())
      for (const candidate of other.features.entities.values())
        if (entity.id !== candidate.id && sameEntity(entity, candidate, { locale })?.certainty === "certain")
          pairs.push([entity.id, candidate.id]);
  }
  return pairs;
}

function pinned(event: Event, { pin = [] }: Overrides): Event {
  const wanted = pin.find((id) => event.mentions.some((mention) => mention.id === id));
  return wanted === undefined ? event : { ...event, id: wanted };
}

/** Builds the events of connected occurrences: a part of the digest that does not look at any other. */
export function partsOf(
  graph: EventGraph,
  ids: readonly string[],
  overrides: Overrides,
  locale: Locale,
): readonly Part[] {
  const context = {
    locale,
    analysisOf: (articleId: string) => graph.articles.get(articleId)?.analysis,
    shinglesOf: (articleId: string) => graph.articles.get(articleId)?.shingles ?? new Set<string>(),
    entityId: (id: string) => id,
  };
  return clustersOf(graph, ids).flatMap(({ members, links }): readonly Part[] => {
    const nodes = members.map((id) => graph.nodes.get(id)).filter((node) => node !== undefined);
    const event = buildEvent(nodes, context);
    if (event === undefined) return [];
    const articleIds = [...new Set(nodes.map(({ occurrence }) => occurrence.unit.articleId))];
    const leads = nodes
      .filter(({ occurrence }) => occurrence.lead && occurrence.unit.via === "text")
      .map(({ occurrence }) => occurrence.unit.articleId);
    return [
      {
        key: members[0] ?? event.id,
        members,
        events: [pinned(event, overrides)],
        pairs: entityPairs(nodes, locale),
        articleIds,
        leads: [...new Set(leads)],
        links,
      },
    ];
  });
}
