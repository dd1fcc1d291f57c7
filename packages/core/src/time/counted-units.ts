import type { TimeUnit } from "../locales/time-tables.ts";
import { type Found, timeOf } from "./expression.ts";
import { digits, isFree, isRangeMark, type Lead, type Scan, tokenAt, wordAt } from "./scan.ts";

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

/** The TIMEX3 value of a recurrence every `count` units; `X` where the number is not told. */
export function setValue(unit: TimeUnit, count: number | "X" = 1): string {
  return setValues[unit].replace("1", String(count));
}

/** "drei Wochen", "einige Tage", "sechs bis acht Monate", "zwei Tage später", "fünf Jahre alt" (none). */
export function findCounted(scan: Scan, at: number, lead: Lead, unit: TimeUnit): Found | readonly Found[] | undefined {
  if (lead.count === undefined && !lead.vague) return undefined;
  if (lead.ordinal !== undefined && lead.determiner === undefined && lead.count === undefined) return undefined;
  if (isAge(scan, at, lead, unit) || (lead.count === 1 && wordAt(scan, at).idiom)) return undefined;
  const { direction } = wordAt(scan, at + 1);
  const { count, modifier } = lead;
  if (direction !== undefined) {
    return timeOf(lead.first, at + 2, { kind: "distance", unit, count, direction }, modifier);
  }
  if (wordAt(scan, lead.first - 1).each === true && count !== undefined) {
    return timeOf(lead.first - 1, at + 1, { kind: "set", value: setValue(unit, count) });
  }
  const other = otherCount(scan, lead.first, unit);
  const range = other?.range === "start" ? "end" : undefined;
  const own = timeOf(lead.first, at + 1, { kind: "duration", unit, count }, modifier, range);
  return other === undefined ? own : [other, own];
}

/** The first number in "sechs bis acht Monate", "50 statt 30 Jahre", which has its unit from the second. */
function otherCount(scan: Scan, first: number, unit: TimeUnit): Found | undefined {
  const isRange = isRangeMark(scan, first - 1);
  if (!isRange && !wordAt(scan, first - 1).alternative) return undefined;
  const at = first - 2;
  if (!isFree(scan, at)) return undefined;
  const count = wordAt(scan, at).count ?? digits(scan, at, 3);
  if (count === undefined || (tokenAt(scan, at - 1).kind === "mark" && !tokenAt(scan, at).spaced)) return undefined;
  return timeOf(at, at + 1, { kind: "duration", unit, count }, undefined, isRange ? "start" : undefined);
}

/** Years in brackets behind a name are an age up to here. */
const oldest = 120;

/** "fünf Jahre alt", "mit 16 Jahren", "im Alter von 16 Jahren"; but "mit 16 Jahren Haft" is a length. */
function isAge(scan: Scan, at: number, lead: Lead, unit: TimeUnit): boolean {
  if (unit !== "year" && unit !== "month" && unit !== "week") return false;
  const after = wordAt(scan, at + 1);
  if (after.age) return true;
  if (unit !== "year" || lead.count === undefined || lead.determiner !== undefined || after.lasting) return false;
  if (tokenAt(scan, lead.first - 1).text === "(" && tokenAt(scan, at + 1).text === ")") return lead.count <= oldest;
  const first = otherCount(scan, lead.first, unit)?.first ?? lead.first; // "im Alter von 14 bis 17 Jahren"
  return wordAt(scan, first - 1).beforeAge === true || wordAt(scan, first - 2).ageNoun === true;
}
