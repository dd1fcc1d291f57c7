import type { OpenStance } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Act } from "../model/statement.ts";
import type { Parse } from "../syntax/parse.ts";
import { readPhrase } from "../syntax/phrases.ts";
import type { Segment } from "../syntax/segments.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, type Range } from "./draft.ts";
import type { Host } from "./host.ts";
import { canSpeak } from "./sources.ts";
import { speechClause } from "./speech-clause.ts";
import { sourcePhraseOf, subjectOf } from "./subject.ts";

const verbal = wordClass.auxiliary - 1;
const longestClause = 80;
/** A wording this short is a name for something, not a sentence of its own. */
const shortWording = 8;

/** What someone does about a report in a stretch of text; `undefined` where its words tell none. */
export function stanceIn(parse: Parse, range: Range): Act | undefined {
  return bestStance(parse, range)?.act;
}

/** Of the stances that hold in a stretch of text the first of the table. */
function bestStance(parse: Parse, [first, last]: Range): OpenStance | undefined {
  const { tokens } = parse.document;
  const { stances } = parse.locale.speech;
  const stop = Math.min(last, first + longestClause);
  let best: OpenStance | undefined;
  let beside: readonly string[] | undefined;
  for (let at = first; at < stop; at += 1) {
    if (((parse.signs[at] ?? 0) & sign.stance) === 0 || ((parse.tags[at] ?? 0) & verbal) === 0) continue;
    const candidates = stances.get(tokens[at]?.lower ?? "");
    if (candidates === undefined) continue;
    beside ??= askedWordsIn(parse, first, stop);
    const here = beside;
    for (const stance of candidates) {
      if (best !== undefined && best.rank <= stance.rank) continue;
      if (stance.particle !== "" && !here.includes(stance.particle)) continue;
      if (stance.words.every((list) => here.some((word) => list.has(word)))) best = stance;
    }
  }
  return best;
}

/** The words of a stretch that a stance may ask for, particles among them. */
function askedWordsIn({ document, asked }: Parse, first: number, stop: number): readonly string[] {
  const found: string[] = [];
  for (let at = first; at < stop; at += 1) {
    if ((asked[at] ?? 0) !== 0) found.push(document.tokens[at]?.lower ?? "");
  }
  return found;
}

/** Whether a stretch says that something is not so. */
export function isNegated(parse: Parse, [first, last]: Range): boolean {
  const stop = Math.min(last, first + longestClause);
  for (let at = first; at < stop; at += 1) if (((parse.signs[at] ?? 0) & sign.negation) !== 0) return true;
  return false;
}

/** Whether what is said speaks of the speaker or of a report: "er wisse nichts davon", "das stimme nicht", "die Berichte seien falsch". */
function speaksOfSelf({ signs }: Parse, [first, last]: Range): boolean {
  const stop = Math.min(last, first + 6);
  for (let at = first; at < stop; at += 1) if (((signs[at] ?? 0) & sign.self) !== 0) return true;
  return false;
}

/** "nach eigenen Angaben". */
function isOwn({ document, locale }: Parse, frames: readonly Range[]): boolean {
  return frames.some(([first, last]) =>
    document.tokens.slice(first, last).some(({ lower }) => locale.speech.words.own.has(lower)),
  );
}

/** Where the first clause of what is said ends. */
function firstClause(host: Host, [first, last]: Range): Range {
  const segment = host.segments.find((candidate) => candidate.first <= first && first < candidate.last);
  return [first, Math.min(last, segment?.last ?? last)];
}

/** Of what a sentence reports the clause of whoever speaks: "bestätigte den Vorfall, nannte aber keine Namen" confirms. */
function ownClause({ segments }: Host, { act, speaker: [speaker] }: Draft, content: Range): Range {
  if (act !== "confirms" && act !== "denies") return content;
  const own = segments.find(({ first, last }) => speaker !== undefined && first <= speaker[0] && speaker[1] <= last);
  return own === undefined ? content : [own.first, own.last];
}

/** Settles what a statement does about what it speaks of, and whether it says yes or no. */
export function settleAct(host: Host, statement: Draft): void {
  const { parse } = host;
  const content = statement.quote[0];
  if (content === undefined) return;
  const told = statement.manner === "reported" || statement.frame.length === 0;
  const said = firstClause(host, [content[0], Math.max(...statement.quote.map(([, last]) => last))]);
  const frames = told ? [] : statement.frame;
  let act = frames.map((range) => stanceIn(parse, range)).find((found) => found !== undefined);
  if (act === undefined) {
    const within = stanceIn(parse, statement.manner === "reported" ? ownClause(host, statement, content) : said);
    if (within === "unaware" || told || speaksOfSelf(parse, said) || isOwn(parse, frames)) act = within;
  }
  if (
    act === undefined &&
    statement.act === "asserts" &&
    statement.manner === "direct" &&
    content[1] - content[0] < shortWording &&
    frames[0] !== undefined
  ) {
    act = stanceIn(parse, [Math.min(frames[0][0], content[0]), Math.max(frames[0][1], content[1])]);
  }
  const refused = frames.some((range) => isNegated(parse, range));
  if (act === undefined && refused && (statement.act === "confirms" || statement.act === "denies")) act = "declines";
  if (act !== undefined) statement.act = act;
  const negated = !told && statement.manner !== "direct" && isNegated(parse, said);
  const open = statement.act === "asserts" || statement.act === "confirms";
  statement.polarity = statement.act === "denies" || (open && negated) ? "negative" : "positive";
}

/** Stances that a clause may tell of a matter ("Der Bericht ist falsch") rather than of whoever takes them. */
const tells = new Set<Act>(["denies", "confirms"]);

/** A refusal, an evasion or a denial told as an event: "Das Amt reagierte nicht auf eine Anfrage." */
export function findStance(host: Host): Draft[] {
  if (!host.glance.takesStance) return [];
  for (const [at, segment] of host.segments.entries()) {
    if (segment.kind !== "main" || !isTold(host, segment) || speechClause(host, at)?.cue.passive === true) continue;
    const stance = bestStance(host.parse, [segment.first, segment.last]);
    if (stance === undefined || (tells.has(stance.act) && !stance.bySubject)) continue;
    const { act } = stance;
    if (act === "confirms" && isNegated(host.parse, [segment.first, segment.last])) continue;
    const speaker = stanceHolder(host.parse, segment);
    if (speaker === undefined || (stance.ofSpeakers && !canSpeak(host, speaker))) continue;
    const statement = draft(host.number, "reported", [[host.unit.first, host.unit.last]]);
    statement.act = act;
    statement.speaker = [speaker];
    return [statement];
  }
  return [];
}

/** Whose stance a clause tells: its subject, or where that is "es" whom it comes from ("Aus dem Ministerium gab es keinen Kommentar"). */
export function stanceHolder(parse: Parse, segment: Segment): Range | undefined {
  const { tokens } = parse.document;
  const subject = subjectOf(parse, segment, segment.first, segment.last);
  const isThing = subject === undefined || withheld(parse, subject);
  if (isThing) {
    const other = otherPhrase(parse, segment, subject);
    if (other !== undefined) return other;
  } else if (tokens[subject[0]]?.lower !== "es") return subject;
  const isImpersonal = tokens.slice(segment.first, segment.last).some(({ lower }) => lower === "es");
  return isImpersonal ? sourcePhraseOf(parse, segment.first, segment.last) : undefined;
}

/** "Nähere Angaben", "keine Erkenntnisse": what is withheld or not had is nobody that withholds. */
function withheld({ document, locale }: Parse, [first, last]: Range): boolean {
  return document.tokens.slice(first, last).some(({ lower }) => locale.speech.withheld.has(lower));
}

/** The other noun phrase of a clause: "Dem Ministerium liegen keine Erkenntnisse vor", "Nähere Angaben machte die Polizei nicht". */
function otherPhrase(parse: Parse, { first, last, finite }: Segment, subject: Range | undefined): Range | undefined {
  const starts = subject?.[0] === first ? [finite + 1] : [first, finite + 1];
  for (const at of starts) {
    const phrase = readPhrase(parse, at, at === first ? finite : last, { joined: true });
    if (phrase === undefined || phrase.pronoun || withheld(parse, [phrase.first, phrase.last])) continue;
    return [phrase.first, phrase.last];
  }
  return undefined;
}

/** A clause in the indicative is told by the article itself. */
function isTold(host: Host, { finite }: Segment): boolean {
  return ((host.parse.tags[finite] ?? 0) & (wordClass.reported | wordClass.unreal)) === 0;
}
