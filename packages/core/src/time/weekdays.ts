import { monthAfterDay, startsDate } from "./calendar-dates.ts";
import { dateOf, type Found, timeOf } from "./expression.ts";
import { digits, isFree, isRangeMark, leadOf, type Scan, tokenAt, wordAt } from "./scan.ts";

/** "Mittwoch", "vergangenen Samstag", "Freitagabend", "jeden Montag", "Sonntag zuvor", "montags". */
export function findWeekday(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at);
  const token = tokenAt(scan, at);
  if (word.weekday === undefined) return undefined;
  if (!token.capital && word.set === undefined) return undefined;
  if (word.set !== undefined && !token.capital) {
    return timeOf(at, at + 1, { kind: "set", value: word.set, weekday: word.weekday });
  }
  if (dateFollows(scan, at + 1)) return undefined; // the month takes it
  const lead = leadOf(scan, at);
  const after = partAfter(scan, at, word.partOfDay);
  const { weekday } = word;
  const part = after.part;
  if (lead.every || lead.ordinal !== undefined)
    return recurring(scan, at, lead.first, lead.ordinal, weekday, part, after.last);
  const offset = wordAt(scan, at - 1).dayAdjective;
  if (offset !== undefined && isFree(scan, at - 1)) {
    return timeOf(at - 1, after.last, { kind: "weekday", weekday, part, offset, from: "publication" });
  }
  const first = lead.shift === undefined ? at : lead.first;
  const direction = wordAt(scan, after.last).direction;
  if (direction !== undefined) {
    return timeOf(first, after.last + 1, { kind: "weekday", weekday, part, shift: direction, from: "text" });
  }
  if (isRangeMark(scan, at - 1) && wordAt(scan, at - 2).weekday !== undefined) {
    return timeOf(first, after.last, { kind: "weekday", weekday, part, shift: 1, from: "text" }, undefined, "end");
  }
  const week = weekAfter(scan, after.last);
  if (week !== undefined) {
    return timeOf(first, week.last, {
      kind: "weekday",
      weekday,
      part,
      shift: week.shift,
      ofWeek: true,
      from: "publication",
    });
  }
  const range =
    isRangeMark(scan, after.last) && wordAt(scan, after.last + 1).weekday !== undefined ? "start" : undefined;
  const bracket = dateInBrackets(scan, after.last);
  if (bracket !== undefined) return timeOf(first, after.last, dateOf({ ...bracket, weekday, part }));
  return timeOf(
    first,
    after.last,
    { kind: "weekday", weekday, part, shift: lead.shift, from: "publication" },
    undefined,
    range,
  );
}

/** ", 18. Dezember" or ", den 18.12." behind a weekday. */
function dateFollows(scan: Scan, from: number): boolean {
  let at = from;
  if (tokenAt(scan, at).text === "." || tokenAt(scan, at).text === ",") at += 1;
  if (tokenAt(scan, at).text === ",") at += 1;
  if (wordAt(scan, at).determiner || wordAt(scan, at).onDay) at += 1;
  return startsDate(scan, at);
}

/** "vergangener Woche", "der kommenden Woche" behind a weekday. */
function weekAfter(scan: Scan, from: number): { readonly shift: number; readonly last: number } | undefined {
  const at = wordAt(scan, from).determiner ? from + 1 : from;
  const { shift } = wordAt(scan, at);
  return shift !== undefined && wordAt(scan, at + 1).unit === "week" ? { shift, last: at + 2 } : undefined;
}

/** "(12. Februar)" behind a weekday. */
function dateInBrackets(scan: Scan, at: number): { readonly day: number; readonly month: number } | undefined {
  if (tokenAt(scan, at).text !== "(" || tokenAt(scan, at + 2).text !== ".") return undefined;
  const day = digits(scan, at + 1, 2);
  const month = monthAfterDay(scan, at + 3);
  return day === undefined || month === undefined ? undefined : { day, month };
}

/** "Freitag Abend", "Freitag früh". */
function partAfter(scan: Scan, at: number, own: Part): { readonly part: Part; readonly last: number } {
  const next = wordAt(scan, at + 1);
  if (own !== undefined || tokenAt(scan, at + 1).kind !== "word") return { part: own, last: at + 1 };
  const part = next.partOfDay ?? next.partAdverb;
  return part === undefined ? { part: undefined, last: at + 1 } : { part, last: at + 2 };
}

type Part = ReturnType<typeof wordAt>["partOfDay"];

/** "jeden Montag", "jeden zweiten Donnerstag im Monat", "ersten Sonntag im Monat". */
function recurring(
  scan: Scan,
  at: number,
  first: number,
  ordinal: number | undefined,
  weekday: number,
  part: Part,
  last: number,
): Found | undefined {
  const isMonthly = wordAt(scan, last).within && wordAt(scan, last + 1).unit === "month";
  const isEvery = wordAt(scan, first).every === true;
  if (isMonthly && (isEvery || ordinal !== undefined)) {
    return timeOf(first, last + 2, { kind: "set", value: "P1M", weekday });
  }
  if (!isEvery) return timeOf(at, last, { kind: "weekday", weekday, part, from: "publication" });
  const value = `XXXX-WXX-${weekday}${part === undefined ? "" : `T${part}`}`;
  return timeOf(first, last, { kind: "set", value, weekday });
}
