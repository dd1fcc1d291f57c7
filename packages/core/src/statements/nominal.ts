import { wordClass } from "../locales/syntax-tables.ts";
import type { Segment } from "../syntax/segments.ts";
import { type Draft, draft, type Range } from "./draft.ts";
import { type Host, hasSubjunctive, trimmed } from "./host.ts";
import { subjectOf } from "./subject.ts";
import { verbCueIn } from "./verb-cue.ts";

/** Whether what follows can be the content of a noun: "dass …", "… zu tun", a clause in the subjunctive. */
function isContent(host: Host, segment: Segment): boolean {
  const { words } = host.parse.locale.speech;
  const first = host.parse.document.tokens[segment.first]?.lower ?? "";
  if (segment.separator !== "," && segment.separator !== ":") return false;
  if (segment.kind === "subordinate") return words.content.has(first);
  if (segment.kind === "infinitive") return !words.purpose.has(first);
  return segment.kind === "main" && segment.finite > segment.first && hasSubjunctive(host, segment.first, segment.last);
}

/** The noun with content at the end of a segment, attributes passed over: "die Forderung der Union". */
function contentNoun(host: Host, segment: Segment): number {
  const { contentNouns } = host.parse.locale.speech;
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 12); at -= 1) {
    const token = host.parse.document.tokens[at];
    if (token === undefined || token.kind === "mark") return -1;
    if (token.capital && contentNouns.has(token.lower)) return at;
  }
  return -1;
}

/** The tokens of the noun with its article. */
function nounPhrase(host: Host, noun: number, first: number): Range {
  const before = host.parse.tags[noun - 1] ?? 0;
  return noun > first && (before & wordClass.determiner) !== 0 ? [noun - 1, noun + 1] : [noun, noun + 1];
}

/** Statements that hang on a noun: "die Forderung der Union, die Steuern zu senken", "er ist der Ansicht, dass …". */
export function findNominal(host: Host): Draft[] {
  for (let at = 0; at + 1 < host.segments.length; at += 1) {
    const segment = host.segments[at];
    const next = host.segments[at + 1];
    if (segment === undefined || next === undefined || !isContent(host, next)) continue;
    if (segment.kind === "quotation" || segment.kind === "infinitive") continue;
    const noun = contentNoun(host, segment);
    if (noun < 0 || verbCueIn(host.parse, segment, segment.last) !== undefined) continue;
    return [toStatement(host, segment, next, noun)];
  }
  return [];
}

function toStatement(host: Host, segment: Segment, next: Segment, noun: number): Draft {
  const { parse } = host;
  const phrase = nounPhrase(host, noun, segment.first);
  const full = host.phraseAt(phrase[0], segment.last) ?? phrase;
  const subject = subjectOf(parse, segment, segment.first, segment.last);
  const own = subject !== undefined && subject[0] <= noun && noun < subject[1];
  const owner: Range | undefined = full[1] > noun + 1 ? [noun + 1, full[1]] : undefined;
  const statement = draft(host.number, "indirect", [trimmed(host, [next.first, host.end])]);
  statement.frame = [[host.unit.first, next.first]];
  statement.medium = "speech-or-writing";
  const light = subject !== undefined && !own && owner === undefined && segment.finite >= 0;
  statement.cue = light
    ? segment.finite + 1 === phrase[0]
      ? [[segment.finite, phrase[1]]]
      : [[segment.finite, segment.finite + 1], phrase]
    : [phrase];
  const speaker = owner ?? (own ? undefined : subject);
  if (speaker !== undefined) {
    const first = parse.document.tokens[speaker[0]]?.lower;
    statement.speaker = [
      parse.locale.speech.words.possessorOf.has(first ?? "") ? [speaker[0] + 1, speaker[1]] : speaker,
    ];
  }
  return statement;
}
