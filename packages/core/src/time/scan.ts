import type { TimeModifier, TimeTables } from "../locales/time-tables.ts";
import type { FormCells } from "../text/form-cells.ts";
import type { Token } from "../text/tokens.ts";
import type { FormNotes } from "../text/vocabulary.ts";
import { noMeaning, type TimeMeaning } from "./meaning.ts";
import { timeSign } from "./time-signs.ts";

/** The tokens of one passage, and what each word may mean for times. */
export interface Scan {
  readonly tables: TimeTables;
  readonly tokens: readonly Token[];
  readonly meaningOf: FormNotes<TimeMeaning>;
  /** Bits of `timeSign` for each form. */
  readonly signs: FormCells;
  /** Bounds of the passage: tokens `[first, last)`. */
  first: number;
  last: number;
  /** First token that no time has taken yet. */
  floor: number;
}

const nothing: Token = {
  start: 0,
  end: 0,
  kind: "mark",
  text: "",
  lower: "",
  capital: false,
  spaced: true,
  form: -1,
};
const wanderingLimit = 7;

/** Whether a place lies in the passage. */
function isInside(scan: Scan, at: number): boolean {
  return at >= scan.first && at < scan.last;
}

/** The token at a place of the passage; an empty mark beyond its bounds. */
export function tokenAt(scan: Scan, at: number): Token {
  return isInside(scan, at) ? (scan.tokens[at] ?? nothing) : nothing;
}

/** Bits of `timeSign` of the form at a place of the passage; none beyond its bounds. */
export function signsAt(scan: Scan, at: number): number {
  const token = isInside(scan, at) ? scan.tokens[at] : undefined;
  return token === undefined ? 0 : (scan.signs[token.form] ?? 0);
}

/** What the word at a place of the passage means for times. */
export function wordAt(scan: Scan, at: number): TimeMeaning {
  const token = isInside(scan, at) ? scan.tokens[at] : undefined;
  return token === undefined || ((scan.signs[token.form] ?? 0) & timeSign.meaning) === 0
    ? noMeaning
    : scan.meaningOf(token);
}

/** Whether these words, in lower case, stand from a place of the passage on. */
export function isPhraseNext(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index += 1)
    if (tokenAt(scan, at + index).lower !== words[index]) return false;
  return true;
}

/** Whether a token is still free to be part of a time on the left of its head. */
export function isFree(scan: Scan, at: number): boolean {
  return at >= scan.floor && at >= scan.first;
}

/** The whole number that a run of digits writes, if it has no more digits than `most`. */
export function digits(scan: Scan, at: number, most: number): number | undefined {
  const token = tokenAt(scan, at);
  return token.kind === "number" && token.text.length <= most ? Number(token.text) : undefined;
}

/** A year in four digits. */
export function yearIn(scan: Scan, at: number): number | undefined {
  const token = tokenAt(scan, at);
  if (token.kind !== "number" || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

/** A day of a month with its full stop, "3.": the number, where the full stop stands at `at`. */
export function ordinalEnding(scan: Scan, at: number): number | undefined {
  const mark = tokenAt(scan, at);
  if (mark.text !== "." || mark.spaced || !isFree(scan, at - 1)) return undefined;
  return digits(scan, at - 1, 2);
}

/** What stands on the left of a noun: article, number, ordinal, "vergangenen", "jeden", "rund". */
export interface Lead {
  first: number;
  determiner: string | undefined;
  count: number | undefined;
  vague: true | undefined;
  ordinal: number | undefined;
  shift: -1 | 0 | 1 | undefined;
  every: true | undefined;
  /** "im selben Jahr". */
  same: true | undefined;
  /** "den ganzen Tag". */
  whole: true | undefined;
  modifier: TimeModifier | undefined;
}

/** A number that ends at a place: digits with decimals or thousands, or a word. */
function countEnding(scan: Scan, at: number): { readonly count: number; readonly first: number } | undefined {
  const token = tokenAt(scan, at);
  if (token.kind !== "number") {
    const { count } = wordAt(scan, at);
    return count === undefined ? undefined : { count, first: at };
  }
  if (token.text.length > 6) return undefined;
  const mark = tokenAt(scan, at - 1);
  const whole = digits(scan, at - 2, 4);
  if (whole !== undefined && isFree(scan, at - 2) && !token.spaced && !mark.spaced) {
    if (mark.text === ",") return { count: Number(`${whole}.${token.text}`), first: at - 2 };
    if (mark.text === "." && token.text.length === 3)
      return { count: whole * 1000 + Number(token.text), first: at - 2 };
  }
  return { count: Number(token.text), first: at };
}

/** Reads leftward from a head noun, a few words at most. */
export function leadOf(scan: Scan, head: number): Lead {
  const lead: Lead = {
    first: head,
    determiner: undefined,
    count: undefined,
    vague: undefined,
    ordinal: undefined,
    shift: undefined,
    every: undefined,
    same: undefined,
    whole: undefined,
    modifier: undefined,
  };
  let at = head - 1;
  for (let step = 0; step < wanderingLimit && isFree(scan, at); step += 1) {
    const next = readLead(scan, at, lead, head);
    if (next === undefined) break;
    at = next;
    if (lead.determiner !== undefined) break;
  }
  readModifier(scan, lead);
  return lead;
}

/** Takes the words from a token on to what stands before the noun; the next to read is the one before. */
function take(lead: Lead, first: number): number {
  lead.first = first;
  return first - 1;
}

function readLead(scan: Scan, at: number, lead: Lead, head: number): number | undefined {
  const token = tokenAt(scan, at);
  if (token.kind === "mark") {
    const ordinal = lead.ordinal === undefined ? ordinalEnding(scan, at) : undefined;
    if (ordinal === undefined) return undefined;
    lead.ordinal = ordinal;
    return take(lead, at - 1);
  }
  const word = wordAt(scan, at);
  if (word.vague && lead.count === undefined && lead.shift === undefined) {
    lead.vague = true;
    return take(lead, at);
  }
  if (lead.count === 0.5 && word.count === 1) return take(lead, at); // "ein halbes Jahr"
  const number = lead.count === undefined ? countEnding(scan, at) : undefined;
  if (number !== undefined) {
    if (!lead.vague || number.count > 1) lead.count = number.count; // "ein paar Tage" stays open, "zwei lange Tage" does not
    return take(lead, number.first);
  }
  if (readWordOfLead(word, token.lower, lead)) return take(lead, at);
  const isAdjective =
    token.kind === "word" &&
    !token.capital &&
    at === head - 1 &&
    !word.preposition &&
    scan.tables.adjectiveEndings.some((ending) => token.lower.endsWith(ending));
  return isAdjective ? at - 1 : undefined;
}

/** Whether a word belongs to what stands before a noun; notes what it says. */
function readWordOfLead(word: TimeMeaning, lower: string, lead: Lead): boolean {
  if (word === noMeaning) return false;
  if (word.shift !== undefined && lead.shift === undefined) lead.shift = word.shift;
  else if (word.ordinal !== undefined && lead.ordinal === undefined) lead.ordinal = word.ordinal;
  else if (word.same) lead.same = true;
  else if (word.whole) lead.whole = true;
  else if (word.every || word.determiner) {
    if (word.every) lead.every = true;
    lead.determiner = lower;
  } else return false;
  return true;
}

function isPartOfPeriod(modifier: TimeModifier): boolean {
  return modifier === "START" || modifier === "MID" || modifier === "END";
}

function readModifier(scan: Scan, lead: Lead): void {
  if (lead.count === undefined && lead.vague === undefined) return;
  const at = lead.first - 1;
  if (!isFree(scan, at)) return;
  const { modifier } = wordAt(scan, at);
  const isComparison = wordAt(scan, at).than === true;
  if (isComparison) {
    const than = wordAt(scan, at - 1).comparison;
    if (than !== undefined) lead.modifier = than;
  } else if (modifier !== undefined && !isPartOfPeriod(modifier)) {
    lead.modifier = modifier;
    lead.first = at;
  }
}

/** "bis" or a dash between two times. */
export function isRangeMark(scan: Scan, at: number): boolean {
  const { text } = tokenAt(scan, at);
  return wordAt(scan, at).toRange === true || text === "-" || text === "–" || text === "—";
}

/** What may stand between times of a list or range: "und", "bis", a comma, a slash, a dash. */
export function joins(scan: Scan, at: number): boolean {
  const { text } = tokenAt(scan, at);
  return wordAt(scan, at).list === true || isRangeMark(scan, at) || text === "," || text === "/" || text === ".";
}
