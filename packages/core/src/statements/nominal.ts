import { wordClass } from "../locales/syntax-tables.ts";
import type { Segment } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import { addresseeIn, ungoverned } from "./addressee.ts";
import { type Draft, draft, none, type Range, wordAt } from "./draft.ts";
import { type Host, hasSubjunctive, holds, phraseAt, trimmed } from "./host.ts";
import { sharedSubject } from "./speech-clause.ts";
import { agentOf, subjectOf } from "./subject.ts";
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
  const { quotedBy, quotations, document, signs } = host.parse;
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 12); at -= 1) {
    const quoted = quotedBy[at] ?? 0;
    if (quoted > 0) {
      at = quotations[quoted - 1]?.first ?? at;
      continue;
    }
    const token = document.tokens[at];
    if (token === undefined || token.kind === "mark") return -1;
    if (token.capital && ((signs[at] ?? 0) & sign.contentNoun) !== 0) return at;
  }
  return -1;
}

const inPhrase = wordClass.preposition | wordClass.coordinator | wordClass.auxiliary | wordClass.modal;

/** The tokens of the noun with its article and adjectives. */
function nounPhrase(host: Host, noun: number, first: number): Range {
  const { tags, document } = host.parse;
  for (let at = noun - 1; at >= Math.max(first, noun - 4); at -= 1) {
    if (((tags[at] ?? 0) & wordClass.determiner) !== 0) return { first: at, last: noun + 1 };
    if (document.tokens[at]?.kind !== "word" || document.tokens[at]?.capital || ((tags[at] ?? 0) & inPhrase) !== 0)
      break;
  }
  return wordAt(noun);
}

/** "die Forderung, … zu tun" has a content, "auf Hinweise …, … zu tun" has none. */
function isDetermined(host: Host, noun: number, first: number): boolean {
  return nounPhrase(host, noun, first).first < noun;
}

/** Statements that hang on a noun: "die Forderung der Union, die Steuern zu senken", "er ist der Ansicht, dass …". */
export function findNominal(host: Host): readonly Draft[] {
  if (!holds(host, sign.contentNoun)) return none;
  for (let at = 0; at + 1 < host.segments.length; at += 1) {
    const segment = host.segments[at];
    const next = host.segments[at + 1];
    if (segment === undefined || next === undefined || !isContent(host, next)) continue;
    if (segment.kind === "quotation" || segment.kind === "infinitive") continue;
    const noun = contentNoun(host, segment);
    if (noun < 0 || (next.kind === "infinitive" && !isDetermined(host, noun, segment.first))) continue;
    if (verbCueIn(host, segment, segment.last) !== undefined) continue;
    return [toStatement(host, segment, next, noun)];
  }
  return none;
}

/** A clause that goes on with its verb, in the indicative: "…, sorgte für Kritik". */
function isMatrix({ parse }: Host, { first, finite }: Segment): boolean {
  return finite === first && ((parse.tags[finite] ?? 0) & (wordClass.reported | wordClass.unreal)) === 0;
}

/** "…, ab", "…, gefunden": the end of the clause the noun stands in. */
function isRest({ parse }: Host, { kind, first, last }: Segment): boolean {
  if (kind !== "fragment" || last - first > 3) return false;
  return parse.document.tokens.slice(first, last).every(({ capital }) => !capital);
}

/** Where the content of a noun ends: before the clause of the noun goes on ("Die Entscheidung, … zu tun, fiel gestern"). */
function contentEndOf(host: Host, content: Segment): number {
  const { segments, end } = host;
  const from = segments.indexOf(content);
  for (let at = from + 1; at < segments.length; at += 1) {
    const segment = segments[at];
    const before = segments[at - 1];
    if (segment === undefined || before === undefined) continue;
    const goesOn = segment.kind === "main" ? isMatrix(host, segment) : isRest(host, segment);
    if (segment.separator === "," && goesOn) return before.last;
  }
  return end;
}

/** The clause a noun stands in: its own segment, or the one an apposition or relative clause parts it from. */
function clauseOf({ segments }: Host, at: number): number {
  for (let index = at; index >= Math.max(0, at - 3); index -= 1) {
    const segment = segments[index];
    if (segment === undefined || segment.kind === "quotation") break;
    if (segment.finite >= 0 && segment.kind !== "relative") return index;
    if (segment.separator !== ",") break;
  }
  return at;
}

const verbal = wordClass.participle | wordClass.infinitive | wordClass.particle;

/** "zu dem Schluss gekommen", "mit der Begründung zurück": the noun with its preposition and the verb behind it. */
function withVerb({ parse }: Host, { first, last }: Range, from: number, to: number): Range {
  const tag = parse.tags[first - 1] ?? 0;
  const start = first - 1 > from && (tag & wordClass.preposition) !== 0 ? first - 1 : first;
  let end = last;
  while (end < to && parse.document.tokens[end]?.capital === false && ((parse.tags[end] ?? 0) & verbal) !== 0) end += 1;
  return end === to ? { first: start, last: end } : { first: start, last };
}

/** Finite verb and noun as ranges, joined where they are neighbours. */
function lightCue(finite: number, noun: Range): Range[] {
  if (finite + 1 === noun.first) return [{ first: finite, last: noun.last }];
  if (finite === noun.last) return [{ first: noun.first, last: finite + 1 }];
  return finite < noun.first ? [wordAt(finite), noun] : [noun, wordAt(finite)];
}

/** "Mit Aussagen, dass …, sorgte der Chef für Unruhe": who acts in the clause that goes on, where the noun hangs on a preposition. */
function subjectAfter({ parse, segments }: Host, { first }: Range, end: number): Range | undefined {
  if (((parse.tags[first - 1] ?? 0) & wordClass.preposition) === 0) return undefined;
  const segment = segments.find((one) => one.first > end - 1 && one.kind === "main");
  return segment === undefined ? undefined : subjectOf(parse, segment, segment.first, segment.last);
}

function toStatement(host: Host, segment: Segment, next: Segment, noun: number): Draft {
  const { parse } = host;
  const phrase = nounPhrase(host, noun, segment.first);
  const full = phraseAt(host, phrase.first, segment.last) ?? phrase;
  const at = clauseOf(host, host.segments.indexOf(segment));
  const clause = host.segments[at] ?? segment;
  const subject = subjectOf(parse, clause, clause.first, clause.last) ?? sharedSubject(host, at);
  const own = subject !== undefined && subject.first <= noun && noun < subject.last;
  const owner: Range | undefined = full.last > noun + 1 ? { first: noun + 1, last: full.last } : undefined;
  const end = contentEndOf(host, next);
  const statement = draft(host.number, "indirect", [trimmed(host, { first: next.first, last: end })]);
  statement.frame = [
    { first: host.unit.first, last: next.first },
    ...(end < host.end ? [{ first: end, last: host.end }] : []),
  ];
  statement.medium = "speech-or-writing";
  const light = subject !== undefined && !own && owner === undefined && clause.finite >= 0;
  statement.cue = light ? lightCue(clause.finite, withVerb(host, phrase, clause.first, segment.last)) : [phrase];
  const speaker = owner ?? (own ? agentOf(parse, clause) : (subject ?? subjectAfter(host, phrase, end)));
  if (speaker !== undefined) {
    const first = parse.document.tokens[speaker.first]?.lower;
    statement.speaker = [
      parse.locale.speech.words.possessorOf.has(first ?? "")
        ? { first: speaker.first + 1, last: speaker.last }
        : speaker,
    ];
  }
  const from = Math.max(clause.finite + 1, segment.first);
  const given = light
    ? addresseeIn(parse, { ...ungoverned, addressee: "dative" }, from, phrase.first, speaker)
    : undefined;
  const addressee = given ?? addresseeIn(parse, ungoverned, full.last, segment.last, speaker);
  if (addressee !== undefined) statement.addressee = [addressee];
  return statement;
}
