import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "./finite-verbs.ts";
import { joinParted } from "./joined-segments.ts";
import type { Parse } from "./parse.ts";
import { firstFinite, lastFinite, stepOver } from "./scan.ts";
import { sign } from "./signs.ts";
import type { Unit } from "./units.ts";

export type SegmentKind = "main" | "subordinate" | "relative" | "infinitive" | "fragment" | "quotation";

/** A stretch between two commas, colons or dashes: a clause or a piece of one. */
export interface Segment {
  /** Tokens `[first, last)`, without the separator around it. */
  readonly first: number;
  readonly last: number;
  /** The token that parts it from the segment before: a mark, "und" (then part of the segment) or none at the start of the unit. */
  readonly separator: string;
  readonly kind: SegmentKind;
  /** The finite verb, or -1. */
  readonly finite: number;
}

/** Reads the segment between two separators. */
function readSegment(parse: Parse, first: number, last: number, separator: string): Segment {
  const quoted = parse.quotedBy[first] ?? 0;
  if (quoted > 0 && (parse.quotations[quoted - 1]?.last ?? 0) >= last)
    return { first, last, separator, kind: "quotation", finite: -1 };
  let start = first;
  while (start < last && ((parse.tags[start] ?? 0) & wordClass.coordinator) !== 0) start += 1;
  const tag = parse.tags[start] ?? 0;
  const afterMark = separator === "," || separator === "–" || separator === "-";
  if ((tag & wordClass.subordinator) !== 0 && opensClause(parse, start, last)) {
    const finite = lastFinite(parse, start, last);
    if (finite >= 0 || (tag & wordClass.determiner) === 0)
      return { first, last, separator, kind: "subordinate", finite };
  }
  if (afterMark && opensRelative(parse, start)) {
    const finite = last - 1;
    if (finite > start && endsInFinite(parse, start, last) && isRelative(parse, start, finite))
      return { first, last, separator, kind: "relative", finite };
  }
  const finite = firstFinite(parse, start, last);
  if (endsInInfinitive(parse, first, last)) {
    const clear = finite >= 0 && finite < last - 1 && ((parse.tags[finite] ?? 0) & nonFinite) === 0;
    if (!clear) return { first, last, separator, kind: "infinitive", finite: -1 };
  }
  return { first, last, separator, kind: finite < 0 ? "fragment" : "main", finite };
}

/** Whether a subordinating word opens a clause, not a phrase. */
function opensClause(parse: Parse, start: number, last: number): boolean {
  const verbAfter = start + 1 < last && isFiniteVerb(parse, start + 1, -1);
  return !verbAfter && !isPhraseWord(parse, start, last);
}

/** "…, die …", "…, mit der …" */
function opensRelative({ tags }: Parse, start: number): boolean {
  const tag = tags[start] ?? 0;
  if ((tag & wordClass.relative) !== 0) return true;
  return (tag & wordClass.preposition) !== 0 && ((tags[start + 1] ?? 0) & wordClass.relative) !== 0;
}

function endsInFinite(parse: Parse, start: number, last: number): boolean {
  return isFiniteVerb(parse, last - 1, start) && lastFinite(parse, start, last) === last - 1;
}

/** Whether a clause that begins as a relative one and ends in its verb is one. */
function isRelative(parse: Parse, start: number, finite: number): boolean {
  return !isPhraseThenVerb(parse, start, finite) && !closesMainClause(parse, start, finite);
}

const helper = wordClass.auxiliary | wordClass.modal;
const nonFinite = wordClass.infinitive | wordClass.participle;

/** "…, die Werte würden nicht überschritten": a helper further ahead makes the last verb its participle or infinitive, and the clause a main one. */
function closesMainClause(parse: Parse, start: number, finite: number): boolean {
  if (((parse.tags[finite] ?? 0) & nonFinite) === 0) return false;
  const first = firstFinite(parse, start + 1, finite);
  if (first < start + 2 || ((parse.tags[first] ?? 0) & helper) === 0) return false;
  for (let at = first + 1; at < finite; at = stepOver(parse, at, finite))
    if (((parse.tags[at] ?? 0) & wordClass.coordinator) !== 0) return false;
  return true;
}

/** "…, die Brücke brenne": a phrase with its article and a verb in the subjunctive are a main clause, "die brenne" a relative one. */
function isPhraseThenVerb(parse: Parse, start: number, finite: number): boolean {
  if (((parse.tags[finite] ?? 0) & (wordClass.reported | wordClass.unreal)) === 0 || finite < start + 2) return false;
  const other =
    wordClass.preposition |
    wordClass.adverb |
    wordClass.subjectPronoun |
    wordClass.objectPronoun |
    wordClass.participle;
  for (let at = start + 1; at < finite; at += 1) {
    if (parse.document.tokens[at]?.capital === false && ((parse.tags[at] ?? 0) & other) !== 0) return false;
  }
  return parse.document.tokens[finite - 1]?.capital === true;
}

const alsoPrepositions = wordClass.preposition | wordClass.subordinator;

/** "Als Beispiel nannte er …", "Seit Jahren fordert er …": words that open a clause or a phrase open a phrase where no verb ends it. */
function isPhraseWord(parse: Parse, start: number, last: number): boolean {
  const word = parse.document.tokens[start]?.lower;
  const both = ((parse.tags[start] ?? 0) & alsoPrepositions) === alsoPrepositions;
  if (!both && word !== "als" && word !== "wie") return false;
  const first = firstFinite(parse, start, last);
  return first < 0 || (first < last - 1 && lastFinite(parse, start, last) < last - 1);
}

/** "… zu tun", "… anzukündigen", "… getan zu haben" */
function endsInInfinitive(parse: Parse, first: number, last: number): boolean {
  const { tokens } = parse.document;
  for (let at = last - 1; at >= Math.max(first, last - 4); at -= 1) {
    if (at > first && ((parse.signs[at - 1] ?? 0) & sign.zu) !== 0) {
      const token = tokens[at];
      if (token?.capital === false && token.lower.endsWith("n")) return true;
    }
    if (((parse.tags[at] ?? 0) & wordClass.zuInfinitive) !== 0 && tokens[at]?.capital === false) return true;
  }
  return false;
}

/** "…, und kündigte an": the coordinator opens a clause of its own where a finite verb stands on both sides. */
function splitsAt(parse: Parse, at: number, first: number, last: number): boolean {
  if (at === first || ((parse.tags[first] ?? 0) & wordClass.subordinator) !== 0) return false;
  const before = firstFinite(parse, first, at);
  if (before < 0) return false;
  const after = firstFinite(parse, at + 1, last);
  if (after < 0) return false;
  const bits = parse.tags[after] ?? 0;
  if ((bits & (wordClass.auxiliary | wordClass.modal)) !== 0 && after < last - 1) return true;
  return (bits & (wordClass.infinitive | wordClass.participle)) === 0;
}

/** Further from both ends of its clause no coordinator is tried. */
const longestTry = 200;

/**
 * Adds what stands between two separators: one segment, or several where a coordinator opens a clause of its own; `joined` where there may be
 * one.
 */
function addSegments(
  segments: Segment[],
  parse: Parse,
  from: number,
  last: number,
  mark: string,
  joined: boolean,
): void {
  const { tags, open } = parse;
  let first = from;
  let separator = mark;
  for (let at = joined ? first : last; at < last; at = open[at + 1] ?? last) {
    if (((tags[at] ?? 0) & wordClass.coordinator) === 0) continue;
    if (at - first >= longestTry || last - at >= longestTry || !splitsAt(parse, at, first, last)) continue;
    segments.push(readSegment(parse, first, at, separator));
    first = at;
    separator = "und";
  }
  if (first < last) segments.push(readSegment(parse, first, last, separator));
}

function opensAside(signs: Int32Array, at: number): boolean {
  return ((signs[at] ?? 0) & sign.opensAside) !== 0;
}

/** Parts a unit into its segments. */
export function segmentsOf(parse: Parse, unit: Unit): readonly Segment[] {
  const { tags, signs, open, document } = parse;
  const segments: Segment[] = [];
  const end = contentEnd(parse, unit);
  let first = unit.first;
  let separator = "";
  let joined = opensAside(signs, first); // an aside that a stretch begins with is not passed over
  for (let at = startAt(parse, first, end); at < end; at = open[at + 1] ?? end) {
    if (((tags[at] ?? 0) & wordClass.coordinator) !== 0) joined = true;
    if (((signs[at] ?? 0) & sign.separator) === 0) continue;
    addSegments(segments, parse, first, at, separator, joined);
    first = at + 1;
    separator = document.tokens[at]?.text ?? "";
    joined = opensAside(signs, first);
  }
  addSegments(segments, parse, first, end, separator, joined);
  return joinParted(parse, segments);
}

function startAt(parse: Parse, first: number, end: number): number {
  const quoted = parse.quotedBy[first] ?? 0;
  return quoted > 0 ? Math.min(end, parse.quotations[quoted - 1]?.last ?? first) : first;
}

/** Where the words of a unit end: before its full stop. */
export function contentEnd(parse: Parse, unit: Unit): number {
  let end = unit.last;
  while (end > unit.first) {
    if (((parse.signs[end - 1] ?? 0) & sign.closing) === 0 || (parse.quotedBy[end - 1] ?? 0) > 0) break;
    end -= 1;
  }
  return end;
}
