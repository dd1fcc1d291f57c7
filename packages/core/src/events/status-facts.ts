import type { Locale } from "../locales/locale.ts";
import type { Position } from "../model/position.ts";
import { finerKind } from "./compare-occurrences.ts";
import { daysOf, toldOrder } from "./days.ts";
import { boundsTogether, type EventNode, sameness } from "./event-node.ts";
import { isOfficial } from "./officials.ts";
import { firmlyHeld } from "./rumours.ts";
import type { StatusFacts } from "./status.ts";

/** First day of what took place, as far as texts tell that do. */
function firstDay(members: readonly EventNode[]): number | undefined {
  const { earliest, consistent } = boundsTogether(firmlyHeld(members));
  return consistent ? earliest : undefined;
}

/** Whether a later text has the source of a denial assert or confirm: it has come round. */
function comesRound(denial: Position, node: EventNode, later: readonly EventNode[], locale: Locale): boolean {
  const source = denial.chain[0]?.entityId;
  if (source === undefined) return false;
  return later.some((other) => {
    const same = sameness(node, other, locale);
    return other.occurrence.positions.some(({ act, chain }) => {
      const own = chain[0]?.entityId;
      return (act === "asserts" || act === "confirms") && own !== undefined && same(source, own);
    });
  });
}

/**
 * The positions that still stand: without a denial that its source took back by confirming later, and without one told before the day of
 * the event, which denied a rumour or a plan.
 */
export function standingPositions(members: readonly EventNode[], locale: Locale): readonly Position[] {
  const first = firstDay(members);
  return members.flatMap((node) => {
    const { positions, unit } = node.occurrence;
    if (!positions.some(({ act }) => act === "denies")) return positions;
    const told = unit.published === undefined ? undefined : daysOf(unit.published.value)?.[1];
    const tooEarly = first !== undefined && told !== undefined && told < first;
    const order = toldOrder(unit.published);
    const later = members.filter(({ occurrence }) => {
      const other = occurrence.unit.published;
      return other !== undefined && unit.published !== undefined && toldOrder(other) > order;
    });
    return positions.filter(
      (position) => position.act !== "denies" || !(tooEarly || comesRound(position, node, later, locale)),
    );
  });
}

/** What the status of an event rests on, as far as the given texts tell. */
export function statusFacts(members: readonly EventNode[], locale: Locale): StatusFacts {
  const occurrences = members.map(({ occurrence }) => occurrence);
  const kind = occurrences.map((one) => one.kind).reduce(finerKind);
  const participants = occurrences.flatMap((one) => one.participants);
  const only = occurrences.length === 1 ? occurrences[0] : undefined;
  const details = only?.details ?? new Set(occurrences.flatMap((one) => [...one.details]));
  return {
    held: occurrences.some((one) => one.held),
    planned: occurrences.some((one) => one.planned),
    calledOff: occurrences.some((one) => one.calledOff),
    hearsay: occurrences.filter((one) => one.held).every((one) => one.hearsay),
    positions: standingPositions(members, locale),
    onDetails: details,
    participants: new Set(participants.map(({ entityId }) => entityId)),
    actors:
      kind.mutual === true
        ? new Set()
        : new Set(participants.filter(({ role }) => role === kind.roles.subject).map(({ entityId }) => entityId)),
    isOfficial: (position) => isOfficial(position, locale),
  };
}
