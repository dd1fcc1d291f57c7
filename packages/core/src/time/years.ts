import { partModifier } from "./calendar-dates.ts";
import type { Found } from "./expression.ts";
import { isFree, isRangeMark, joins, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

/** A year in digits on its own: "2013", "(1898-1976)", "2014/15", "seit 1990". */
export function findYear(scan: Scan, at: number): readonly Found[] | undefined {
  const year = yearIn(scan, at);
  if (year === undefined || isPartOfNumber(scan, at)) return undefined;
  const season = seasonYears(scan, at, year);
  if (season !== undefined) return [season];
  const before = wordAt(scan, at - 1);
  const isRange = joins(scan, at + 1) && tokenAt(scan, at + 1).text !== "," && (yearIn(scan, at + 2) ?? 0) >= year;
  const isEnd = joins(scan, at - 1) && tokenAt(scan, at - 1).text !== "," && (yearIn(scan, at - 2) ?? year + 1) <= year;
  if (!isRange && !isEnd && !isYear(scan, at, year)) return undefined;
  if (isRange && wordAt(scan, at + 3).measure) return undefined;
  const modifier = isFree(scan, at - 1) && before.modifier !== undefined ? partModifier(scan, at - 1) : undefined;
  const isSpan = isRange && (isRangeMark(scan, at + 1) || before.betweenRange === true);
  return [
    {
      first: modifier === undefined ? at : at - 1,
      last: at + 1,
      modifier,
      range: isSpan
        ? "start"
        : isEnd && (isRangeMark(scan, at - 1) || wordAt(scan, at - 3).betweenRange)
          ? "end"
          : undefined,
      expression: { kind: "date", year },
    },
  ];
}

/** Digits that go on: "2000.5", "1.2000", "2013,7", "#2013". */
function isPartOfNumber(scan: Scan, at: number): boolean {
  const after = tokenAt(scan, at + 1);
  const before = tokenAt(scan, at - 1);
  const own = tokenAt(scan, at);
  const goesOn =
    (after.text === "." || after.text === ",") &&
    !after.spaced &&
    tokenAt(scan, at + 2).kind === "number" &&
    !tokenAt(scan, at + 2).spaced;
  const comes = (before.text === "." || before.text === ",") && !own.spaced && tokenAt(scan, at - 2).kind === "number";
  return (
    goesOn ||
    comes ||
    "%€$°#@+:".includes(after.text || " ") ||
    (!own.spaced && "#@€$:+&=_".includes(before.text || " "))
  );
}

/** "2014/15": a season over two years. */
function seasonYears(scan: Scan, at: number, year: number): Found | undefined {
  const slash = tokenAt(scan, at + 1);
  const second = tokenAt(scan, at + 2);
  if (slash.text !== "/" || second.kind !== "number" || second.text.length !== 2) return undefined;
  return Number(second.text) > year % 100
    ? { first: at, last: at + 3, expression: { kind: "open", type: "DATE" } }
    : undefined;
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
  if (!decadeNoun && !(hasArticle && tokenAt(scan, at).lower.endsWith("n"))) return undefined;
  return { first: hasArticle ? at - 1 : at, last: at + 1, expression: { kind: "years", first: decade, digits: 3 } };
}
