import type { Locale } from "../locales/locale.ts";
import type { Article } from "../model/article.ts";
import type { Attribute, Event, EventLink, EventMention, Participant } from "../model/event.ts";
import { finerKind } from "./compare-occurrences.ts";
import { toldOrder } from "./days.ts";
import { boundsTogether, type EventNode } from "./event-node.ts";
import { eventTime } from "./event-time.ts";
import type { Occurrence } from "./occurrence.ts";
import { originsOf } from "./origins.ts";
import { firmlyHeld } from "./rumours.ts";
import type { Shingles } from "./shingles.ts";
import { statusOf } from "./status.ts";
import { statusFacts } from "./status-facts.ts";

/** What building an event needs beside its occurrences. */
export interface BuildContext {
  readonly locale: Locale;
  readonly articleOf: (articleId: string) => Article | undefined;
  readonly shinglesOf: (articleId: string) => Shingles;
}

/** All mentions by publication (unknown last), article and id. */
function mentionsOf(members: readonly Occurrence[]): readonly EventMention[] {
  if (members.length === 1) return (members[0]?.mentions ?? []).toSorted((a, b) => compareText(a.id, b.id));
  return members
    .flatMap(({ mentions, unit }) => {
      const order = toldOrder(unit.published);
      return mentions.map((mention) => ({ mention, order }));
    })
    .toSorted(
      ({ mention: a, order: left }, { mention: b, order: right }) =>
        compareText(left, right) || compareText(a.articleId, b.articleId) || compareText(a.id, b.id),
    )
    .map(({ mention }) => mention);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Everybody once, with the first part somebody has, by part and id. */
function participantsOf(members: readonly Occurrence[]): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const { participants } of members)
    for (const one of participants) if (!found.has(one.entityId)) found.set(one.entityId, one);
  return [...found.values()].sort((a, b) => compareText(a.role, b.role) || compareText(a.entityId, b.entityId));
}

/** Roles of those to whom it happens: where they are a place, it happens there ("beschoss die Stadt Halm"). */
const struck = new Set(["target", "host", "victim"]);

function placesIn({ places, participants }: Occurrence): readonly string[] {
  if (places.length > 0) return places;
  return participants.flatMap(({ role, entityId }) =>
    struck.has(role) && entityId.startsWith("place:") ? [entityId] : [],
  );
}

function placeOf(members: readonly EventNode[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { occurrence, features } of members)
    for (const id of placesIn(occurrence).slice(0, 1)) {
      const name = features.entities.get(id)?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function attributesOf(members: readonly Occurrence[]): readonly Attribute[] {
  const found = new Map<string, Attribute>();
  const all = members.flatMap(({ attributes, unit }) =>
    attributes.map((attribute) => (unit.published === undefined ? attribute : { ...attribute, asOf: unit.published })),
  );
  for (const attribute of all) {
    const key = `${attribute.name} ${attribute.comparator} ${attribute.value} ${attribute.unit ?? ""} ${attribute.name === "duration" ? "" : (attribute.asOf?.value ?? "")}`;
    const known = found.get(key);
    found.set(
      key,
      known === undefined ? attribute : { ...known, evidence: [...known.evidence, ...attribute.evidence] },
    );
  }
  return [...found.keys()].toSorted().flatMap((key) => found.get(key) ?? []);
}

/** Outlets an article has its information from: those it cites where it does not tell the event as a fact of its own. */
function citedOutlets(members: readonly EventNode[], articleId: string): readonly string[] {
  const own = members.filter(({ occurrence }) => occurrence.unit.articleId === articleId);
  const positions = own.flatMap(({ occurrence }) => occurrence.positions).filter(({ act }) => act === "asserts");
  if (positions.some(({ statementId, factuality }) => statementId === undefined && factuality === "CT+")) return [];
  const entities = own[0]?.features.entities;
  return positions
    .flatMap(({ chain }) => chain.slice(0, -1).filter(({ kind, evidence }) => kind === "outlet" && evidence.length > 0))
    .map(({ entityId, label }) => entities?.get(entityId ?? "")?.name ?? label)
    .toSorted();
}

/** Makes the event of a cluster: everything its occurrences say together. */
export function buildEvent(
  members: readonly EventNode[],
  links: readonly EventLink[] | undefined,
  context: BuildContext,
): Event | undefined {
  const occurrences = members.map(({ occurrence }) => occurrence);
  const [first] = occurrences;
  if (first === undefined) return undefined;
  const mentions = mentionsOf(occurrences);
  const id = mentions[0]?.id;
  if (id === undefined) return undefined;
  const timed = occurrences.flatMap(({ constraints }) => constraints);
  const held = firmlyHeld(members);
  const firm = (held.length > 0 ? held : members).map(({ occurrence }) => occurrence);
  const consistent = boundsTogether(members).consistent ? timed : firm.flatMap(({ constraints }) => constraints);
  const kind = occurrences.map((one) => one.kind).reduce(finerKind);
  const participants = participantsOf(occurrences);
  const positions = occurrences.flatMap((one) => one.positions).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const articles = [...new Set(occurrences.map(({ unit }) => unit.articleId))];
  const facts = articles.flatMap((articleId) => {
    const article = context.articleOf(articleId);
    return article === undefined
      ? []
      : [{ article, cited: citedOutlets(members, articleId), shingles: context.shinglesOf(articleId) }];
  });
  const place = kind.placed ? placeOf(members) : undefined;
  const reported = occurrences
    .map(({ unit }) => unit.published)
    .filter((when) => when !== undefined)
    .toSorted((a, b) => (toldOrder(a) < toldOrder(b) ? -1 : 1))[0];
  return {
    id,
    kind: kind.id,
    plover: kind.plover,
    participants,
    time: eventTime(consistent),
    place,
    attributes: attributesOf(occurrences),
    mentions,
    positions,
    origins: originsOf(facts),
    firstReported: reported,
    status: statusOf(statusFacts(members, context.locale)),
    possiblySameAs: [],
    links,
  };
}
