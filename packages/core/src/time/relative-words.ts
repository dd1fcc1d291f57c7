import type { PartOfDay } from "../locales/time-tables.ts";
import { startsDate } from "./calendar-dates.ts";
import { type Found, timeOf } from "./expression.ts";
import { isFree, isPhraseNext, leadOf, ordinalEnding, type Scan, tokenAt, wordAt } from "./scan.ts";
import { hasParticiple, tenseAt } from "./tense.ts";

/** "gestern", "heute Abend", "morgen früh". */
export function findDay(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at);
  if (word.day === undefined) return undefined;
  if (word.partOfDay !== undefined && isPartHere(scan, at)) return undefined;
  const { weekday, set } = wordAt(scan, at + 1);
  if (weekday !== undefined && set === undefined && tokenAt(scan, at + 1).capital) {
    return timeOf(at, at + 2, { kind: "weekday", weekday, offset: word.day, from: "publication" }); // Swiss: "gestern Mittwoch"
  }
  const part = partBehind(scan, at + 1);
  const last = part === undefined ? at + 1 : at + 2;
  const vague = word.day === 0 && part === undefined && isNowadays(scan, at) ? true : undefined;
  return timeOf(at, last, { kind: "day", offset: word.day, part, from: "publication", vague });
}

/** "heute" means these days in "bis heute", "auch heute noch", "wie wir heute wissen", "ist heute ein Museum". */
function isNowadays(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const after = wordAt(scan, at + 1);
  if (before.nowBefore || after.nowAfter) return true;
  return before.copula === true && tenseAt(scan, at) === undefined && !hasParticiple(scan, at);
}

/** "Morgen" is the part of day in "am Morgen", "am frühen Morgen" and "gestern Morgen", the next day at the head of a sentence. */
function isPartHere(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  const token = tokenAt(scan, at);
  if (before.day !== undefined || before.weekday !== undefined) return true;
  return token.capital && (before.shift !== undefined || isLed(scan, at - 1) || isAdjective(scan, at - 1));
}

function isLed(scan: Scan, at: number): boolean {
  const { preposition, determiner, every } = wordAt(scan, at);
  return preposition === true || determiner === true || every === true;
}

/** "am *frühen* Morgen". */
function isAdjective(scan: Scan, at: number): boolean {
  const { kind, capital, lower } = tokenAt(scan, at);
  return kind === "word" && !capital && scan.tables.adjectiveEndings.some((ending) => lower.endsWith(ending));
}

function partBehind(scan: Scan, at: number): PartOfDay | undefined {
  const word = wordAt(scan, at);
  if (tokenAt(scan, at).kind !== "word") return undefined;
  return word.partOfDay ?? word.partAdverb;
}

/** "am Nachmittag", "in der Nacht", "in den frühen Morgenstunden", "Nacht zum Freitag". */
export function findPart(scan: Scan, at: number): Found | undefined {
  const { partOfDay: part } = wordAt(scan, at);
  if (part === undefined || !tokenAt(scan, at).capital) return undefined;
  const lead = leadOf(scan, at);
  if (lead.every) return timeOf(lead.first, at + 1, { kind: "set", value: `XXXX-XX-XXT${part}` });
  if (lead.count !== undefined || lead.vague || lead.ordinal !== undefined) return undefined;
  if (part === "NI" && nightOfDate(scan, at)) return undefined; // the date takes it
  const night = part === "NI" ? nightTo(scan, at, lead.first) : undefined;
  if (night !== undefined) return night;
  const offset = wordAt(scan, at - 1).dayAdjective;
  if (offset !== undefined) {
    return timeOf(at - 1, at + 1, { kind: "day", offset, part, from: "publication" });
  }
  if (lead.shift !== undefined) {
    const first = lead.first;
    if (part === "NI" && lead.shift < 0)
      return timeOf(first, at + 1, { kind: "day", offset: 0, part, from: "publication" });
    return timeOf(first, at + 1, {
      kind: "day",
      offset: lead.shift,
      part,
      from: lead.shift === 0 ? "text" : "publication",
    });
  }
  // "am späten Abend": the adjective behind a preposition that holds the article
  const first = lead.determiner === undefined && isAdjective(scan, lead.first - 1) ? lead.first - 1 : lead.first;
  const { direction } = wordAt(scan, at + 1);
  if (direction !== undefined) {
    return timeOf(lead.first, at + 2, { kind: "day", offset: direction, part, from: "text" });
  }
  if (!wordAt(scan, first - 1).preposition && lead.determiner === undefined) return undefined;
  return timeOf(first, at + 1, { kind: "part", part });
}

/** "Nacht auf den 28. Juli", "Nacht des 14. August", "Nacht zum 3. Mai". */
function nightOfDate(scan: Scan, at: number): boolean {
  let next = at + 1;
  if (wordAt(scan, next).preposition) next += 1;
  if (wordAt(scan, next).determiner) next += 1;
  return next > at + 1 && (startsDate(scan, next) || ordinalEnding(scan, next + 1) !== undefined);
}

/** "Nacht zum Freitag", "Nacht auf Freitag", "Nacht zu Freitag": the night that ends in that weekday's morning. */
function nightTo(scan: Scan, at: number, first: number): Found | undefined {
  if (!wordAt(scan, at + 1).preposition) return undefined;
  const weekdayAt = wordAt(scan, at + 2).determiner ? at + 3 : at + 2;
  const { weekday, set } = wordAt(scan, weekdayAt);
  if (weekday === undefined || (set !== undefined && !tokenAt(scan, weekdayAt).capital)) return undefined;
  if (tokenAt(scan, weekdayAt + 1).text === ",") return undefined;
  return timeOf(first, weekdayAt + 1, { kind: "weekday", weekday, part: "NI", night: true, from: "publication" });
}

/** "jetzt", "damals", "vor kurzem", "Ex-". */
export function findReference(scan: Scan, at: number): Found | undefined {
  const word = wordAt(scan, at);
  if (word.phrases !== undefined) {
    for (const { words, value } of word.phrases) {
      if (isPhraseNext(scan, at + 1, words)) return timeOf(at, at + 1 + words.length, { kind: "reference", value });
    }
  }
  if (word.reference === undefined) return undefined;
  if (word.comparable && wordAt(scan, at + 1).than) return undefined;
  return timeOf(at, at + 1, { kind: "reference", value: word.reference });
}

/** "Vorjahr", "Vortag", "heuer". */
export function findNeighbour(scan: Scan, at: number): Found | undefined {
  const { neighbour } = wordAt(scan, at);
  if (neighbour === undefined) return undefined;
  const { unit, shift, from } = neighbour;
  const next = wordAt(scan, at + 1).direction;
  if (wordAt(scan, at).daily) {
    if (next === undefined || tokenAt(scan, at).capital) return undefined;
    return timeOf(at, at + 2, { kind: "period", unit, shift: next, from });
  }
  return timeOf(at, at + 1, { kind: "period", unit, shift, from });
}

/** "heutigen", "gestrigen" where no day or part of day follows. */
export function findDayAdjective(scan: Scan, at: number): Found | undefined {
  const { dayAdjective } = wordAt(scan, at);
  if (dayAdjective === undefined) return undefined;
  const next = wordAt(scan, at + 1);
  if (next.weekday !== undefined || next.partOfDay !== undefined) return undefined;
  if (next.unit === "day") return timeOf(at, at + 2, { kind: "day", offset: dayAdjective, from: "publication" });
  if (dayAdjective === 0) return timeOf(at, at + 1, { kind: "reference", value: "PRESENT_REF" });
  return timeOf(at, at + 1, { kind: "day", offset: dayAdjective, from: "publication" });
}

/** "Zukunft" behind a preposition or article. */
export function findFuture(scan: Scan, at: number): Found | undefined {
  const { era } = wordAt(scan, at);
  if (era === undefined || !isFree(scan, at - 1)) return undefined;
  const before = wordAt(scan, at - 1);
  if (before.within) return timeOf(at, at + 1, { kind: "reference", value: era });
  const isIn = before.determiner === true && wordAt(scan, at - 2).within === true;
  return isIn ? timeOf(at - 1, at + 1, { kind: "reference", value: era }) : undefined;
}

/** "Ex-Minister", "14-Tage-Frist" have their time at the head of a compound. */
export function findPrefix(scan: Scan, at: number): Found | undefined {
  const { prefix } = wordAt(scan, at);
  if (prefix === undefined) return undefined;
  return timeOf(at, at + 1, { kind: "reference", value: prefix.value }, undefined, undefined, false, prefix.length);
}
