import type { Attribute, Event } from "../model/event.ts";
import type { Contradiction, Position } from "../model/position.ts";
import { type ContradictionReason, contradictionReasons } from "./link-reasons.ts";

function sourceOf({ chain }: Position): string {
  return chain[0]?.entityId ?? chain[0]?.label ?? "";
}

function rank({ chain }: Position): number {
  return chain.some(({ evidence }) => evidence.length > 0) ? 0 : 1; // a named source speaks before an outlet of its own
}

function because(key: ContradictionReason): { readonly reason: string; readonly because: ContradictionReason } {
  return { reason: contradictionReasons[key], because: key };
}

/** Somebody asserts or confirms what somebody else denies: one contradiction for each who denies. */
function polarity(event: Event): readonly Contradiction[] {
  const denials = event.positions.filter(({ act, about }) => act === "denies" && about === "event");
  const seen = new Set<string>();
  return denials.flatMap((denial): readonly Contradiction[] => {
    if (seen.has(sourceOf(denial))) return [];
    seen.add(sourceOf(denial));
    const [assertion] = event.positions
      .filter(({ act }) => act === "asserts" || act === "confirms")
      .filter((position) => sourceOf(position) !== sourceOf(denial))
      .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    if (assertion === undefined) return [];
    return [
      {
        kind: "polarity",
        eventId: event.id,
        between: [assertion.id, denial.id],
        ...because(assertion.act === "confirms" ? "confirmed-and-denied" : "asserted-and-denied"),
      },
    ];
  });
}

/** Figures of the whole event; of others one text may count a part ("34 of these drones"). */
const totals: ReadonlySet<string> = new Set(["dead", "injured", "missing", "turnout", "price", "magnitude"]);

/** "Rund 500" and 550 can be one number. */
const tolerance = 1.2;

/** Whether two figures for one thing cannot both hold: "at least 5" and "7" can, "5" and "7" cannot. */
function clash(a: Attribute, b: Attribute): boolean {
  if (
    !totals.has(a.name) ||
    a.name !== b.name ||
    a.unit !== b.unit ||
    typeof a.value !== "number" ||
    typeof b.value !== "number"
  )
    return false;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const loose = a.comparator === "about" || b.comparator === "about";
  if (low.value === high.value || (loose && Number(high.value) <= Number(low.value) * tolerance)) return false;
  return low.comparator !== "atLeast" && high.comparator !== "atMost";
}

const msPerHour = 3_600_000;

/** Told at about the same time: a later figure is an update. */
function atOneTime(a: Attribute, b: Attribute): boolean {
  if (a.evidence[0]?.articleId === b.evidence[0]?.articleId) return true;
  if (!(a.asOf?.value.includes("T") && b.asOf?.value.includes("T"))) return false;
  const left = Date.parse(a.asOf?.value ?? "");
  const right = Date.parse(b.asOf?.value ?? "");
  return Math.abs(left - right) <= msPerHour;
}

function values(event: Event): readonly Contradiction[] {
  const found: Contradiction[] = [];
  event.attributes.forEach((one, index) => {
    for (const other of event.attributes.slice(index + 1)) {
      if (one.positionId === undefined || other.positionId === undefined || one.positionId === other.positionId)
        continue;
      if (clash(one, other) && atOneTime(one, other))
        found.push({
          kind: "value",
          eventId: event.id,
          between: [one.positionId, other.positionId],
          reason: `${one.name}: ${one.value} and ${other.value}`,
          because: "values-differ",
          figure: { name: one.name, values: [one.value, other.value] },
        });
    }
  });
  return found;
}

/** What cannot both hold in one event. Plans that came true and later figures are updates, not contradictions. */
export function contradictionsOf(event: Event): readonly Contradiction[] {
  return [...polarity(event), ...values(event)];
}
