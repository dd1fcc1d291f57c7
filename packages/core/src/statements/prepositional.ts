import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "../syntax/finite-verbs.ts";
import { anyCase, appositionEnd, readPhrase } from "../syntax/phrases.ts";
import { hasSign, stepOver } from "../syntax/scan.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, none, type Range, rangeOf, wordAt } from "./draft.ts";
import { mayNameSource } from "./glance.ts";
import { type Host, quotationFilling, without } from "./host.ts";
import { stanceHolder } from "./stance.ts";

function isSource(host: Host, first: number, last: number): boolean {
  return hasSign(host.parse, first, Math.min(last, first + 5), sign.sourceNoun);
}

/** The phrase before "zufolge": back to the last word that cannot belong to it. */
function phraseBefore(host: Host, at: number): Range | undefined {
  const { tokens } = host.parse.document;
  for (let from = Math.max(host.unit.first, at - 14); from < at; from += 1) {
    const phrase = readPhrase(host.parse, from, at, { joined: true });
    if (phrase !== undefined && phrase.last === at && !phrase.pronoun && (phrase.cases & wordClass.dative) !== 0) {
      if (
        ((host.parse.tags[from - 1] ?? 0) & wordClass.determiner) !== 0 &&
        tokens[from - 1]?.capital === false &&
        from > host.unit.first
      )
        continue;
      return rangeOf(phrase);
    }
  }
  return undefined;
}

/** The part of the unit a source in it speaks for: the relative clause it stands in, the main clause it opens, else all up to a semicolon. */
function scopeOf(host: Host, at: number): Range {
  let first = host.unit.first;
  let told = false;
  for (const segment of host.segments) {
    if (told && segment.kind === "main" && segment.first === at && segment.separator === ",") first = at;
    told ||= segment.kind === "main" && segment.last <= at;
    if (segment.separator === ";" && segment.first > at) return { first, last: segment.first - 1 };
    if (segment.separator === ";" || (segment.separator === ":" && segment.first <= at)) first = segment.first;
    if (at >= segment.first && at < segment.last && segment.kind === "relative") return rangeOf(segment);
  }
  return { first, last: host.end };
}

interface Source {
  readonly speaker: Range;
  readonly cue: Range;
  readonly frame: Range;
}

/** A name in quotation marks, or a web address, which are no phrases of words: "laut „Bild“", "laut tagesschau.de". */
function bareName(host: Host, at: number): Range | undefined {
  const { tokens } = host.parse.document;
  const quoted = host.parse.quotedBy[at] ?? 0;
  const quotation = quoted > 0 ? host.parse.quotations[quoted - 1] : undefined;
  if (quotation !== undefined)
    return quotation.first === at && quotation.last - at < 9 ? { first: at, last: quotation.last } : undefined;
  if (tokens[at + 1]?.text !== "." || tokens[at + 1]?.spaced === true || tokens[at + 2]?.spaced !== false)
    return undefined;
  let end = at + 1;
  while (end < host.end && tokens[end]?.spaced === false && tokens[end]?.text !== ",") end += 1;
  return { first: at, last: end };
}

/** "aus Sicht der Union", "aus der Sicht von Ärzten": whose view it is must follow. */
function isView({ parse }: Host, at: number): boolean {
  const noun = ((parse.tags[at] ?? 0) & wordClass.determiner) !== 0 ? at + 1 : at;
  if (!parse.locale.speech.viewNouns.has(parse.document.tokens[noun]?.lower ?? "")) return false;
  const next = parse.tags[noun + 1] ?? 0;
  return (next & (wordClass.determiner | wordClass.preposition)) !== 0;
}

/** The frame of a source takes in the comma after it, and the one before where it is put in between two. */
function framed(host: Host, first: number, last: number): Range {
  const { tokens } = host.parse.document;
  if (tokens[last]?.text !== "," || last >= host.end) return { first, last };
  return { first: tokens[first - 1]?.text === "," && first > host.unit.first ? first - 1 : first, last: last + 1 };
}

function sourceAt(host: Host, at: number): Source | undefined {
  const { tokens } = host.parse.document;
  const { words } = host.parse.locale.speech;
  const word = tokens[at]?.lower ?? "";
  if (words.sourceAfter.has(word)) {
    const speaker = phraseBefore(host, at);
    return speaker === undefined ? undefined : { speaker, cue: wordAt(at), frame: framed(host, speaker.first, at + 1) };
  }
  if (words.opinionAfter.has(word) && tokens[at - 1]?.capital === true) {
    const speaker = phraseBefore(host, at);
    if (speaker !== undefined && isSource(host, speaker.first, speaker.last) && isOpinion(host, speaker))
      return { speaker, cue: wordAt(at), frame: framed(host, speaker.first, at + 1) };
  }
  const view = words.viewBefore.has(word);
  if (view && !isView(host, at + 1)) return undefined;
  if (!view && !words.sourceBefore.has(word) && !words.opinionBefore.has(word)) return undefined;
  const phrase = readPhrase(host.parse, at + 1, host.end, { joined: true });
  const name =
    phrase === undefined || phrase.pronoun
      ? words.sourceBefore.has(word)
        ? bareName(host, at + 1)
        : undefined
      : rangeOf(phrase);
  if (name === undefined || (name.last - name.first === 1 && words.noSource.has(tokens[name.first]?.lower ?? "")))
    return undefined;
  if (!view && !words.sourceBefore.has(word) && !isSource(host, name.first, (phrase?.head ?? name.first) + 1))
    return undefined;
  const apposition = appositionEnd(host.parse, name.last, host.end, anyCase);
  const end = apposition > name.last && tokens[apposition]?.text === "," ? apposition : frontEnd(host, at, name.last);
  const whole = addressEnd(host, end);
  return {
    speaker: { first: name.first, last: whole },
    cue: wordAt(at),
    frame: framed(host, at, relativeEnd(host, whole)),
  };
}

/** "nach Informationen von ausland.example": an address is no phrase of words. */
function addressEnd(host: Host, at: number): number {
  const { possessorOf } = host.parse.locale.speech.words;
  if (!possessorOf.has(host.parse.document.tokens[at]?.lower ?? "")) return at;
  return bareName(host, at + 1)?.last ?? at;
}

const longestRelative = 20;

/** "Laut einem Bericht, der dem Blatt vorliegt, …": a relative clause, which a finite verb closes, belongs to the source it follows. */
function relativeEnd({ parse, end }: Host, at: number): number {
  const { tokens } = parse.document;
  if (tokens[at]?.text !== "," || ((parse.tags[at + 1] ?? 0) & wordClass.relative) === 0) return at;
  const limit = Math.min(end, at + longestRelative);
  for (let index = at + 2; index < limit; index = stepOver(parse, index, limit))
    if (tokens[index]?.text === ",") return isFiniteVerb(parse, index - 1, at + 1) ? index : at;
  return at;
}

const longestPlace = 8;

/** Before the verb all belongs to the source that says where it is: "Nach Angaben des Amtes in Kiel fahren …". */
function frontEnd({ parse, segments }: Host, at: number, last: number): number {
  const segment = segments.find(({ first }) => first === at);
  if (segment?.kind !== "main" || segment.finite <= last || segment.finite - last > longestPlace) return last;
  if (!parse.locale.syntax.attributePrepositions.has(parse.document.tokens[last]?.lower ?? "")) return last;
  for (let index = last; index < segment.finite; index += 1) {
    const token = parse.document.tokens[index];
    if (token === undefined || token.text === "," || parse.locale.syntax.timeNouns.has(token.lower)) return last;
    if (((parse.tags[index] ?? 0) & wordClass.adverb) !== 0) return last;
  }
  return segment.finite;
}

/** "seiner Meinung nach", "ihren Angaben nach": the preposition follows a possessive and a noun of opinion. */
function isOpinion(host: Host, { first }: Range): boolean {
  const tag = host.parse.tags[first] ?? 0;
  return (tag & wordClass.determiner) !== 0 && first >= host.unit.first;
}

const opening = sign.source | sign.opinion | sign.view;

/** Statements whose source stands in a prepositional phrase: "laut", "nach Angaben", "zufolge", "gemäß". */
export function findPrepositional(host: Host): readonly Draft[] {
  if (!mayNameSource(host.glance)) return none;
  const found: Draft[] = [];
  for (let at = host.unit.first; at < host.end; at = stepOver(host.parse, at, host.end)) {
    if (((host.parse.signs[at] ?? 0) & opening) === 0) continue;
    const source = sourceAt(host, at);
    if (source === undefined) continue;
    const quote = without(host, [scopeOf(host, at)], [source.frame]);
    const only = quote[0];
    if (only === undefined) continue;
    const statement = draft(
      host.number,
      quote.length === 1 && quotationFilling(host, only) ? "direct" : "indirect",
      quote,
    );
    statement.medium = "speech-or-writing";
    statement.speaker = [source.speaker];
    const own = ownSubject(host, source);
    if (own !== undefined) statement.antecedent = [own];
    statement.cue = [source.cue];
    statement.frame = [source.frame];
    found.push(statement);
    if (found.length >= mostInUnit) break;
  }
  return found;
}

/** "nach eigenen Angaben": the source is whom the clause is about. */
function ownSubject(host: Host, { speaker: { first, last } }: Source): Range | undefined {
  if (!hasSign(host.parse, first, last, sign.own)) return undefined;
  const segment = host.segments.find((one) => one.first <= first && first < one.last && one.finite >= 0);
  return segment === undefined ? undefined : stanceHolder(host.parse, segment);
}

/** A sentence does not name more sources than these; a list of a thousand is no sentence. */
const mostInUnit = 8;
