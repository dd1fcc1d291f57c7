import { wordClass } from "../locales/syntax-tables.ts";
import { sign } from "../syntax/signs.ts";
import { speakerBefore } from "./antecedent.ts";
import { type Draft, draft, introductionOf, none, noRanges, rangeOf } from "./draft.ts";
import type { Surroundings } from "./find-in-unit.ts";
import { type Host, holds, isReported } from "./host.ts";

/** What goes on with a statement in "soll" stands no further behind it. */
export const furthest = 2;
const mood = wordClass.reported | wordClass.unreal;

/** A sentence that goes on with what was said before, without an introduction of its own: in the subjunctive, or with "soll". */
export function findContinuation(host: Host, { before, last, told }: Surroundings): readonly Draft[] {
  const { parse, segments, unit } = host;
  if ((host.glance.mood & mood) === 0 && !holds(host, sign.hearsay)) return none;
  const main = segments.find((segment) => segment.kind === "main");
  if (main === undefined) return none;
  const tag = parse.tags[main.finite] ?? 0;
  const distance = last === undefined ? Number.POSITIVE_INFINITY : host.number - last.unit;
  const word = parse.document.tokens[main.finite]?.lower ?? "";
  // "Sollte es gelingen, …", "Hätte er …": a verb ahead of all is a condition.
  const conditional = main.finite === unit.first;
  const reported = isReported(host, main);
  const beside = segments.some((segment) => isReported(host, segment));
  const unreal = (tag & wordClass.unreal) !== 0 && !conditional && (beside || distance <= 1);
  const said = parse.locale.speech.words.hearsay.has(word) && distance <= furthest && !conditional;
  if (!reported && !unreal && !said) return none;
  const statement = draft(host.number, said ? "free-indirect" : "indirect-free-indirect", [rangeOf(unit)]);
  const source = said ? (told ?? last) : last;
  const subject = distance > 1 && !said ? speakerBefore(host, before) : undefined;
  if (subject !== undefined) {
    statement.medium = "speech-or-writing";
    statement.speaker = [subject];
    return [statement];
  }
  statement.medium = source?.medium ?? "speech-or-writing";
  statement.speaker = source?.speaker ?? noRanges;
  statement.antecedent = source?.antecedent;
  statement.sources = source?.sources;
  statement.introduction = source === undefined ? undefined : introductionOf(source);
  return [statement];
}

/** Neighbouring continuations in one manner are one statement. */
export function joinContinuations(host: Host, previous: Draft | undefined, statements: readonly Draft[]): boolean {
  const only = statements[0];
  if (only === undefined || statements.length !== 1 || previous === undefined || previous.manner !== only.manner)
    return false;
  if (only.cue.length > 0 || only.manner === "direct" || only.manner === "indirect" || only.manner === "reported")
    return false;
  const end = previous.quote[previous.quote.length - 1];
  if (end === undefined || end.last !== host.unit.first) return false;
  previous.quote[previous.quote.length - 1] = { first: end.first, last: host.unit.last };
  previous.unit = host.number;
  return true;
}
