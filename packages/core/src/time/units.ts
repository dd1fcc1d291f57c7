import type { TimeUnit } from "../locales/time-tables.ts";
import { partModifier } from "./calendar-dates.ts";
import type { Expression, Found } from "./expression.ts";
import { isFree, type Lead, leadOf, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

/** A unit with what stands before it: "vergangenen Jahr", "drei Wochen", "einige Tage", "dritten Quartal", "Jahr 2013", "jeden Tag". */
export function findUnit(scan: Scan, at: number): Found | undefined {
  const { unit } = wordAt(scan, at);
  if (unit === undefined || !tokenAt(scan, at).capital) return undefined;
  const lead = leadOf(scan, at);
  return (
    numberedYear(scan, at, lead, unit) ??
    repeated(scan, at, lead, unit) ??
    numbered(scan, at, lead, unit) ??
    decade(scan, at, lead, unit) ??
    shifted(scan, at, lead, unit) ??
    counted(scan, at, lead, unit) ??
    alone(scan, at, lead, unit)
  );
}

/** "im Jahr 2013", "das Jahr 2013". */
function numberedYear(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const year = unit === "year" ? yearIn(scan, at + 1) : undefined;
  if (year === undefined || lead.count !== undefined) return undefined;
  return { first: lead.first, last: at + 2, modifier: leadModifier(scan, lead), expression: { kind: "date", year } };
}

function leadModifier(scan: Scan, lead: Lead): "START" | "MID" | "END" | undefined {
  return partModifier(scan, lead.first - 1);
}

const setValues: Readonly<Record<TimeUnit, string>> = {
  century: "P100Y",
  decade: "P10Y",
  year: "P1Y",
  half: "P6M",
  quarter: "P3M",
  month: "P1M",
  week: "P1W",
  weekend: "P1WE",
  day: "P1D",
  hour: "PT1H",
  minute: "PT1M",
  second: "PT1S",
};

/** "jeden Tag", "pro Woche", "einmal im Monat". */
function repeated(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const set = (first: number, value = setValues[unit]): Found => ({
    first,
    last: at + 1,
    expression: { kind: "set", value },
  });
  const count = lead.count ?? lead.ordinal;
  if (lead.every) return set(lead.first, count === undefined ? undefined : setValues[unit].replace("1", String(count)));
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
  return { first: lead.first, last, expression: { kind: "numbered", unit, number, year, yearShift: shift?.yearShift } };
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
    return {
      first: lead.first,
      last: at + 1,
      expression: { kind: "years", first: (lead.ordinal - 1) * 100, digits: 2 },
    };
  }
  const { decade: first } = wordAt(scan, at - 1);
  if (first === undefined || unit !== "year" || !isFree(scan, at - 1)) return undefined;
  const from = wordAt(scan, at - 2).determiner && isFree(scan, at - 2) ? at - 2 : at - 1;
  return { first: from, last: at + 1, expression: { kind: "years", first, digits: 3 } };
}

/** "vergangenes Jahr", "diese Woche", "die nächsten zwei Jahre", "den vergangenen Tagen". */
function shifted(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  if (lead.shift === undefined) return undefined;
  const found = (expression: Expression): Found => ({
    first: lead.first,
    last: at + 1,
    modifier: lead.modifier ?? leadModifier(scan, lead),
    expression,
  });
  if (lead.count !== undefined) return found({ kind: "duration", unit, count: lead.count });
  const isPlural = wordAt(scan, at).plural === true;
  if (lead.vague || isPlural) {
    return found(lead.shift > 0 ? { kind: "reference", value: "FUTURE_REF" } : { kind: "duration", unit });
  }
  const isDay = unit === "day";
  if (unit === "hour" || unit === "minute" || unit === "second") return found({ kind: "open", type: "TIME" });
  return found({ kind: "period", unit, shift: lead.shift, from: isDay ? "text" : "publication" });
}

/** "drei Wochen", "einige Tage", "zwei Tage später", "fünf Jahre alt" (none). */
function counted(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  if (lead.count === undefined && !lead.vague) return undefined;
  if (lead.ordinal !== undefined && lead.determiner === undefined) return undefined;
  const after = wordAt(scan, at + 1);
  if (after.age) return undefined;
  const { direction } = after;
  const { count, modifier } = lead;
  if (direction !== undefined) {
    return { first: lead.first, last: at + 2, modifier, expression: { kind: "distance", unit, count, direction } };
  }
  const isEach = wordAt(scan, lead.first - 1).each === true;
  if (isEach && count !== undefined) {
    return {
      first: lead.first - 1,
      last: at + 1,
      expression: { kind: "set", value: setValues[unit].replace("1", String(count)) },
    };
  }
  return { first: lead.first, last: at + 1, modifier, expression: { kind: "duration", unit, count } };
}

/** "seit Jahren", "am Wochenende", "Ende des Jahres", "am Tag" (each day). */
function alone(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const modifier = leadModifier(scan, lead);
  const { direction } = wordAt(scan, at + 1);
  if (direction !== undefined && lead.ordinal === undefined) {
    return { first: lead.first, last: at + 2, expression: { kind: "period", unit, shift: direction, from: "text" } };
  }
  if (lead.ordinal !== undefined) return undefined;
  if (unit === "weekend") {
    return { first: at, last: at + 1, modifier, expression: { kind: "period", unit, shift: 0, from: "publication" } };
  }
  if (modifier !== undefined && (unit === "year" || unit === "month" || unit === "week")) {
    return {
      first: lead.first,
      last: at + 1,
      modifier,
      expression: { kind: "period", unit, shift: 0, from: unit === "year" ? "text" : "publication" },
    };
  }
  const before = wordAt(scan, at - 1);
  if (wordAt(scan, at).plural && before.beforePlural)
    return { first: at, last: at + 1, expression: { kind: "duration", unit } };
  return undefined;
}
