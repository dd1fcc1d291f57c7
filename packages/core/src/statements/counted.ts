import { wordClass } from "../locales/syntax-tables.ts";
import { hasSign } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, none, rangeOf } from "./draft.ts";
import { type Host, holds } from "./host.ts";
import { subjectOf } from "./subject.ts";

const reach = 3;

/** Whether a clause counts people or their fate, or ends with a bare number: "zählte 4000 Teilnehmer", "zählten 12.000". */
function hasFigure({ parse }: Host, { first, last }: Segment): boolean {
  const { peopleNouns, rows, numbers } = parse.locale.events.figures;
  const { tokens } = parse.document;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "number" && !numbers.has(token.lower))) continue;
    const after = tokens.slice(at + 1, Math.min(last, at + 1 + reach));
    if (after.every(({ kind }) => kind !== "word")) return true;
    if (after.some(({ lower }) => peopleNouns.has(lower) || rows.some(({ nouns }) => nouns.has(lower)))) return true;
  }
  return false;
}

/** Whether its verb counts: "zählte", or in the past perfect "hatte von … gesprochen". */
function counts({ parse }: Host, { first, last, finite }: Segment): boolean {
  if (!hasSign(parse, first, last, sign.counting)) return false;
  const { counting, counted } = parse.locale.events.words;
  const { tokens } = parse.document;
  if (counting.has(tokens[finite]?.lower ?? "")) return true;
  if (!parse.locale.speech.words.pluperfect.has(tokens[finite]?.lower ?? "")) return false;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.capital === false && counted.has(token.lower)) return true;
  }
  return false;
}

/**
 * Who gives a figure, clause by clause: "Die Polizei sprach von 4000 Teilnehmern, die Veranstalter zählten 12.000." Clauses whose speaker
 * another statement of the unit has already are left to it.
 */
export function findCounted(host: Host, found: readonly Draft[]): readonly Draft[] {
  if (!holds(host, sign.counting)) return none;
  return host.segments.flatMap((segment): readonly Draft[] => {
    if (segment.kind !== "main" || segment.finite < 0 || !counts(host, segment) || !hasFigure(host, segment))
      return none;
    const speaker = subjectOf(host.parse, segment, segment.first, segment.last);
    if (speaker === undefined || isPronoun(host, speaker.first)) return none;
    if (found.some((other) => other.speaker.some(({ first, last }) => first < speaker.last && last > speaker.first)))
      return none;
    const statement = draft(host.number, "reported", [rangeOf(segment)]);
    statement.speaker = [speaker];
    statement.fromVerb = true;
    return [statement];
  });
}

function isPronoun({ parse }: Host, at: number): boolean {
  return ((parse.tags[at] ?? 0) & wordClass.subjectPronoun) !== 0;
}
