import { wordClass } from "../locales/syntax-tables.ts";
import type { Segment } from "../syntax/segments.ts";
import { type Draft, draft, type Range } from "./draft.ts";
import { type Host, quotationFilling, trimmed } from "./host.ts";
import { subjectOf } from "./subject.ts";
import { type VerbCue, verbCueIn } from "./verb-cue.ts";

interface Clause {
  readonly cue: VerbCue;
  readonly at: number;
  /** First and last segment that belong to the clause of the cue. */
  readonly from: number;
  readonly to: number;
}

const content = new Set(["dass", "daß", "ob"]);

function startsContent(host: Host, segment: Segment): boolean {
  const { tokens } = host.parse.document;
  for (let at = segment.first; at < Math.min(segment.last, segment.first + 3); at += 1)
    if (content.has(tokens[at]?.lower ?? "")) return true;
  return ((host.parse.tags[segment.first] ?? 0) & wordClass.question) !== 0 && segment.kind === "subordinate";
}

/** The segments a clause takes in before and after the one its verb stands in: appositions and relative clauses. */
function clauseAround(host: Host, at: number, cue: VerbCue): Clause {
  const { segments } = host;
  let from = at;
  const own = segments[at];
  if (own !== undefined && own.kind === "main" && own.finite === own.first) {
    while (from > 0 && ["fragment", "relative"].includes(segments[from - 1]?.kind ?? "")) from -= 1;
    if (from > 0 && from < at && segments[from]?.kind === "relative" && segments[from - 1]?.kind === "main") from = at;
  }
  return { cue, at, from, to: at };
}

/** The segment a forward complement begins with, or -1. */
function complementAfter(host: Host, clause: Clause): number {
  const { segments } = host;
  const { verb } = clause.cue;
  for (let index = clause.at + 1; index < Math.min(segments.length, clause.at + 6); index += 1) {
    const segment = segments[index];
    if (segment === undefined) return -1;
    if (segment.separator === ":") return index;
    if (segment.separator === ";") return -1;
    if (segment.kind === "quotation" && segment.separator !== "und") return index;
    if (segment.kind === "subordinate" && startsContent(host, segment)) return index;
    if (segment.kind === "infinitive" && verb.takes.has("infinitive")) return index;
    if (segment.kind === "infinitive") return -1;
    if (segment.kind === "main" && segment.separator === ",") return verb.takes.has("clause") ? index : -1;
    if (segment.kind === "main" && segment.separator !== "–" && segment.separator !== "-") return -1;
    if (segment.kind === "fragment" && (host.parse.quotedBy[segment.first] ?? 0) > 0) return index;
  }
  return -1;
}

function frameOf(host: Host, from: number, to: number): Range {
  const { tokens } = host.parse.document;
  let last = to;
  const mark = tokens[last]?.text;
  if (mark === "," || mark === ":") last += 1;
  return [from, last];
}

function fill(host: Host, clause: Clause, found: Draft): Draft {
  const { parse } = host;
  const segment = host.segments[clause.at];
  const start = host.segments[clause.from]?.first ?? host.unit.first;
  const speaker =
    segment === undefined || clause.cue.passive
      ? undefined
      : subjectOf(parse, segment, start, Math.max(segment.last, clauseEnd(host, clause)));
  found.medium = clause.cue.verb.medium;
  found.act = clause.cue.verb.act;
  found.cue = [...clause.cue.parts];
  if (speaker !== undefined) found.speaker = [speaker];
  return found;
}

function clauseEnd(host: Host, clause: Clause): number {
  return host.segments[clause.to]?.last ?? host.end;
}

/** Statements with a verb of saying: the wording or content before, after or around it. */
export function findVerbal(host: Host): Draft[] {
  const found: Draft[] = [];
  const { segments, unit } = host;
  let done = unit.first;
  for (let at = 0; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.first < done || segment.kind === "quotation" || segment.kind === "infinitive")
      continue;
    const cue = verbCueIn(host.parse, segment, segment.last);
    if (cue === undefined) continue;
    const clause = clauseAround(host, at, cue);
    const statement = forward(host, clause, done) ?? backward(host, clause, done);
    if (statement === undefined) continue;
    found.push(statement);
    done = Math.max(...statement.quote.map(([, last]) => last), segment.last);
  }
  return found;
}

function forward(host: Host, clause: Clause, done: number): Draft | undefined {
  const index = complementAfter(host, clause);
  const first = host.segments[index]?.first;
  if (index < 0 || first === undefined) return undefined;
  const separator = host.segments[index]?.separator;
  const quoted = host.parse.quotedBy[first] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  const wording =
    quotation !== undefined &&
    (separator === ":" || quotationFilling(host, [first, host.segments[index]?.last ?? first]));
  const last = wording ? quotation.last : host.end;
  const statement = fill(
    host,
    clause,
    draft(host.number, wording ? "direct" : "indirect", [wording ? [first, last] : trimmed(host, [first, last])]),
  );
  statement.frame = [frameOf(host, done, separator === "und" ? first : first - 1)];
  return statement;
}

function backward(host: Host, clause: Clause, done: number): Draft | undefined {
  const before = host.segments[clause.from - 1];
  const own = host.segments[clause.at];
  if (before === undefined || own === undefined || before.first < done) return undefined;
  if (own.finite !== own.first || (own.separator !== "," && own.separator !== "–" && own.separator !== "-"))
    return undefined;
  const wording = quotationFilling(host, [done, own.first - 1]);
  const statement = fill(
    host,
    clause,
    draft(host.number, wording ? "direct" : "indirect", [
      wording ? [done, own.first - 1] : trimmed(host, [done, own.first - 1]),
    ]),
  );
  const after = host.segments[clause.at + 1];
  statement.frame = [[own.first - 1, after === undefined ? host.end : own.last + 1]];
  if (after !== undefined) statement.quote.push(trimmed(host, [after.first, host.end]));
  return statement;
}
