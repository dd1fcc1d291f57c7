import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "./finite-verbs.ts";
import { joinParted } from "./joined-segments.ts";
import type { Parse } from "./parse.ts";
import { firstFinite, lastFinite, stepOver } from "./scan.ts";
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

/** Whether a mark parts clauses here; "1,5" and "10:30" hold none. */
function isSeparator(parse: Parse, at: number): boolean {
  const { tokens } = parse.document;
  const token = tokens[at];
  if (token === undefined || token.kind !== "mark") return false;
  const next = tokens[at + 1];
  switch (token.text) {
    case ",":
    case ":":
      return !(next?.kind === "number" && !next.spaced && tokens[at - 1]?.kind === "number" && !token.spaced);
    case ";":
      return true;
    case "–":
    case "—":
    case "-":
      return token.spaced && next?.spaced === true;
    default:
      return false;
  }
}

function kindOf(parse: Parse, first: number, last: number, separator: string): { kind: SegmentKind; finite: number } {
  const quoted = parse.quotedBy[first] ?? 0;
  if (quoted > 0 && (parse.quotations[quoted - 1]?.last ?? 0) >= last) return { kind: "quotation", finite: -1 };
  let start = first;
  while (start < last && ((parse.tags[start] ?? 0) & wordClass.coordinator) !== 0) start += 1;
  const tag = parse.tags[start] ?? 0;
  const afterMark = separator === "," || separator === "–" || separator === "-";
  const second = parse.tags[start + 1] ?? 0;
  const prepositional = (tag & wordClass.preposition) !== 0 && (second & wordClass.relative) !== 0 && afterMark;
  const verbAfter = start + 1 < last && isFiniteVerb(parse, start + 1, -1);
  if ((tag & wordClass.subordinator) !== 0 && !verbAfter && !isPhraseWord(parse, start, last)) {
    const finite = lastFinite(parse, start, last);
    if (finite >= 0 || (tag & wordClass.determiner) === 0) return { kind: "subordinate", finite };
  }
  if (afterMark && ((tag & wordClass.relative) !== 0 || prepositional)) {
    const finite = lastFinite(parse, start, last);
    if (
      finite === last - 1 &&
      finite > start &&
      !isPhraseThenVerb(parse, start, finite) &&
      !closesMainClause(parse, start, finite)
    )
      return { kind: "relative", finite };
  }
  if (endsInInfinitive(parse, first, last)) {
    const finite = firstFinite(parse, start, last);
    const ambiguous = ((parse.tags[finite] ?? 0) & (wordClass.infinitive | wordClass.participle)) !== 0;
    if (finite < 0 || finite >= last - 1 || ambiguous) return { kind: "infinitive", finite: -1 };
  }
  const finite = firstFinite(parse, start, last);
  return finite < 0 ? { kind: "fragment", finite } : { kind: "main", finite };
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
    const word = tokens[at]?.lower ?? "";
    if (tokens[at - 1]?.lower === "zu" && tokens[at]?.capital === false && word.endsWith("n") && at - 1 >= first)
      return true;
    if (tokens[at]?.kind !== "word" || tokens[at]?.capital === true) continue;
    if (((parse.tags[at] ?? 0) & wordClass.zuInfinitive) !== 0) return true;
  }
  return false;
}

/** "…, und kündigte an": the coordinator opens a clause of its own where a finite verb stands on both sides. */
function splitsAt(parse: Parse, at: number, first: number, last: number): boolean {
  if (((parse.tags[at] ?? 0) & wordClass.coordinator) === 0 || at === first) return false;
  if (((parse.tags[first] ?? 0) & wordClass.subordinator) !== 0) return false;
  const before = firstFinite(parse, first, at);
  if (before < 0) return false;
  const after = firstFinite(parse, at + 1, last);
  if (after < 0) return false;
  const bits = parse.tags[after] ?? 0;
  if ((bits & (wordClass.auxiliary | wordClass.modal)) !== 0 && after < last - 1) return true;
  return (bits & (wordClass.infinitive | wordClass.participle)) === 0;
}

/** Parts a unit into its segments. */
export function segmentsOf(parse: Parse, unit: Unit): readonly Segment[] {
  const segments: Segment[] = [];
  let first = unit.first;
  let separator = "";
  const close = (last: number): void => {
    if (last <= first) return;
    segments.push({ first, last, separator, ...kindOf(parse, first, last, separator) });
  };
  const end = contentEnd(parse, unit);
  let from = startAt(parse, unit.first, end);
  const bounds: { at: number; text: string }[] = [];
  for (; from < end; from = stepOver(parse, from, end)) {
    if (isSeparator(parse, from)) bounds.push({ at: from, text: parse.document.tokens[from]?.text ?? "" });
  }
  bounds.push({ at: end, text: "" });
  for (const bound of bounds) {
    for (let at = first; at < bound.at; at = stepOver(parse, at, bound.at)) {
      if (at - first < 200 && bound.at - at < 200 && splitsAt(parse, at, first, bound.at)) {
        close(at);
        first = at;
        separator = "und";
      }
    }
    close(bound.at);
    first = bound.at + 1;
    separator = bound.text;
  }
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
    const token = parse.document.tokens[end - 1];
    if (token?.kind === "mark" && ".!?…".includes(token.text) && (parse.quotedBy[end - 1] ?? 0) === 0) end -= 1;
    else break;
  }
  return end;
}
