import type { TimeUnit } from "../locales/time-tables.ts";
import { partModifier } from "./calendar-dates.ts";
import type { Expression, Found } from "./expression.ts";
import { digits, isFree, isRangeMark, type Lead, leadOf, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

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
    counted(scan, at, lead, unit) ??
    alone(scan, at, lead, unit)
  );
}

/** "im Jahr 2013", "das Jahr 2013". */
function numberedYear(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const year = unit === "year" ? yearIn(scan, at + 1) : undefined;
  if (year === undefined || lead.count !== undefined) return undefined;
  return { ...leadModifier(scan, lead), last: at + 2, expression: { kind: "date", year } };
}

/** "Anfang", "Mitte" or "Ende" before it all, and where the time begins then. */
function leadModifier(scan: Scan, lead: Lead): Pick<Found, "first" | "modifier"> {
  const modifier = isFree(scan, lead.first - 1) ? partModifier(scan, lead.first - 1) : undefined;
  return { first: modifier === undefined ? lead.first : lead.first - 1, modifier };
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
  const { first, modifier = lead.modifier } = leadModifier(scan, lead);
  const found = (expression: Expression): Found => ({ first, last: at + 1, modifier, expression });
  if (lead.count !== undefined) return found({ kind: "duration", unit, count: lead.count });
  const isPlural = wordAt(scan, at).plural === true;
  if (lead.vague || isPlural) {
    return found(lead.shift > 0 ? { kind: "reference", value: "FUTURE_REF" } : { kind: "duration", unit });
  }
  const isDay = unit === "day";
  if (unit === "hour" || unit === "minute" || unit === "second") return found({ kind: "open", type: "TIME" });
  return found({ kind: "period", unit, shift: lead.shift, from: isDay ? "text" : "publication" });
}

/** "drei Wochen", "einige Tage", "sechs bis acht Monate", "zwei Tage später", "fünf Jahre alt" (none). */
function counted(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | readonly Found[] | undefined {
  if (lead.count === undefined && !lead.vague) return undefined;
  if (lead.ordinal !== undefined && lead.determiner === undefined && lead.count === undefined) return undefined;
  if (isAge(scan, at, lead, unit)) return undefined;
  const { direction } = wordAt(scan, at + 1);
  const { count, modifier } = lead;
  if (direction !== undefined) {
    return { first: lead.first, last: at + 2, modifier, expression: { kind: "distance", unit, count, direction } };
  }
  if (wordAt(scan, lead.first - 1).each === true && count !== undefined) {
    const value = setValues[unit].replace("1", String(count));
    return { first: lead.first - 1, last: at + 1, expression: { kind: "set", value } };
  }
  const own: Found = { first: lead.first, last: at + 1, modifier, expression: { kind: "duration", unit, count } };
  const other = otherCount(scan, lead.first, unit);
  return other === undefined ? own : [other, { ...own, range: other.range === "start" ? "end" : undefined }];
}

/** The first number in "sechs bis acht Monate", "50 statt 30 Jahre", which has its unit from the second. */
function otherCount(scan: Scan, first: number, unit: TimeUnit): Found | undefined {
  const isRange = isRangeMark(scan, first - 1);
  if (!isRange && !wordAt(scan, first - 1).alternative) return undefined;
  const at = first - 2;
  if (!isFree(scan, at)) return undefined;
  const count = wordAt(scan, at).count ?? digits(scan, at, 3);
  if (count === undefined || (tokenAt(scan, at - 1).kind === "mark" && !tokenAt(scan, at).spaced)) return undefined;
  return {
    first: at,
    last: at + 1,
    range: isRange ? "start" : undefined,
    expression: { kind: "duration", unit, count },
  };
}

/** "fünf Jahre alt", "mit 16 Jahren", "im Alter von 16 Jahren"; but "mit 16 Jahren Haft" is a length. */
function isAge(scan: Scan, at: number, lead: Lead, unit: TimeUnit): boolean {
  if (unit !== "year" && unit !== "month" && unit !== "week") return false;
  const after = wordAt(scan, at + 1);
  if (after.age) return true;
  if (unit !== "year" || lead.count === undefined || lead.determiner !== undefined || after.lasting) return false;
  const before = wordAt(scan, lead.first - 1);
  return before.beforeAge === true || wordAt(scan, lead.first - 2).ageNoun === true;
}

/** "seit Jahren", "am Wochenende", "Ende des Jahres", "im Monat" (each month), "am ersten Tag". */
function alone(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | undefined {
  const { first, modifier } = leadModifier(scan, lead);
  const { direction } = wordAt(scan, at + 1);
  if (direction !== undefined && lead.ordinal === undefined) {
    return { first: lead.first, last: at + 2, expression: { kind: "period", unit, shift: direction, from: "text" } };
  }
  const isCalendar = unit === "year" || unit === "month" || unit === "week";
  if (lead.ordinal !== undefined) {
    if (!isCalendar && unit !== "day") return undefined;
    return wordAt(scan, lead.first - 1).preposition
      ? { first, last: at + 1, expression: { kind: "open", type: "DATE", unit } }
      : undefined;
  }
  if (unit === "weekend") {
    return { first: at, last: at + 1, modifier, expression: { kind: "period", unit, shift: 0, from: "publication" } };
  }
  if (modifier !== undefined && isCalendar) {
    const from = unit === "year" ? "text" : "publication";
    return { first, last: at + 1, modifier, expression: { kind: "period", unit, shift: 0, from } };
  }
  const before = wordAt(scan, at - 1);
  const isPlural = wordAt(scan, at).plural === true;
  if (isPlural && before.beforePlural) return { first: at, last: at + 1, expression: { kind: "duration", unit } };
  if (isPlural || !(before.within || before.onDay) || !isEach(scan, at)) return undefined;
  return { first: at - 1, last: at + 1, expression: { kind: "set", value: setValues[unit] } };
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
