import type { Locale } from "../locales/locale.ts";
import type { TimeTables } from "../locales/time-tables.ts";
import type { When } from "../model/when.ts";
import type { TextDocument } from "../text/document.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { type Anchors, publicationSpan, startParagraph, startSentence } from "./anchors.ts";
import { findMonth, findNumericDate } from "./calendar-dates.ts";
import { findBareClock, findClock, findFraction, findHourNoun } from "./clock-times.ts";
import { readDigitWord, readPrefix } from "./compound-words.ts";
import type { Found } from "./expression.ts";
import { type HeadKey, lexiconOf, type TimeWord, withHeads } from "./lexicon.ts";
import { mentionOf } from "./mention.ts";
import {
  findDay,
  findDayAdjective,
  findFuture,
  findNeighbour,
  findPart,
  findPrefix,
  findReference,
} from "./relative-words.ts";
import { resolve } from "./resolve.ts";
import type { Scan } from "./scan.ts";
import { findFeast, findFeastPhrase, findSeason, findSetOrLong } from "./seasons.ts";
import { opensWithLabel, tenseOf } from "./tense.ts";
import type { TimeMention } from "./time-mention.ts";
import { findEdge, findUnit } from "./units.ts";
import { findWeekday } from "./weekdays.ts";
import { findDecade, findYear } from "./years.ts";

/** What times are read against. */
export interface TimeContext {
  readonly locale: Locale;
  /** Publication time; its date counts in Europe/Berlin. Known to the month or year alone, it gives no finer dates. */
  readonly published?: When | undefined;
  /** Own stamps of related items and live blog entries, by the scope of their passages. */
  readonly scopes?: ReadonlyMap<string, When> | undefined;
}

type Finder = (scan: Scan, at: number) => Found | readonly Found[] | undefined;

/** The reader for each thing a word may mean. */
const finders: Readonly<Record<HeadKey, Finder>> = {
  phrases: findReference,
  feastPhrases: findFeastPhrase,
  weekday: findWeekday,
  month: findMonth,
  shortMonth: findMonth,
  clock: findClock,
  hourFraction: findFraction,
  day: findDay,
  partOfDay: findPart,
  neighbour: findNeighbour,
  dayAdjective: findDayAdjective,
  unit: findUnit,
  edge: findEdge,
  hourNoun: findHourNoun,
  season: findSeason,
  feast: findFeast,
  era: findFuture,
  reference: findReference,
  prefix: findPrefix,
  decade: findDecade,
  set: findSetOrLong,
  long: findSetOrLong,
};

/**
 * The time expressions of a text, in order and without overlap, with TIMEX3 type and value and, where days follow, those.
 * Linear in the length of the text.
 */
export function findTimes(document: TextDocument, context: TimeContext): readonly TimeMention[] {
  const scan: Scan = {
    tables: context.locale.times,
    tokens: document.tokens,
    words: readWords(document, context.locale.times),
    first: 0,
    last: 0,
    floor: 0,
  };
  const mentions: TimeMention[] = [];
  const own = anchorsFor(context.published);
  let passage = -1;
  let anchors = own;
  let scope: string | undefined;
  for (let index = 0; index < document.sentences.length; index += 1) {
    const sentence = document.sentences[index];
    if (sentence === undefined) break;
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      scan.first = sentence.first;
      scan.floor = sentence.first;
      scan.last = passageEnd(document, index);
      startParagraph(anchors);
      const next = document.passages[passage]?.scope;
      if (next !== scope) {
        scope = next;
        const stamp = scope === undefined ? undefined : context.scopes?.get(scope);
        anchors = stamp === undefined ? own : anchorsFor(stamp);
      }
    }
    startSentence(anchors);
    if (opensWithLabel(scan, sentence.first, sentence.last)) anchors.last = undefined;
    const known = mentions.length;
    findInSentence(scan, sentence.first, sentence.last, anchors, mentions);
    if (mentions.length > known && mentions.at(-1)?.role === "updated") anchors.last = undefined;
  }
  return mentions;
}

function anchorsFor(published: When | undefined): Anchors {
  return {
    publication: publicationSpan(published),
    isOfTheDay: published?.value.includes("T") ?? false,
    recurs: false,
  };
}

function passageEnd(document: TextDocument, from: number): number {
  const passage = document.sentences[from]?.passage;
  let last = document.sentences[from]?.last ?? 0;
  for (let index = from + 1; document.sentences[index]?.passage === passage; index += 1)
    last = document.sentences[index]?.last ?? last;
  return last;
}

/** What a form means for times; `undefined` for most. */
function readWord({ kind, lower }: WordForm, tables: TimeTables): TimeWord | undefined {
  if (kind !== "word") return undefined;
  const known = lexiconOf(tables).get(lower);
  if (known !== undefined) return known;
  const unit = lower.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return withHeads(readDigitWord(lower, tables));
  return lower.charCodeAt(2) === 0x2d ? withHeads(readPrefix(lower, tables)) : undefined;
}

const noTime: TimeWord = {};
const wordNotes = formNotes((word, tables: TimeTables) => readWord(word, tables) ?? noTime);

function readWords({ tokens, vocabulary }: TextDocument, tables: TimeTables): readonly TimeWord[] {
  const timeOf = wordNotes(vocabulary, tables);
  const words: TimeWord[] = [];
  for (const token of tokens) words.push(timeOf(token));
  return words;
}

function findInSentence(scan: Scan, first: number, last: number, anchors: Anchors, mentions: TimeMention[]): void {
  for (let at = Math.max(first, scan.floor); at < last; at += 1) {
    if (at < scan.floor) continue;
    const found = findAt(scan, at);
    if (found === undefined) continue;
    const list = "expression" in found ? [found] : found;
    for (const one of list) {
      anchors.tense = tenseOf(scan, one.first, one.last - 1, anchors.tense);
      scan.floor = Math.max(scan.floor, one.last);
      const resolved = resolve(one, anchors);
      if (resolved === undefined) continue;
      mentions.push(mentionOf(scan, one, resolved, anchors, mentions.at(-1)));
    }
  }
}

function findAt(scan: Scan, at: number): Found | readonly Found[] | undefined {
  const heads = scan.words[at]?.heads;
  if (heads === undefined) {
    if (scan.tokens[at]?.kind !== "number") return undefined;
    return findNumericDate(scan, at) ?? findBareClock(scan, at) ?? findYear(scan, at);
  }
  for (const key of heads) {
    const found = finders[key](scan, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
