import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import type { Draft, Range } from "./draft.ts";
import { type Host, phraseAt } from "./host.ts";
import { canSpeak } from "./sources.ts";
import { subjectOf } from "./subject.ts";

/** Whether a speaker is a pronoun, which stands for words elsewhere. */
export function isPronoun(parse: Parse, { first, last }: Range): boolean {
  if (last - first !== 1) return false;
  const token = parse.document.tokens[first];
  const tag = parse.tags[first] ?? 0;
  return token !== undefined && (tag & (wordClass.subjectPronoun | wordClass.relative)) !== 0;
}

/** The phrase a relative pronoun follows: the last one before its comma. */
function phraseBeforeComma(host: Host, at: number): Range | undefined {
  const { tokens } = host.parse.document;
  for (let from = at - 2; from >= Math.max(host.unit.first, at - 12); from -= 1) {
    const phrase = phraseAt(host, from, at);
    const before = host.parse.tags[from - 1] ?? 0;
    if (phrase === undefined || tokens[phrase.last]?.text !== "," || phrase.last !== at - 1) continue;
    const starts = (before & wordClass.determiner) === 0 && tokens[from - 1]?.capital !== true;
    if (starts || from === host.unit.first) return phrase;
  }
  return undefined;
}

/** Whether a pronoun can stand for a phrase by its article: "er" for no "die". */
function agrees({ parse }: Host, pronoun: string, { first }: Range): boolean {
  return parse.locale.speech.otherGender.get(pronoun)?.has(parse.document.tokens[first]?.lower ?? "") !== true;
}

/** "Die Ministerin gab sich gelassen. Man sei …": who acts in the sentence before, where that is no statement itself. */
export function speakerBefore(host: Host, before: Host | undefined): Range | undefined {
  const { parse } = host;
  if (before === undefined || before.unit.passage !== host.unit.passage) return undefined;
  const main = before.segments.find((segment) => segment.kind === "main");
  if (main === undefined) return undefined;
  if (parse.locale.speech.words.suffering.has(parse.document.tokens[main.finite]?.lower ?? "")) return undefined;
  const subject = subjectOf(parse, main, main.first, main.last);
  return subject === undefined || isPronoun(parse, subject) || !canSpeak(host, subject) ? undefined : subject;
}

/**
 * The words a pronoun speaker stands for: the phrase before a relative pronoun, else the last speaker that is no pronoun, else the subject of
 * the sentence before.
 */
export function antecedentOf(
  host: Host,
  statement: Draft,
  before: Host | undefined,
  last: Draft | undefined,
): readonly Range[] | undefined {
  const speaker = statement.speaker[0];
  if (speaker === undefined || statement.antecedent !== undefined || !isPronoun(host.parse, speaker))
    return statement.antecedent;
  const word = host.parse.document.tokens[speaker.first]?.lower ?? "";
  if (host.parse.locale.speech.words.unnamed.has(word)) return undefined;
  if (host.parse.document.tokens[speaker.first - 1]?.text === ",") {
    const phrase = phraseBeforeComma(host, speaker.first);
    if (phrase !== undefined) return [phrase];
  }
  const known = last?.antecedent ?? last?.speaker;
  const first = known?.[0];
  const acting = last === undefined || last.unit < host.number - 1 ? speakerBefore(host, before) : undefined;
  if (acting !== undefined && agrees(host, word, acting)) return [acting];
  const near = last !== undefined && host.number - last.unit <= 3;
  if (first !== undefined && near && !isPronoun(host.parse, first) && agrees(host, word, first)) return known;
  const main = before?.segments.find((segment) => segment.kind === "main");
  const subject = main === undefined ? undefined : subjectOf(host.parse, main, main.first, main.last);
  return subject === undefined || isPronoun(host.parse, subject) ? undefined : [subject];
}
