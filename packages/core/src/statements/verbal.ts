import { wordClass } from "../locales/syntax-tables.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import { type Draft, draft, endOf, none, type Range } from "./draft.ts";
import { type Host, hasSubjunctive, quotationFilling, type SpeechClause, trimmed } from "./host.ts";
import { quoteEnd } from "./quote-end.ts";
import { fillRoles, speechClause, subjectIn } from "./speech-clause.ts";
import { isTime, subjectOf } from "./subject.ts";

const relates =
  wordClass.determiner | wordClass.adverb | wordClass.preposition | wordClass.subjectPronoun | wordClass.objectPronoun;

/** Whether a segment begins as a content clause does: "dass …", "ob …", "wie teuer …". */
function startsContent(host: Host, clause: SpeechClause, segment: Segment): boolean {
  const { tokens } = host.parse.document;
  const { content, consequence, asking } = host.parse.locale.speech.words;
  for (let at = segment.first; at < Math.min(segment.last, segment.first + 3); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (consequence.has(word)) return false;
    if (content.has(word)) return true;
  }
  if (segment.kind !== "subordinate" || clause.cue.passive || !asking.has(tokens[segment.first]?.lower ?? ""))
    return false;
  // "welche Partei" asks, "welche daraufhin" relates.
  const both = wordClass.relative & (host.parse.tags[segment.first] ?? 0);
  return both === 0 || ((host.parse.tags[segment.first + 1] ?? 0) & relates) === 0;
}

/** Whether a main clause after a comma can be what is said. */
function isContentMain(host: Host, clause: SpeechClause, segment: Segment): boolean {
  const { verb, passive } = clause.cue;
  const { tags } = host.parse;
  if (hasSubjunctive(host, segment.first, host.end)) return verb.takes.has("clause") || verb.takes.has("that");
  if (!verb.takes.has("clause") || passive || verb.needs.size > 0) return false;
  const tag = tags[segment.first] ?? 0;
  if (clause.segment.kind === "subordinate" || clause.segment.kind === "relative") return false;
  return (tag & wordClass.coordinator) === 0 && segment.finite !== segment.first && !hasObject(host, clause);
}

/** Whether a clause has an object, so that a main clause after it is no content: "Er bemerkte die Probleme, danach …". */
function hasObject(host: Host, clause: SpeechClause): boolean {
  const { parse } = host;
  const { segment, cue } = clause;
  const speaker = subjectOf(parse, segment, segment.first, segment.last);
  for (let at = segment.finite + 1; at < segment.last; ) {
    if (speaker !== undefined && at >= speaker.first && at < speaker.last) {
      at = speaker.last;
      continue;
    }
    const tag = parse.tags[at] ?? 0;
    const phrase = readPhrase(parse, (tag & wordClass.preposition) !== 0 ? at + 1 : at, segment.last);
    if (phrase === undefined) {
      at = stepOver(parse, at, segment.last);
      continue;
    }
    const accusative = (tag & wordClass.determiner) !== 0 && (tag & wordClass.accusative) !== 0;
    const addressed = cue.verb.addressee === "accusative" || (tag & wordClass.dative) !== 0;
    if (accusative && !addressed && !phrase.pronoun && !isTime(parse, phrase)) return true;
    at = phrase.last;
  }
  return false;
}

/** A wording after a colon hangs on any verb of saying, but not on a state of mind: "Der Trainer war zufrieden: „…“, sagte er". */
function isWordingOf({ parse }: Host, { cue }: SpeechClause, { first }: Segment): boolean {
  return (parse.quotedBy[first] ?? 0) > 0 && !cue.verb.whole;
}

/** Number of the segment that what is said begins with, or -1. */
function complementAfter(host: Host, clause: SpeechClause): number {
  const { segments, parse } = host;
  const { takes } = clause.cue.verb;
  let fallback = -1;
  for (let index = clause.at + 1; index < Math.min(segments.length, clause.at + 7); index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    if (segment.separator === ":")
      return takes.has("clause") || takes.has("wording") || isWordingOf(host, clause, segment) ? index : -1;
    if (segment.separator === ";") break;
    if (segment.kind === "quotation") return segment.separator === "und" ? -1 : index;
    if (segment.kind === "subordinate" && startsContent(host, clause, segment))
      return takes.has("clause") || takes.has("that") ? index : -1;
    if (segment.kind === "infinitive") {
      if (parse.locale.speech.words.purpose.has(parse.document.tokens[segment.first]?.lower ?? "")) return -1;
      if (!takes.has("infinitive")) return fallback;
      const parted = partedContent(host, clause, index);
      return parted >= 0 ? parted : index;
    }
    if (segment.kind === "main") {
      if (segment.separator === "und" || segment.separator === "–" || segment.separator === "-") break;
      if (segment.finite === segment.first && fallback < 0) {
        const parted = partedContent(host, clause, index);
        return parted >= 0 && hasSubjunctive(host, segment.first, segment.last) ? parted : -1;
      }
      if (isContentMain(host, clause, fallback >= 0 ? (segments[fallback] ?? segment) : segment))
        return fallback >= 0 ? fallback : index;
      break;
    }
    if (segment.kind === "subordinate" && fallback < 0) fallback = index;
  }
  return unknownContent(host, clause);
}

/** A last fragment that is no apposition of the subject can be a clause whose verb is not known: "sagte, es hagle". */
function unknownContent(host: Host, clause: SpeechClause): number {
  const { takes } = clause.cue.verb;
  const next = host.segments[clause.at + 1];
  if (!takes.has("clause") || clause.cue.passive || next?.kind !== "fragment" || next.separator !== ",") return -1;
  if (host.segments.length > clause.at + 2 || next.last - next.first < 2) return -1;
  const speaker = subjectIn(host, clause);
  const tag = host.parse.tags[next.first] ?? 0;
  const opens = (tag & (wordClass.determiner | wordClass.subjectPronoun | wordClass.preposition)) !== 0;
  if (speaker === undefined || speaker.last > next.first - 1) return -1;
  return opens || hasWording(host, next) ? clause.at + 1 : -1;
}

/** "teilte mit, der Premier „steht bereit“": the verb may stand in the quotation. */
function hasWording(host: Host, { first, last }: Segment): boolean {
  const end = (host.parse.quotedBy[last - 1] ?? 0) > 0 ? last - 1 : first;
  return end > first && (host.parse.quotedBy[first] ?? 0) === 0;
}

/** The first fragment after the subject of the clause: what is said may begin with it and be parted ("sagte, X, der krank war, sei tot"). */
function partedContent(host: Host, clause: SpeechClause, main: number): number {
  const introduced = Math.max(subjectIn(host, clause)?.last ?? 0, endOf(clause.cue.parts));
  for (let index = clause.at + 1; index < main; index += 1) {
    const segment = host.segments[index];
    if (segment?.kind !== "fragment" || segment.last - segment.first < 2) continue;
    if (segment.first >= introduced) return index;
  }
  return -1;
}

function frameOf(host: Host, from: number, to: number): Range {
  const mark = host.parse.document.tokens[to]?.text;
  return { first: from, last: mark === "," || mark === ":" ? to + 1 : to };
}

/** What is said after its introduction: "X sagt, dass …", "X sagt: „…“". */
export function forward(host: Host, clause: SpeechClause, done: number): Draft | undefined {
  const index = complementAfter(host, clause);
  const first = host.segments[index]?.first;
  const next = host.segments[index];
  if (index < 0 || first === undefined || next === undefined) return undefined;
  const quoted = host.parse.quotedBy[first] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  const wording =
    quotation !== undefined &&
    quotation.first === first &&
    (next.separator === ":" || quotationFilling(host, { first, last: next.last }));
  const last = wording ? quotation.last : quoteEnd(host, index);
  const quote = wording ? { first, last } : trimmed(host, { first, last });
  const statement = fillRoles(host, clause, draft(host.number, wording ? "direct" : "indirect", [quote]));
  statement.frame = [frameOf(host, done, next.separator === "und" || next.separator === "" ? first : first - 1)];
  return statement;
}

const trailingMarks = new Set([",", "–", "-", ""]);

/** What is said before its introduction, and around it: "…, sagt X, …". */
export function backward(host: Host, clause: SpeechClause, done: number): Draft | undefined {
  const { segment } = clause;
  const { takes } = clause.cue.verb;
  if (segment.finite !== segment.first || !trailingMarks.has(segment.separator)) return undefined;
  if (segment.first - 1 <= done || (clause.cue.passive && !clause.cue.verb.speaksAsObject)) return undefined;
  if (isListed(host, clause.at)) return undefined;
  const mark = segment.separator === "" ? segment.first : segment.first - 1;
  const start = wordingStart(host, done, mark);
  const quotation = start >= 0;
  if (!quotation && isAdverbial(host, done, mark)) return undefined;
  if (!quotation && !hasSubjunctive(host, done, mark) && !takes.has("clause")) return undefined;
  if (!takes.has("clause") && !takes.has("wording") && !takes.has("that")) return undefined;
  const quote = quotation ? { first: start, last: mark } : trimmed(host, { first: done, last: mark });
  const statement = fillRoles(host, clause, draft(host.number, quotation ? "direct" : "indirect", [quote]));
  const speaker = statement.speaker[0];
  if (speaker === undefined ? !clause.cue.verb.sourceInPhrase : speaker.first < segment.first) return undefined;
  const next = afterClause(host, clause.at);
  statement.frame = [{ first: mark, last: next < 0 ? host.end : (host.segments[next]?.first ?? host.end) }];
  if (next >= 0) {
    const rest = trimmed(host, { first: host.segments[next]?.first ?? host.end, last: host.end });
    if (!quotation) statement.quote.push(rest);
  }
  return statement;
}

/** "Er gratulierte ihr, lobte ihre Haltung und sagte": a verb in a list of three goes on with the clause before, it introduces nothing. */
function isListed({ segments }: Host, at: number): boolean {
  const [before, after] = [segments[at - 1], segments[at + 1]];
  return before?.kind === "main" && after?.separator === "und" && after.finite === after.first + 1;
}

/** Where the wording that fills a stretch begins, or the one after a colon in it: "Er war zufrieden: „…“, sagte er"; -1 where none is. */
function wordingStart(host: Host, first: number, mark: number): number {
  if (quotationFilling(host, { first, last: mark })) return first;
  const { last } = trimmed(host, { first, last: mark });
  const quoted = host.parse.quotedBy[last - 1] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  if (quotation === undefined) return -1;
  const colon = host.parse.document.tokens[quotation.first - 1]?.text === ":";
  const joined = ((host.parse.tags[quotation.first - 1] ?? 0) & wordClass.coordinator) !== 0;
  return (colon || joined) && quotation.first > first && quotation.last === last ? quotation.first : -1;
}

/** "Während X schweigt, fordert Y …": a clause of time, cause or condition before the verb is not what is said. */
function isAdverbial(host: Host, first: number, last: number): boolean {
  const opening = host.parse.document.tokens[first]?.lower ?? "";
  const { asking, content } = host.parse.locale.speech.words;
  const before = host.segments.filter((segment) => segment.first >= first && segment.last <= last);
  if (before[0]?.kind !== "subordinate" || asking.has(opening) || content.has(opening)) return false;
  return before.every(({ kind }) => kind !== "main" && kind !== "quotation");
}

/** The segment that goes on with what is said after an inserted introduction, or -1. */
function afterClause(host: Host, at: number): number {
  for (let index = at + 1; index < host.segments.length; index += 1) {
    const segment = host.segments[index];
    if (segment === undefined) return -1;
    if (segment.kind !== "fragment" && segment.kind !== "relative") return segment.separator === "und" ? -1 : index;
  }
  return -1;
}

/** "Man kann sagen, dass …": nobody says it. */
function isCommonplace({ parse }: Host, { cue }: SpeechClause, { speaker: [speaker] }: Draft): boolean {
  if (speaker === undefined || ((parse.tags[cue.finite] ?? 0) & wordClass.modal) === 0) return false;
  const word = parse.document.tokens[speaker.first]?.lower ?? "";
  return speaker.last - speaker.first === 1 && parse.locale.speech.words.impersonal.has(word);
}

/** Statements with a verb of saying: the wording or content before, after or around it. */
export function findVerbal(host: Host): readonly Draft[] {
  if (!host.glance.says) return none;
  const found: Draft[] = [];
  let done = host.unit.first;
  for (let at = 0; at < host.segments.length; at += 1) {
    const segment = host.segments[at];
    const clause = segment === undefined || segment.first < done ? undefined : speechClause(host, at);
    if (clause === undefined) continue;
    const statement = forward(host, clause, done) ?? backward(host, clause, done);
    if (statement === undefined || isCommonplace(host, clause, statement)) continue;
    found.push(statement);
    done = Math.max(endOf(statement.quote), clause.segment.last);
  }
  return found;
}
