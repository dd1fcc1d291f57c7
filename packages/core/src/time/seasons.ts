import { partModifier } from "./calendar-dates.ts";
import { type Expression, type Found, timeOf } from "./expression.ts";
import { isFree, isPhraseNext, leadOf, type Scan, tokenAt, wordAt, yearIn } from "./scan.ts";

/** "im Sommer 2015", "diesem strengen Winter", "vergangenen Herbst". */
export function findSeason(scan: Scan, at: number): Found | undefined {
  const { season } = wordAt(scan, at);
  if (season === undefined || !tokenAt(scan, at).capital) return undefined;
  const lead = leadOf(scan, at);
  if (lead.count !== undefined || lead.vague) return undefined;
  if (lead.every) return timeOf(lead.first, at + 1, { kind: "set", value: `XXXX-${season}` });
  const year = yearIn(scan, at + 1);
  const before = wordAt(scan, at - 1);
  const modifier = partModifier(scan, at - 1);
  const isAsked =
    lead.determiner !== undefined || lead.shift !== undefined || before.preposition === true || modifier !== undefined;
  const isNumber = lead.ordinal !== undefined;
  const next = tokenAt(scan, at + 1);
  if (isNumber || (year === undefined && (!isAsked || (next.kind === "word" && next.text.endsWith("-")))))
    return undefined;
  const last = year === undefined ? at + 1 : at + 2;
  return timeOf(lead.first, last, { kind: "season", season, year, shift: lead.shift }, modifier);
}

/** "Ostern", "zu Weihnachten 2014", "Silvester". */
export function findFeast(scan: Scan, at: number): Found | undefined {
  const { feast } = wordAt(scan, at);
  if (feast === undefined || !tokenAt(scan, at).capital) return undefined;
  const year = yearIn(scan, at + 1);
  return timeOf(at, year === undefined ? at + 1 : at + 2, { kind: "feast", feast, year });
}

/** "Tag der Deutschen Einheit", "Heiliger Abend". */
export function findFeastPhrase(scan: Scan, at: number): Found | undefined {
  const found = wordAt(scan, at).feastPhrases?.find(({ words }) => isPhraseNext(scan, at + 1, words));
  if (found === undefined) return undefined;
  const last = at + 1 + found.words.length;
  if (!tokenAt(scan, last - 1).capital) return undefined;
  const year = yearIn(scan, last);
  return timeOf(at, year === undefined ? last : last + 1, { kind: "feast", feast: found.value, year });
}

/** "täglich", "monatlichen": recurrences in one word; "jahrelang", "dreitägig": lengths in one word. */
export function findSetOrLong(scan: Scan, at: number): Found | undefined {
  const { set, long, longLength, weekday } = wordAt(scan, at);
  if (set !== undefined && weekday === undefined) return timeOf(at, at + 1, { kind: "set", value: set });
  if (long === undefined) return undefined;
  const isAge =
    long.unit === "year" && (long.count !== undefined || long.ofPerson === true) && !isLasting(scan, at + 1);
  if (
    (isAge && longLength === undefined) ||
    (tokenAt(scan, at).capital && isFree(scan, at - 1) && tokenAt(scan, at - 1).kind === "word")
  )
    return undefined;
  const duration: Expression = { kind: "duration", unit: long.unit, count: long.count };
  return timeOf(at, at + 1, duration, undefined, undefined, false, longLength);
}

/** Whether the noun behind "-jährig" lasts; everything else has an age. */
function isLasting(scan: Scan, at: number): boolean {
  return wordAt(scan, at).lasting === true;
}
