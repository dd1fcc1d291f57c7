import type { EventKind } from "../locales/event-tables.ts";
import { daysOf } from "./days.ts";
import type { EventNode } from "./event-node.ts";

/** The text has somebody deny it, and neither it nor anybody in charge tells it as a fact: the day it gives is that of a rumour. */
export function isRumour({ occurrence: { held, positions } }: EventNode): boolean {
  if (!held || !positions.some(({ act }) => act === "denies")) return false;
  return !positions.some(
    ({ act, statementId, factuality }) =>
      act === "confirms" || (act === "asserts" && statementId === undefined && factuality === "CT+"),
  );
}

/** Those that tell that it took place; rumours only where no text tells it as a fact. */
export function firmlyHeld(nodes: readonly EventNode[]): readonly EventNode[] {
  const held = nodes.filter(({ occurrence }) => occurrence.held);
  const firm = held.filter((node) => !isRumour(node));
  return firm.length > 0 ? firm : held;
}

const reachDays = 60;

function toldOn({ occurrence: { unit } }: EventNode): number | undefined {
  return unit.published === undefined ? undefined : daysOf(unit.published.value)?.[1];
}

/** What one text has as a denied rumour, the other tells as a fact within some weeks: of what is done by being announced, the rumour came true. */
export function rumourComesTrue(a: EventNode, b: EventNode, kind: EventKind): boolean {
  if (kind.announced !== true || kind.repeats === true || isRumour(a) === isRumour(b)) return false;
  const [rumour, fact] = isRumour(a) ? [a, b] : [b, a];
  const [first, last] = [toldOn(rumour), toldOn(fact)];
  if (!fact.occurrence.held || first === undefined || last === undefined) return false;
  return last >= first && last - first <= reachDays;
}
