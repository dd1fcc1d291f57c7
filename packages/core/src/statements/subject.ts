import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { extendedEnd, type Phrase, readPhrase } from "../syntax/phrases.ts";
import { firstFinite, stepOver } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import { type Range, rangeOf, wordAt } from "./draft.ts";
import type { VerbCue } from "./verb-cue.ts";

function trimRange(parse: Parse, first: number, last: number): Range {
  let end = last;
  while (end > first && parse.document.tokens[end - 1]?.text === ",") end -= 1;
  return { first, last: end };
}

/** The phrase before the finite verb is one constituent: all of it is the subject when it begins like one. */
function frontField(parse: Parse, first: number, finite: number): Range | undefined {
  let at = first;
  while (at < finite && ((parse.tags[at] ?? 0) & (wordClass.coordinator | wordClass.adverb)) !== 0) {
    if (((parse.tags[at] ?? 0) & (wordClass.determiner | wordClass.subjectPronoun)) !== 0) break;
    at += 1;
  }
  if (at >= finite) return undefined;
  const quoted = parse.quotedBy[at] ?? 0;
  const quotation = quoted > 0 ? parse.quotations[quoted - 1] : undefined;
  if (quotation !== undefined)
    return quotation.first === at && quotation.last === finite && finite - at < 8
      ? { first: at, last: finite }
      : undefined;
  const opening = parse.tags[at] ?? 0;
  if ((opening & (wordClass.preposition | wordClass.subordinator)) !== 0 && (opening & wordClass.determiner) === 0)
    return undefined;
  const phrase = readPhrase(parse, at, finite, { joined: true, wide: true });
  if (phrase === undefined || (phrase.cases & wordClass.nominative) === 0 || isTime(parse, phrase)) return undefined;
  if (isExpletive(parse, phrase) || subjectPronounAfter(parse, finite, phrase)) return undefined;
  if (phrase.pronoun) return rangeOf(phrase);
  let end = finite;
  while (end > phrase.last && ((parse.tags[end - 1] ?? 0) & wordClass.adverb) !== 0) end -= 1;
  return trimRange(parse, phrase.first, relativeComma(parse, phrase.last, end));
}

function isExpletive({ signs }: Parse, { first, last }: Phrase): boolean {
  return last - first === 1 && ((signs[first] ?? 0) & sign.expletive) !== 0;
}

/** "Die Tat bezeichnete er als …": a pronoun that can be nothing but a subject stands after the verb. */
function subjectPronounAfter(parse: Parse, finite: number, front: Phrase): boolean {
  if (front.pronoun || ((parse.tags[finite + 1] ?? 0) & wordClass.subjectPronoun) === 0) return false;
  return parse.locale.speech.words.surelySubject.has(parse.document.tokens[finite + 1]?.lower ?? "");
}

const partingMarks = new Set([",", "–"]);

/** Where a relative clause parts a front field, or its end. */
function relativeComma(parse: Parse, first: number, last: number): number {
  const { tokens } = parse.document;
  let comma = -1;
  for (let at = first; at < last; at = stepOver(parse, at, last)) {
    if (!partingMarks.has(tokens[at]?.text ?? "")) continue;
    if (comma >= 0 && firstFinite(parse, comma + 1, at) >= 0) return comma;
    comma = at;
  }
  return comma >= 0 && firstFinite(parse, comma + 1, last) >= 0 ? comma : last;
}

/** Whether a phrase names a time and so is neither subject nor object: "Anfang Mai". */
export function isTime({ document, signs, tags }: Parse, { first, last }: Phrase): boolean {
  const stop = Math.min(last, first + 3);
  for (let at = first; at < stop; at += 1) {
    if (at > first && ((tags[at] ?? 0) & wordClass.preposition) !== 0) return false; // "der am Montag vereidigte Minister"
    if (((signs[at] ?? 0) & sign.timeNoun) !== 0 && document.tokens[at]?.capital === true) return true;
  }
  return false;
}

/** The first phrase after the verb that can be a subject, prepositional phrases and objects passed over. */
function middleField(parse: Parse, from: number, last: number, plural: boolean): Range | undefined {
  const { tokens } = parse.document;
  for (let at = from; at < last; ) {
    const tag = parse.tags[at] ?? 0;
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.text === ",") return undefined;
    if ((tag & wordClass.preposition) !== 0 && !(token.lower === "zu" && tokens[at + 1]?.capital === false)) {
      const inner = readPhrase(parse, at + 1, last);
      at = inner === undefined || inner.pronoun ? at + 1 : inner.last;
      continue;
    }
    const phrase = readPhrase(parse, at, last, { joined: plural });
    if (phrase !== undefined) {
      const nominative = (phrase.cases & wordClass.nominative) !== 0;
      if (nominative && !isExpletive(parse, phrase) && !isTime(parse, phrase)) {
        if (phrase.pronoun) return rangeOf(phrase);
        return { first: phrase.first, last: extendedEnd(parse, phrase, tokens.length, wordClass.nominative) };
      }
      at = phrase.last;
      continue;
    }
    at = stepOver(parse, at, last);
  }
  return undefined;
}

/** The subject of a clause: tokens of the shortest full phrase; `undefined` where it has none. `start` is where its front field begins. */
export function subjectOf(parse: Parse, segment: Segment, start: number, end: number): Range | undefined {
  const { finite } = segment;
  if (finite < 0) return undefined;
  const plural = ((parse.tags[finite] ?? 0) & (wordClass.singular | wordClass.reported)) === 0;
  if (segment.kind === "relative") {
    const tag = parse.tags[segment.first] ?? 0;
    if ((tag & wordClass.relative) !== 0 && (tag & wordClass.nominative) !== 0) {
      const inner = middleField(parse, segment.first + 1, finite, plural);
      const pronounSubject =
        inner !== undefined &&
        inner.last - inner.first === 1 &&
        ((parse.tags[inner.first] ?? 0) & wordClass.subjectPronoun) !== 0;
      return pronounSubject ? inner : wordAt(segment.first);
    }
    return middleField(parse, segment.first + 1, finite, plural);
  }
  if (segment.kind === "subordinate") return middleField(parse, segment.first + 1, finite, plural);
  return frontField(parse, start, finite) ?? middleField(parse, finite + 1, end, plural);
}

/** Who does the saying in a passive clause: "von X wurde gefordert", "durch X". */
export function agentOf(parse: Parse, segment: Segment, cue?: VerbCue): Range | undefined {
  const { tokens } = parse.document;
  for (let at = segment.first; at < segment.last; at = stepOver(parse, at, segment.last)) {
    if (((parse.tags[at] ?? 0) & wordClass.preposition) === 0) continue;
    const word = tokens[at]?.lower ?? "";
    if (!parse.locale.speech.words.agent.has(word)) continue;
    if (cue?.verb.needs.has(word)) continue;
    const phrase = readPhrase(parse, at + 1, segment.last, { joined: true });
    if (phrase !== undefined && !phrase.pronoun) return rangeOf(phrase);
  }
  return undefined;
}

/** Where something is said: "in dem Bericht heißt es". */
export function sourcePhraseOf(parse: Parse, first: number, last: number): Range | undefined {
  const { tokens } = parse.document;
  for (let at = first; at < last; at = stepOver(parse, at, last)) {
    if (((parse.tags[at] ?? 0) & wordClass.preposition) === 0) continue;
    if (!parse.locale.speech.words.sourcePlace.has(tokens[at]?.lower ?? "")) continue;
    const phrase = readPhrase(parse, at + 1, last, { joined: true });
    if (phrase !== undefined && !phrase.pronoun && !isTime(parse, phrase)) return rangeOf(phrase);
  }
  return undefined;
}

/** The object of a clause: the first phrase behind verb and subject that no preposition governs ("zitiert die Zeitung den Minister"). */
export function objectOf(parse: Parse, segment: Segment, end: number): Range | undefined {
  const subject = subjectOf(parse, segment, segment.first, end);
  if (subject === undefined) return undefined;
  for (let at = Math.max(segment.finite + 1, subject.first > segment.finite ? subject.last : 0); at < end; ) {
    if (((parse.tags[at] ?? 0) & wordClass.preposition) !== 0) {
      at = readPhrase(parse, at + 1, end)?.last ?? at + 1;
      continue;
    }
    const phrase = readPhrase(parse, at, end);
    if (phrase !== undefined && !phrase.pronoun && !isTime(parse, phrase))
      return (phrase.cases & wordClass.accusative) !== 0 ? rangeOf(phrase) : undefined;
    at = phrase?.last ?? stepOver(parse, at, end);
  }
  return undefined;
}
