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
  const denials = event.positions.filter(({ act }) => act === "denies");
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
const hoursPerDay = 24;

/** Hours from one figure to another by the publication of their texts; `undefined` where a text has no clock time. */
function hoursBetween(a: Attribute, b: Attribute): number | undefined {
  if (!(a.asOf?.value.includes("T") && b.asOf?.value.includes("T"))) return undefined;
  return (Date.parse(b.asOf.value) - Date.parse(a.asOf.value)) / msPerHour;
}

/** Figures that grow while help is under way: a higher one told later is an update. */
const growing: ReadonlySet<string> = new Set(["dead", "injured", "missing"]);

/** Told at about one time, or of what does not change from one text to the next: a later count of the dead is an update, another turnout is not. */
function atOneTime(a: Attribute, b: Attribute): boolean {
  if (a.evidence[0]?.articleId === b.evidence[0]?.articleId) return true;
  const hours = hoursBetween(a, b);
  if (hours === undefined) return false;
  return Math.abs(hours) <= (growing.has(a.name) ? 1 : hoursPerDay);
}

/** Whether two figures come from two sources: what one source tells anew, it corrects. */
function fromTwo(a: Attribute, b: Attribute, sources: ReadonlyMap<string, string>): boolean {
  if (a.positionId === undefined || b.positionId === undefined || a.positionId === b.positionId) return false;
  return (
    sources.get(a.positionId) !== sources.get(b.positionId) || a.evidence[0]?.articleId === b.evidence[0]?.articleId
  );
}

/** Two figures that two sources give; each pair of values once. */
function values(event: Event): readonly Contradiction[] {
  if (event.attributes.length < 2) return [];
  const found = new Map<string, Contradiction>();
  const sources = new Map(event.positions.map((position) => [position.id, sourceOf(position)]));
  event.attributes.forEach((one, index) => {
    for (const other of event.attributes.slice(index + 1)) {
      if (one.positionId === undefined || other.positionId === undefined || !clash(one, other)) continue;
      const key = [one.name, one.unit ?? "", ...[one.value, other.value].map(Number).toSorted((x, y) => x - y)].join(
        " ",
      );
      if (found.has(key) || !fromTwo(one, other, sources) || !atOneTime(one, other)) continue;
      found.set(key, {
        kind: "value",
        eventId: event.id,
        between: [one.positionId, other.positionId],
        reason: `${one.name}: ${one.value} and ${other.value}`,
        because: "values-differ",
        figure: { name: one.name, values: [one.value, other.value] },
      });
    }
  });
  return [...found.values()];
}

/** What cannot both hold in one event. Plans that came true and later figures are updates, not contradictions. */
export function contradictionsOf(event: Event): readonly Contradiction[] {
  return [...polarity(event), ...values(event)];
}
