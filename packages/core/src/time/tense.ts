import type { Found } from "./expression.ts";
import { type Scan, signsAt, tokenAt, wordAt } from "./scan.ts";
import { timeSign } from "./time-signs.ts";

export type Tense = "past" | "future";

/** The tense that the times of a sentence stand in. It is read when it is asked for, since most times mean the same in any. */
export interface Tenses {
  readonly scan: Scan;
  /** Times whose clauses are not read yet. */
  unread: Found[];
  /** The tense of the last time that was read. */
  known: Tense | undefined;
}

/** Forgets the times of the sentence before. */
export function startTenses(tenses: Tenses): void {
  if (tenses.unread.length > 0) tenses.unread = [];
  tenses.known = undefined;
}

/** The tense of the time that was found last. */
export function tenseNow(tenses: Tenses): Tense | undefined {
  const { scan, unread } = tenses;
  for (const { first, last } of unread) tenses.known = tenseOf(scan, first, last - 1, tenses.known);
  if (unread.length > 0) tenses.unread = [];
  return tenses.known;
}

const reach = 30;

/** The signs of the words between a place and the nearest end of its clause on one side, thirty tokens away at most. */
function signsBeside(scan: Scan, at: number, step: -1 | 1): number {
  const { tokens, signs } = scan;
  const lowest = Math.max(scan.first, at - reach);
  const end = Math.min(scan.last, at + reach + 1);
  let found = 0;
  for (let index = at + step; index >= lowest && index < end; index += step) {
    const own = signs[tokens[index]?.form ?? 0] ?? 0;
    if ((own & timeSign.clauseEnd) !== 0 || ((own & timeSign.mayEndClause) !== 0 && endsClause(scan, index))) break;
    found |= own;
  }
  return found;
}

/**
 * What the small verbs of a clause say of its time: "wird", "will", "soll" tell of what is to come, "hatte", "wurde" and the perfect "soll … haben" of
 * what was. `undefined` where there is none. Looks at the clause alone, thirty tokens to each side at most.
 */
export function tenseAt(scan: Scan, at: number): Tense | undefined {
  const signs = signsBeside(scan, at, -1) | signsBeside(scan, at, 1);
  if ((signs & timeSign.past) !== 0) return "past";
  return (signs & timeSign.future) !== 0 ? "future" : undefined;
}

/** "hat Wahlen für September angekündigt": what something is meant for lies ahead. */
const meant = "für";

/**
 * The tense a time stands in: that of its clause, else a future that the sentence began with and no verb form of its own clause ends. In
 * front of a noun, "die am Freitag beschlossene Reform", it is past; behind "für" it is ahead.
 */
function tenseOf(scan: Scan, first: number, last: number, before: Tense | undefined): Tense | undefined {
  if (wordAt(scan, first - 1).preposition && wordAt(scan, first - 2).determiner) return "past";
  if (tokenAt(scan, first - 1).lower === meant) return "future";
  const own = tenseAt(scan, last);
  return own ?? (before === "future" && !hasParticiple(scan, last) ? "future" : undefined);
}

/** Whether a hyphen or a full stop ends a clause where it stands. */
function endsClause(scan: Scan, at: number): boolean {
  const { text, spaced } = tokenAt(scan, at);
  if (text === "-") return spaced; // wires set a dash as a hyphen
  return tokenAt(scan, at + 1).capital && tokenAt(scan, at - 1).kind === "word";
}

const label = 16;

/** "Kiel / Umgebung:", "Ort:": a sentence that opens with a label of names is the next item of a listing. */
export function opensWithLabel(scan: Scan, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + label); at += 1) {
    const signs = signsAt(scan, at);
    if ((signs & timeSign.colon) !== 0) return at > first;
    if ((signs & timeSign.plain) !== 0) return false;
  }
  return false;
}

/** Whether a participle or weak past form follows in the clause: "ist heute nach Kiel gereist" tells of today, "ist heute ein Museum" of these days. */
export function hasParticiple(scan: Scan, at: number): boolean {
  return (signsBeside(scan, at, 1) & timeSign.pastForm) !== 0;
}
