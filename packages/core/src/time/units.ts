import type { TimeUnit } from "../locales/time-tables.ts";
import { partModifier } from "./calendar-dates.ts";
import { findCounted, setValue } from "./counted-units.ts";
import { dateOf, type Expression, type Found, timeOf } from "./expression.ts";
import { isFree, type Lead, leadOf, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

/** A unit with what stands before it: "vergangenen Jahr", "drei Wochen", "einige Tage", "dritten Quartal", "Jahr 2013", "jeden Tag". */
export function findUnit(scan: Scan, at: number): Found | readonly Found[] | undefined {
  const { unit } = wordAt(scan, at);
  if (unit === undefined || !tokenAt(scan, at).capital) return undefined;
  const lead = leadOf(scan, at);
  return (
    numberedYear(scan, at, lead, unit) ??
    repeated(scan, at, lead, unit) ??
    numbered(scan, at, lead, unit) ??
    decade(scan, at, lead, unit) ??
    shifted(scan, at, lead, unit) ??
    findCounted(scan, at, lead, unit) ??
    alone(scan, at, lead, unit)
  );
}

/** "im Jahr 2013", "das Jahr 2013". */
function numberedYear(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const year = unit === "year" ? yearIn(scan, at + 1) : undefined;
  if (year === undefined || lead.count !== undefined) return undefined;
  const { first, modifier } = leadModifier(scan, lead.first);
  return timeOf(first, at + 2, dateOf({ year }), modifier);
}

/** "Anfang", "Mitte" or "Ende" before it all, and where the time begins then. */
function leadModifier(scan: Scan, first: number): Pick<Found, "first" | "modifier"> {
  const modifier = isFree(scan, first - 1) ? partModifier(scan, first - 1) : undefined;
  return { first: modifier === undefined ? first : first - 1, modifier };
}

/** "jeden Tag", "pro Woche", "einmal im Monat". */
function repeated(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const set = (first: number, value = setValue(unit)): Found => timeOf(first, at + 1, { kind: "set", value });
  const count = lead.count ?? lead.ordinal;
  if (lead.every) return set(lead.first, setValue(unit, lead.vague ? "X" : count));
  const before = wordAt(scan, at - 1);
  if (before.per) return set(at - 1);
  if (lead.first !== at || !before.preposition || !isFree(scan, at - 1)) return undefined;
  const times = wordAt(scan, at - 2);
  return times.times && isFree(scan, at - 2) ? set(at - 2) : undefined;
}

/** "drittes Quartal 2014", "zweite Jahreshälfte", "zweite Hälfte". */
function numbered(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  if ((unit !== "quarter" && unit !== "half") || lead.count !== undefined) return undefined;
  const number = lead.ordinal;
  if (number === undefined || number > (unit === "half" ? 2 : 4)) return undefined;
  const year = yearIn(scan, at + 1);
  const shift = year === undefined ? yearShiftAfter(scan, at + 1) : undefined;
  const last = shift?.last ?? (year === undefined ? at + 1 : at + 2);
  return timeOf(lead.first, last, { kind: "numbered", unit, number, year, yearShift: shift?.yearShift });
}

function yearShiftAfter(scan: Scan, at: number): { readonly yearShift: number; readonly last: number } | undefined {
  const from = wordAt(scan, at).determiner ? at + 1 : at;
  const { shift } = wordAt(scan, from);
  return shift !== undefined && wordAt(scan, from + 1).unit === "year"
    ? { yearShift: shift, last: from + 2 }
    : undefined;
}

/** "80er Jahre", "15. Jahrhundert". */
function decade(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  if (unit === "century" && lead.ordinal !== undefined) {
    return timeOf(lead.first, at + 1, { kind: "years", first: (lead.ordinal - 1) * 100, digits: 2 });
  }
  const { decade: years } = wordAt(scan, at - 1);
  if (years === undefined || unit !== "year" || !isFree(scan, at - 1)) return undefined;
  const from = wordAt(scan, at - 2).determiner && isFree(scan, at - 2) ? at - 2 : at - 1;
  const { first, modifier } = leadModifier(scan, from);
  return timeOf(first, at + 1, { kind: "years", first: years, digits: 3 }, modifier);
}

/** "vergangenes Jahr", "diese Woche", "die nächsten zwei Jahre", "den vergangenen Tagen". */
function shifted(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  if (lead.same && lead.count === undefined) {
    return timeOf(lead.first, at + 1, { kind: "period", unit, shift: 0, from: "text" });
  }
  if (lead.whole && lead.shift === undefined && lead.count === undefined) {
    return timeOf(lead.first, at + 1, { kind: "duration", unit, count: 1 });
  }
  if (lead.shift === undefined) return undefined;
  const { first, modifier = lead.modifier } = leadModifier(scan, lead.first);
  const found = (expression: Expression): Found => timeOf(first, at + 1, expression, modifier);
  if (lead.count !== undefined) return found({ kind: "duration", unit, count: lead.count });
  const isPlural = wordAt(scan, at).plural === true;
  if (lead.vague || isPlural) {
    return found(lead.shift > 0 ? { kind: "reference", value: "FUTURE_REF" } : { kind: "duration", unit });
  }
  const isDay = unit === "day";
  if (unit === "hour" || unit === "minute" || unit === "second") return found({ kind: "open", type: "TIME" });
  return found({ kind: "period", unit, shift: lead.shift, from: isDay ? "text" : "publication" });
}

/** "seit Jahren", "am Wochenende", "Ende des Jahres", "im Monat" (each month), "am ersten Tag". */
function alone(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const { first, modifier } = leadModifier(scan, lead.first);
  const { direction } = wordAt(scan, at + 1);
  if (direction !== undefined && lead.ordinal === undefined) {
    return timeOf(lead.first, at + 2, { kind: "period", unit, shift: direction, from: "text" });
  }
  const isCalendar = unit === "year" || unit === "month" || unit === "week";
  if (lead.ordinal !== undefined) {
    if (!isCalendar && unit !== "day") return undefined;
    return wordAt(scan, lead.first - 1).preposition
      ? timeOf(first, at + 1, { kind: "open", type: "DATE", unit })
      : undefined;
  }
  if (unit === "weekend") {
    return timeOf(at, at + 1, { kind: "period", unit, shift: 0, from: "publication", bare: true }, modifier);
  }
  if (modifier !== undefined && isCalendar) {
    const from = unit === "year" ? "text" : "publication";
    return timeOf(first, at + 1, { kind: "period", unit, shift: 0, from }, modifier);
  }
  const before = wordAt(scan, at - 1);
  const isPlural = wordAt(scan, at).plural === true;
  if (isPlural && before.beforePlural) return timeOf(at, at + 1, { kind: "duration", unit });
  if (isPlural || !(before.within || before.onDay) || !isEach(scan, at)) return undefined;
  return timeOf(at - 1, at + 1, { kind: "set", value: setValue(unit) });
}

const numberReach = 5;

/** "200 Euro im Monat": a number shortly before, and nothing behind that says which month. */
function isEach(scan: Scan, at: number): boolean {
  const after = wordAt(scan, at + 1);
  if (after.determiner || after.preposition || !isFree(scan, at - 1)) return false;
  for (let index = at - 2; index >= at - numberReach && isFree(scan, index); index -= 1) {
    if (tokenAt(scan, index).kind === "number") return true;
    if (wordAt(scan, index).times) return true;
  }
  return false;
}

/** "Jahresende", "zu Monatsbeginn". */
export function findEdge(scan: Scan, at: number): Found | undefined {
  const { edge } = wordAt(scan, at);
  if (edge === undefined) return undefined;
  const year = edge.unit === "year" ? yearIn(scan, at + 1) : undefined;
  if (year !== undefined) return timeOf(at, at + 2, dateOf({ year }), edge.modifier);
  const { unit, modifier } = edge;
  return timeOf(at, at + 1, { kind: "period", unit, shift: 0, from: "publication" }, modifier);
}
