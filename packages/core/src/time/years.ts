import { partModifier } from "./calendar-dates.ts";
import { dateOf, type Found, timeOf } from "./expression.ts";
import { isFree, isRangeMark, joins, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

/** A year in digits on its own: "2013", "(1898-1976)", "2014/15", "seit 1990". */
export function findYear(scan: Scan, at: number): Found | readonly Found[] | undefined {
  const year = yearIn(scan, at);
  if (year === undefined || isPartOfNumber(scan, at)) return undefined;
  const pair = shortSecond(scan, at, year);
  if (pair !== undefined) return pair;
  const before = wordAt(scan, at - 1);
  const isRange = joins(scan, at + 1) && tokenAt(scan, at + 1).text !== "," && (yearIn(scan, at + 2) ?? 0) >= year;
  const isEnd = joins(scan, at - 1) && tokenAt(scan, at - 1).text !== "," && (yearIn(scan, at - 2) ?? year + 1) <= year;
  if (!isRange && !isEnd && !isYear(scan, at, year)) return undefined;
  if (isRange && wordAt(scan, at + 3).measure) return undefined;
  const modifier = isFree(scan, at - 1) && before.modifier !== undefined ? partModifier(scan, at - 1) : undefined;
  const isSpan = isRange && (isRangeMark(scan, at + 1) || before.betweenRange === true);
  const endsSpan = isEnd && (isRangeMark(scan, at - 1) || wordAt(scan, at - 3).betweenRange === true);
  const range = isSpan ? "start" : endsSpan ? "end" : undefined;
  return timeOf(modifier === undefined ? at : at - 1, at + 1, dateOf({ year }), modifier, range);
}

/** Digits that go on: "2000.5", "1.2000", "2013,7", "#2013". */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const after = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  const own = tokenAt(scan, at);
  const goesOn =
    (after.text === "." || after.text === "," || after.text === ":") &&
    !after.spaced &&
    tokenAt(scan, at + 2).kind === "number" &&
    !tokenAt(scan, at + 2).spaced;
  const comes = (before.text === "." || before.text === ",") && !own.spaced && tokenAt(scan, at - 2).kind === "number";
  return (
    goesOn ||
    comes ||
    "%€$°#@+".includes(after.text || " ") ||
    (!own.spaced && "#@€$:+&=_".includes(before.text || " "))
  );
}

/** "2014/15" is one season over two years, "1914-18" a range. */
function shortSecond(scan: Scan, at: number, year: number): ReturnType<typeof findYear> {
  const mark = tokenAt(scan, at + 1);
  const second = tokenAt(scan, at + 2);
  if (second.kind !== "number" || second.text.length !== 2 || Number(second.text) <= year % 100) return undefined;
  const last = Math.floor(year / 100) * 100 + Number(second.text);
  if (mark.text === "/") return timeOf(at, at + 3, { kind: "open", type: "DATE", years: [year, last] });
  if (!isRangeMark(scan, at + 1) || mark.spaced || second.spaced || year < 1400 || tokenAt(scan, at + 3).text === "-")
    return undefined;
  return [
    timeOf(at, at + 1, dateOf({ year }), undefined, "start"),
    timeOf(at + 2, at + 3, dateOf({ year: last }), undefined, "end"),
  ];
}

/** Whether four digits are a year and not an amount. */
function isYear(scan: Scan, at: number, year: number): boolean {
  const before = tokenAt(scan, at - 1);
  const after = tokenAt(scan, at + 1);
  const word = wordAt(scan, at - 1);
  const next = wordAt(scan, at + 1);
  if (next.measure || next.unit !== undefined || word.measure) return false;
  const isNounNext = after.kind === "word" && after.capital && !next.weekday && !next.preposition && !next.month;
  if (year < 1400 || year > 2100 || year % 1000 === 0) return word.beforeYear === true && !isNounNext;
  if (word.beforeYear || before.text === "(") return true;
  if (isNounNext && !(before.kind === "word" && before.capital)) return false;
  if (word.comparison || word.modifier === "APPROX" || word.beforeAmount) return false;
  return year >= 1800 && year < 2060;
}

/** "1990er-Jahre", "Achtzigerjahren", "in den Neunzigern". */
export function findDecade(scan: Scan, at: number): Found | undefined {
  const { decade, decadeNoun } = wordAt(scan, at);
  if (decade === undefined || wordAt(scan, at + 1).unit !== undefined) return undefined;
  const hasArticle = isFree(scan, at - 1) && wordAt(scan, at - 1).determiner === true;
  if (!decadeNoun && !(hasArticle && !tokenAt(scan, at + 1).capital)) return undefined;
  const from = hasArticle ? at - 1 : at;
  const modifier = isFree(scan, from - 1) ? partModifier(scan, from - 1) : undefined;
  const first = modifier === undefined ? from : from - 1;
  return timeOf(first, at + 1, { kind: "years", first: decade, digits: 3 }, modifier);
}
