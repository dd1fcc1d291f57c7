import { wordClass } from "../locales/syntax-tables.ts";
import { type Draft, draft, introductionOf } from "./draft.ts";
import type { Host } from "./host.ts";

const furthest = 2;

/** A sentence that goes on with what was said before, without an introduction of its own: in the subjunctive, or with "soll". */
export function findContinuation(host: Host, last: Draft | undefined, told: Draft | undefined): Draft[] {
  const { parse, segments, unit } = host;
  const main = segments.find((segment) => segment.kind === "main");
  if (main === undefined) return [];
  const tag = parse.tags[main.finite] ?? 0;
  const distance = last === undefined ? Number.POSITIVE_INFINITY : host.number - last.unit;
  const word = parse.document.tokens[main.finite]?.lower ?? "";
  const reported = (tag & wordClass.reported) !== 0;
  const unreal = (tag & wordClass.unreal) !== 0 && distance <= 1 && last?.manner !== "direct";
  const said = parse.locale.speech.words.hearsay.has(word) && distance <= furthest;
  if (!reported && !unreal && !said) return [];
  const statement = draft(host.number, said ? "free-indirect" : "indirect-free-indirect", [[unit.first, unit.last]]);
  const source = said ? (told ?? last) : last;
  statement.medium = source?.medium ?? "speech-or-writing";
  statement.speaker = source?.speaker ?? [];
  statement.antecedent = source?.antecedent;
  statement.sources = source?.sources;
  statement.introduction = source === undefined ? undefined : introductionOf(source);
  return [statement];
}

/** Neighbouring continuations in one manner are one statement. */
export function joinContinuations(host: Host, previous: Draft | undefined, statements: readonly Draft[]): boolean {
  const [only] = statements;
  if (only === undefined || statements.length !== 1 || previous === undefined || previous.manner !== only.manner)
    return false;
  if (only.cue.length > 0 || only.manner === "direct" || only.manner === "indirect" || only.manner === "reported")
    return false;
  const end = previous.quote[previous.quote.length - 1];
  if (end === undefined || end[1] !== host.unit.first) return false;
  previous.quote[previous.quote.length - 1] = [end[0], host.unit.last];
  previous.unit = host.number;
  return true;
}
