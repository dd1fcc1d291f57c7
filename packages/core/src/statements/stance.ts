import type { OpenStance } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Act } from "../model/statement.ts";
import type { Parse } from "../syntax/parse.ts";
import { readPhrase } from "../syntax/phrases.ts";
import { askedIn, hasSign } from "../syntax/scan.ts";
import type { Segment } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, endOf, none, noRanges, type Range, rangeOf } from "./draft.ts";
import { type Host, holds } from "./host.ts";
import { isOfMatter, type Lexicon, mayHaveAll, verbal } from "./lexicon.ts";
import { canSpeak } from "./sources.ts";
import { speechClause } from "./speech-clause.ts";
import { sourcePhraseOf, subjectOf } from "./subject.ts";

const longestClause = 80;
/** A wording this short is a name for something, not a sentence of its own. */
const shortWording = 8;

/** Whether a stretch lies in a unit, so that a glance at the unit tells of it. */
function isInside({ unit }: Host, { first, last }: Range): boolean {
  return first >= unit.first && last <= unit.last;
}

/** What someone does about a report in a stretch of text; `undefined` where its words tell none. */
function stanceOf(host: Host, range: Range): OpenStance | undefined {
  if (!host.glance.takesStance && isInside(host, range)) return undefined;
  return stanceIn(host.parse, host.lexicon, range);
}

/** Of the stances that hold in a stretch of text the first of the table. */
export function stanceIn(parse: Parse, lexicon: Lexicon, { first, last }: Range): OpenStance | undefined {
  const stop = Math.min(last, first + longestClause);
  let best: OpenStance | undefined;
  let asked: number | undefined;
  for (let at = first; at < stop; at += 1) {
    if (((parse.signs[at] ?? 0) & sign.stance) === 0 || ((parse.tags[at] ?? 0) & verbal) === 0) continue;
    const token = parse.document.tokens[at];
    if (token === undefined) continue;
    asked ??= askedIn(parse, first, stop);
    const { all } = lexicon.stances(token);
    for (let index = 0; index < all.length; index += 1) {
      const one = all[index];
      if (one === undefined || (best !== undefined && best.rank <= one.stance.rank)) continue;
      if (mayHaveAll(one.asks, asked) && hasWords(parse, one.stance, first, stop)) best = one.stance;
    }
  }
  return best;
}

/** Whether a stretch has all words that a stance asks for, its particle among them. */
function hasWords({ document, asked }: Parse, { particle, words }: OpenStance, first: number, stop: number): boolean {
  const has = (isOne: (word: string) => boolean): boolean => {
    for (let at = first; at < stop; at += 1)
      if ((asked[at] ?? 0) !== 0 && isOne(document.tokens[at]?.lower ?? "")) return true;
    return false;
  };
  return (particle === "" || has((word) => word === particle)) && words.every((list) => has((word) => list.has(word)));
}

/** Whether a stretch says that something is not so. */
function isNegated(host: Host, range: Range): boolean {
  if (!holds(host, sign.negation) && isInside(host, range)) return false;
  const { first, last } = range;
  return hasSign(host.parse, first, Math.min(last, first + longestClause), sign.negation);
}

/** Whether what is said speaks of the speaker or of a report: "er wisse nichts davon", "das stimme nicht", "die Berichte seien falsch". */
function speaksOfSelf(parse: Parse, { first, last }: Range): boolean {
  return hasSign(parse, first, Math.min(last, first + 6), sign.self);
}

/** "nach eigenen Angaben". */
function isOwn(parse: Parse, frames: readonly Range[]): boolean {
  return frames.some(({ first, last }) => hasSign(parse, first, last, sign.own));
}

/** Where the first clause of what is said ends. */
function firstClause({ segments }: Host, { first, last }: Range): Range {
  for (const segment of segments)
    if (segment.first <= first && first < segment.last) return { first, last: Math.min(last, segment.last) };
  return { first, last };
}

/** Of what a sentence reports the clause of whoever speaks: "bestätigte den Vorfall, nannte aber keine Namen" confirms. */
function ownClause({ segments }: Host, { act, speaker: [speaker] }: Draft, content: Range): Range {
  if (act !== "confirms" && act !== "denies") return content;
  const own = segments.find(
    ({ first, last }) => speaker !== undefined && first <= speaker.first && speaker.last <= last,
  );
  return own === undefined ? content : rangeOf(own);
}

/** Settles what a statement does about what it speaks of, and whether it says yes or no. */
export function settleAct(host: Host, statement: Draft): void {
  const { parse } = host;
  const content = statement.quote[0];
  if (content === undefined) return;
  const told = statement.manner === "reported" || statement.frame.length === 0;
  const said = firstClause(host, { first: content.first, last: endOf(statement.quote) });
  const frames = told ? noRanges : statement.frame;
  let act = firstStance(host, frames);
  if (act === undefined) {
    const within = stanceOf(host, statement.manner === "reported" ? ownClause(host, statement, content) : said)?.act;
    if (within === "unaware" || told || speaksOfSelf(parse, said) || isOwn(parse, frames)) act = within;
  }
  if (
    act === undefined &&
    statement.act === "asserts" &&
    statement.manner === "direct" &&
    content.last - content.first < shortWording &&
    frames[0] !== undefined
  ) {
    const frame = frames[0];
    act = stanceOf(host, {
      first: Math.min(frame.first, content.first),
      last: Math.max(frame.last, content.last),
    })?.act;
  }
  const mayRefuse = statement.act === "confirms" || statement.act === "denies";
  if (act === undefined && mayRefuse && frames.some((range) => isNegated(host, range))) act = "declines";
  if (act !== undefined) statement.act = act;
  const negated = !told && statement.manner !== "direct" && isNegated(host, said);
  const open = statement.act === "asserts" || statement.act === "confirms";
  statement.polarity = statement.act === "denies" || (open && negated) ? "negative" : "positive";
}

/** The stance of the first stretch that has one. */
function firstStance(host: Host, ranges: readonly Range[]): Act | undefined {
  for (const range of ranges) {
    const stance = stanceOf(host, range);
    if (stance !== undefined) return stance.act;
  }
  return undefined;
}

/** A refusal, an evasion or a denial told as an event: "Das Amt reagierte nicht auf eine Anfrage." */
export function findStance(host: Host): readonly Draft[] {
  if (!host.glance.tellsStance) return none;
  for (let at = 0; at < host.segments.length; at += 1) {
    const segment = host.segments[at];
    if (segment?.kind !== "main" || !isTold(host, segment)) continue;
    const stance = stanceOf(host, segment);
    if (stance === undefined || isOfMatter(stance)) continue;
    const { act } = stance;
    if (speechClause(host, at)?.cue.passive === true) continue;
    if (act === "confirms" && isNegated(host, segment)) continue;
    const speaker = stanceHolder(host.parse, segment);
    if (speaker === undefined || (stance.ofSpeakers && !canSpeak(host, speaker))) continue;
    const statement = draft(host.number, "reported", [rangeOf(host.unit)]);
    statement.act = act;
    statement.speaker = [speaker];
    return [statement];
  }
  return none;
}

/** Whose stance a clause tells: its subject, or where that is "es" whom it comes from ("Aus dem Ministerium gab es keinen Kommentar"). */
export function stanceHolder(parse: Parse, segment: Segment): Range | undefined {
  const { tokens } = parse.document;
  const subject = subjectOf(parse, segment, segment.first, segment.last);
  const isThing = subject === undefined || withheld(parse, subject);
  if (isThing) {
    const other = otherPhrase(parse, segment, subject);
    if (other !== undefined) return other;
  } else if (tokens[subject.first]?.lower !== "es") return subject;
  const isImpersonal = tokens.slice(segment.first, segment.last).some(({ lower }) => lower === "es");
  return isImpersonal ? sourcePhraseOf(parse, segment.first, segment.last) : undefined;
}

/** "Nähere Angaben", "keine Erkenntnisse": what is withheld or not had is nobody that withholds. */
function withheld({ document, locale }: Parse, { first, last }: Range): boolean {
  return document.tokens.slice(first, last).some(({ lower }) => locale.speech.withheld.has(lower));
}

/** The other noun phrase of a clause: "Dem Ministerium liegen keine Erkenntnisse vor", "Nähere Angaben machte die Polizei nicht". */
function otherPhrase(parse: Parse, { first, last, finite }: Segment, subject: Range | undefined): Range | undefined {
  const starts = subject?.first === first ? [finite + 1] : [first, finite + 1];
  for (const at of starts) {
    const phrase = readPhrase(parse, at, at === first ? finite : last, { joined: true });
    if (phrase === undefined || phrase.pronoun || withheld(parse, phrase)) continue;
    return rangeOf(phrase);
  }
  return undefined;
}

/** A clause in the indicative is told by the article itself. */
function isTold(host: Host, { finite }: Segment): boolean {
  return ((host.parse.tags[finite] ?? 0) & (wordClass.reported | wordClass.unreal)) === 0;
}
