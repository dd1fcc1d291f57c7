import { wordClass } from "../locales/syntax-tables.ts";
import { appositionEnd, readPhrase } from "../syntax/phrases.ts";
import { sign } from "../syntax/signs.ts";
import { addresseeIn, type Governed, ungoverned } from "./addressee.ts";
import { type Draft, draft, none, type Range, wordAt } from "./draft.ts";
import { type Host, holds, quotationFilling, trimmed, without } from "./host.ts";
import { sourcePhraseOf, subjectOf } from "./subject.ts";
import { type VerbCue, verbCueIn } from "./verb-cue.ts";

interface Source {
  readonly speaker: Range | undefined;
  readonly cue: readonly Range[];
  readonly frame: Range;
  readonly medium: Draft["medium"];
  readonly governed: Governed;
  readonly act: Draft["act"];
}

/** The segment with the comma or dash before it and the comma after it. */
function withMarks(host: Host, first: number, last: number): Range {
  const { tokens } = host.parse.document;
  const before = tokens[first - 1]?.text;
  const after = tokens[last]?.text;
  const leading = first - 1 >= host.unit.first && (before === "," || before === "–" || before === "-");
  return { first: leading ? first - 1 : first, last: after === "," || after === ":" ? last + 1 : last };
}

/** Whether a verb can put in whose words a sentence is. */
function introduces({ verb }: VerbCue): boolean {
  return verb.takes.has("clause") || verb.takes.has("that") || verb.takes.has("wording");
}

/** ", so der Minister" and ", so urteilte er" */
function soSource(host: Host, at: number): Source | undefined {
  const { parse } = host;
  const segment = host.segments[at];
  if (segment === undefined || ((parse.signs[segment.first] ?? 0) & sign.inserted) === 0) return undefined;
  if (!parse.locale.speech.words.inserted.has(parse.document.tokens[segment.first]?.lower ?? "")) return undefined;
  if (segment.finite >= 0) {
    if (segment.finite !== segment.first + 1) return undefined;
    const cue = verbCueIn(host, segment, segment.last);
    if (cue === undefined || at === 0 || cue.passive || !introduces(cue)) return undefined;
    const speaker = cue.verb.sourceInPhrase
      ? sourcePhraseOf(parse, segment.first, segment.last)
      : subjectOf(parse, segment, segment.first, segment.last);
    const [, ...rest] = cue.parts;
    return {
      speaker,
      cue: [{ first: segment.first, last: segment.finite + 1 }, ...rest],
      frame: withMarks(host, segment.first, segment.last),
      medium: cue.verb.medium,
      governed: cue.verb,
      act: cue.verb.act,
    };
  }
  const phrase = readPhrase(parse, segment.first + 1, segment.last, { joined: true });
  if (phrase === undefined || (phrase.cases & wordClass.nominative) === 0) return undefined;
  const apposition = appositionEnd(parse, phrase.last, host.end);
  const last = Math.max(apposition, segment.last);
  return {
    speaker: { first: phrase.first, last: Math.max(phrase.last, apposition) },
    cue: [wordAt(segment.first)],
    frame: withMarks(host, segment.first, last),
    medium: "speech-or-writing",
    governed: ungoverned,
    act: "asserts",
  };
}

/** "wie der Minister mitteilte", "denn wie er sagte" */
function wieSource(host: Host, at: number): Source | undefined {
  const { parse } = host;
  const segment = host.segments[at];
  if (segment?.kind !== "subordinate") return undefined;
  const opening = ((parse.tags[segment.first] ?? 0) & wordClass.coordinator) !== 0 ? segment.first + 1 : segment.first;
  if (((parse.signs[opening] ?? 0) & sign.inserted) === 0) return undefined;
  if (!parse.locale.speech.words.comparing.has(parse.document.tokens[opening]?.lower ?? "")) return undefined;
  const cue = verbCueIn(host, segment, segment.last);
  if (cue === undefined || cue.main < segment.last - 4 || cue.verb.takes.has("label")) return undefined;
  const speaker = cue.passive ? undefined : subjectOf(parse, { ...segment, first: opening }, opening, segment.last);
  return {
    speaker,
    cue: [wordAt(opening), ...cue.parts],
    frame: withMarks(host, segment.first, segment.last),
    medium: cue.verb.medium,
    governed: cue.verb,
    act: cue.verb.act,
  };
}

/** Statements whose source is put in with "so" or "wie". */
export function findParenthetical(host: Host): readonly Draft[] {
  if (!holds(host, sign.inserted)) return none;
  for (let at = 0; at < host.segments.length; at += 1) {
    const source = soSource(host, at) ?? wieSource(host, at);
    if (source === undefined) continue;
    const quote = without(host, [{ first: host.unit.first, last: host.end }], [source.frame]);
    const only = quote[0];
    if (only === undefined) continue;
    const wording = quote.length === 1 && quotationFilling(host, only);
    const statement = draft(host.number, wording ? "direct" : "indirect", wording ? [trimmed(host, only)] : quote);
    statement.medium = source.medium;
    statement.act = source.act;
    statement.cue = source.cue;
    statement.frame = [source.frame];
    if (source.speaker !== undefined) statement.speaker = [source.speaker];
    const { first, last } = source.frame;
    const addressee = addresseeIn(host.parse, source.governed, first, last, source.speaker);
    if (addressee !== undefined) statement.addressee = [addressee];
    return [statement];
  }
  return none;
}
