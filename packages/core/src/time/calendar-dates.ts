import { type DateExpression, type DateParts, dateOf, type Found, timeOf } from "./expression.ts";
import { digits, isFree, isRangeMark, joins, ordinalEnding, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

type Year = { readonly last: number; readonly year?: number; readonly yearShift?: number };

const listLimit = 24;

/** "3. Mai 2014", "am 3., 4. und 5. Oktober", "Donnerstag, 18. Dezember", "im Dezember 2022", "Anfang März", "im August vorigen Jahres". */
export function findMonth(scan: Scan, at: number): readonly Found[] | undefined {
  const word = wordAt(scan, at);
  const month = word.month ?? word.shortMonth;
  if (month === undefined || !tokenAt(scan, at).capital) return undefined;
  let next = at + 1;
  if (word.shortMonth !== undefined && tokenAt(scan, next).text === "." && !tokenAt(scan, next).spaced) next += 1;
  const { last, year, yearShift } = yearAfter(scan, next);
  const isClipped = word.month === undefined && next === at + 1 && year === undefined;
  if (isClipped && tokenAt(scan, next).capital) return undefined; // "9. Jan Huber" is a rank and a name
  const day = ordinalEnding(scan, at - 1) ?? bareDay(scan, at);
  if (day !== undefined && day >= 1 && day <= 31) {
    const first = tokenAt(scan, at - 1).text === "." ? at - 2 : at - 1;
    const dated = withWeekday(scan, first, { year, yearShift, month, day });
    const earlier = earlierDays(scan, dated.first, { year, yearShift, month });
    const range = earlier.at(-1)?.range === "start" ? "end" : undefined;
    return [...earlier, timeOf(dated.first, last, dated.date, undefined, range, earlier.length > 0)];
  }
  if (word.month === undefined && year === undefined) return undefined;
  if (year === undefined && yearShift === undefined && !isMonthAlone(scan, at)) return undefined;
  const modifier = isFree(scan, at - 1) ? partModifier(scan, at - 1) : undefined;
  const first = modifier === undefined ? at : at - 1;
  return [timeOf(first, last, dateOf({ year, yearShift, month }), modifier)];
}

/** START, MID or END, for "Anfang", "Mitte", "Ende". */
export function partModifier(scan: Scan, at: number): "START" | "MID" | "END" | undefined {
  const { modifier } = wordAt(scan, at);
  return modifier === "START" || modifier === "MID" || modifier === "END" ? modifier : undefined;
}

/** "7 November", where agencies drop the full stop, and "ersten Juli" in words. */
function bareDay(scan: Scan, at: number): number | undefined {
  if (!isFree(scan, at - 1)) return undefined;
  return digits(scan, at - 1, 2) ?? (tokenAt(scan, at - 1).capital ? undefined : wordAt(scan, at - 1).ordinal);
}

/** The year behind a month: "2014", "vorigen Jahres", "des vergangenen Jahres". */
export function yearAfter(scan: Scan, at: number): Year {
  const year = yearIn(scan, at);
  if (year !== undefined) return { year, last: at + 1 };
  const from = wordAt(scan, at).determiner ? at + 1 : at;
  const { shift } = wordAt(scan, from);
  if (shift !== undefined && wordAt(scan, from + 1).unit === "year") return { yearShift: shift, last: from + 2 };
  const { neighbour } = wordAt(scan, from);
  if (neighbour?.unit === "year" && from > at) return { yearShift: neighbour.shift, last: from + 1 };
  return { last: at };
}

/** "August" may be a man and "Mai" a woman: a month alone follows a small word or stands behind a mark. */
function isMonthAlone(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const after = tokenAt(scan, at + 1);
  if (partModifier(scan, at - 1) !== undefined || wordAt(scan, at - 1).month !== undefined) return true;
  if (before.kind === "word" && before.capital && !wordAt(scan, at - 1).preposition) return false;
  const isNameNext = after.kind === "word" && after.capital && wordAt(scan, at + 1).month === undefined;
  const { preposition, determiner, list } = wordAt(scan, at - 1);
  return !isNameNext || preposition === true || determiner === true || list === true;
}

/** A date and where it begins. */
interface Dated {
  readonly first: number;
  readonly date: DateExpression;
}

/** A date with the weekday or the night that stands before it: "Freitag, 3. Mai", "Nacht auf den 28. Juli", "Nacht des 14. August". */
function withWeekday(scan: Scan, first: number, { year, yearShift, month, day }: DateParts): Dated {
  let at = first - 1;
  if (isFree(scan, at) && (wordAt(scan, at).determiner || wordAt(scan, at).onDay)) at -= 1;
  if (isFree(scan, at) && wordAt(scan, at).preposition) at -= 1;
  if (wordAt(scan, at).partOfDay === "NI" && tokenAt(scan, at).capital && isFree(scan, at) && at < first - 1) {
    const night = wordAt(scan, at + 1).preposition;
    return { first: at, date: dateOf({ year, yearShift, month, day, part: "NI", night }) };
  }
  if (isFree(scan, at) && tokenAt(scan, at).text === ",") at -= 1;
  const short = tokenAt(scan, at).text === "." ? at - 1 : at;
  const word = wordAt(scan, short);
  const weekday = short === at ? (word.weekday ?? word.shortWeekday) : word.shortWeekday;
  if (weekday === undefined || !isFree(scan, short) || !tokenAt(scan, short).capital)
    return { first, date: dateOf({ year, yearShift, month, day }) };
  return { first: short, date: dateOf({ year, yearShift, month, day, weekday, part: word.partOfDay }) };
}

/** Whether a day of a month begins at a place: "28. Juli", "28.7.". */
export function startsDate(scan: Scan, at: number): boolean {
  return (
    digits(scan, at, 2) !== undefined && tokenAt(scan, at + 1).text === "." && monthAfterDay(scan, at + 2) !== undefined
  );
}

/** The month behind the full stop of a day, in words or digits. */
export function monthAfterDay(scan: Scan, at: number): number | undefined {
  const { month, shortMonth } = wordAt(scan, at);
  if (month !== undefined || shortMonth !== undefined) return month ?? shortMonth;
  return tokenAt(scan, at + 1).text === "." ? digits(scan, at, 2) : undefined;
}

/** The days of a list or range that share the month at its end, first to last. */
function earlierDays(scan: Scan, from: number, parts: DateParts): readonly Found[] {
  const days: Found[] = [];
  let at = from - 1;
  while (days.length < listLimit) {
    let joined = 0;
    let isRange = false;
    while (
      joined < 3 &&
      isFree(scan, at) &&
      (joins(scan, at) || wordAt(scan, at).determiner) &&
      ordinalEnding(scan, at) === undefined
    ) {
      if (isRangeMark(scan, at)) isRange = true;
      at -= 1;
      joined += 1;
    }
    const day = joined === 0 ? undefined : ordinalEnding(scan, at);
    if (day === undefined || day < 1 || day > 31) break;
    const { first, date } = withWeekday(scan, at - 1, { ...parts, day });
    const own = dateOf({ ...date, night: undefined }); // the night from the 20th to the 21st begins on the first
    days.push(timeOf(first, at + 1, own, undefined, isRange ? "start" : undefined, true));
    at = first - 1;
  }
  return days.reverse();
}

/** "30.11.2013", "23. 3. 1976", "28.06.", "11.11.24" and "2013-11-30". */
export function findNumericDate(scan: Scan, at: number): Found | undefined {
  const long = digits(scan, at, 4);
  if (long !== undefined && tokenAt(scan, at).text.length === 4) return isoDate(scan, at, long);
  const day = digits(scan, at, 2);
  const month = digits(scan, at + 2, 2);
  const first = tokenAt(scan, at + 1);
  const second = tokenAt(scan, at + 3);
  if (day === undefined || month === undefined || day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  if (first.text !== "." || first.spaced || second.text !== "." || second.spaced) return undefined;
  const year = yearIn(scan, at + 4) ?? shortYear(scan, at + 4);
  if (year === undefined && (tokenAt(scan, at + 4).kind === "number" || tokenAt(scan, at + 2).spaced)) return undefined;
  const dated = withWeekday(scan, at, { day, month, year });
  return timeOf(dated.first, year === undefined ? at + 4 : at + 5, dated.date);
}

/** Two digits glued to the month; the century follows from publication. Kept below 100 until then. */
function shortYear(scan: Scan, at: number): number | undefined {
  const token = tokenAt(scan, at);
  const next = tokenAt(scan, at + 1);
  const isGluedOn = (next.text === "." || next.text === ":") && !next.spaced && tokenAt(scan, at + 2).kind === "number";
  return token.kind === "number" && token.text.length === 2 && !token.spaced && !isGluedOn
    ? Number(token.text)
    : undefined;
}

function isoDate(scan: Scan, at: number, year: number): Found | undefined {
  const month = digits(scan, at + 2, 2);
  const day = digits(scan, at + 4, 2);
  const hyphens = [tokenAt(scan, at + 1), tokenAt(scan, at + 3)];
  if (month === undefined || day === undefined || hyphens.some(({ text, spaced }) => text !== "-" || spaced))
    return undefined;
  if (tokenAt(scan, at + 2).text.length !== 2 || tokenAt(scan, at + 4).text.length !== 2) return undefined;
  return timeOf(at, at + 5, dateOf({ year, month, day }));
}
