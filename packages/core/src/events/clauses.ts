import { wordClass } from "../locales/syntax-tables.ts";
import type { Sentence } from "../text/sentences.ts";
import { bracketsOf } from "./brackets.ts";
import { type Helpers, helpersIn } from "./clause-words.ts";
import { type EventText, hintsIn } from "./event-text.ts";
import { hint } from "./hints.ts";
import type { Stretch } from "./stretches.ts";
import { classAt, isFiniteVerb, isVerb } from "./token-class.ts";

/** A clause, or a part of one that stands around others: what is said of its words holds of those of all parts. */
export interface Clause extends Stretch {
  /** Bits of `hint` of its words. */
  readonly hints: number;
  readonly helpers: Helpers;
  /** Numbers of the clauses that are one with this one around others, itself among them, in order; absent where it is whole. */
  readonly parts: readonly number[] | undefined;
  /** The same as stretches. */
  readonly stretches: readonly Stretch[] | undefined;
}

/** The clauses that are one with that of a number: that one alone, but where it stands around others. */
export function partsOf(clauses: readonly Clause[], number: number): readonly Clause[] {
  const clause = clauses[number];
  if (clause === undefined) return [];
  return clause.parts?.flatMap((part) => clauses[part] ?? []) ?? [clause];
}

/** Whether a clause is a part of that of a number. */
export function isPartOf(clauses: readonly Clause[], part: number, number: number): boolean {
  return part === number || clauses[number]?.parts?.includes(part) === true;
}

const closersOf: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["„", "“”"],
  ["»", "«"],
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);
const longestAside = 6;
const noAsides: ReadonlySet<number> = new Set();

/** Tokens of marks around a short aside or a name, which do not part clauses: "am Donnerstag (7. November)", "die »Rundschau«". */
function asides(text: EventText, sentence: Sentence): ReadonlySet<number> {
  const { tokens, hints } = text;
  const found = new Set<number>();
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (((hints[at] ?? 0) & hint.opening) === 0 || found.has(at)) continue;
    const closers = closersOf.get(tokens[at]?.text ?? "") ?? "";
    for (let end = at + 1; end < Math.min(sentence.last, at + longestAside + 2); end += 1) {
      const token = tokens[end];
      if (token === undefined || isFiniteVerb(text, end)) break;
      if (!closers.includes(token.text)) continue;
      found.add(at);
      found.add(end);
      break;
    }
  }
  return found;
}

/** A comma or hyphen inside a number or word group does not part clauses. */
function parts({ tokens, hints }: EventText, at: number): boolean {
  if (((hints[at] ?? 0) & hint.parting) === 0) return false;
  const next = tokens[at + 1];
  return !(next !== undefined && !next.spaced && tokens[at]?.spaced === false && next.kind !== "mark");
}

function openerOf(text: EventText, first: number, last: number): string | undefined {
  const { tokens, grammar } = text;
  for (let at = first; at < Math.min(first + 2, last); at += 1) {
    const bits = classAt(text, at);
    if ((bits & (wordClass.relative | wordClass.subordinator | wordClass.question)) !== 0) {
      const infinitive =
        tokens[last - 2]?.lower === grammar.infinitiveMark || (classAt(text, last - 1) & wordClass.zuInfinitive) !== 0;
      const ends = !infinitive && (isVerb(text, last - 1) || isVerb(text, last - 2));
      if ((bits & wordClass.relative) === 0 || ends) return tokens[at]?.lower;
    }
    if ((bits & (wordClass.preposition | wordClass.coordinator)) === 0) return undefined;
  }
  return undefined;
}

function hasVerb(text: EventText, first: number, last: number, sentenceFirst: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerb(text, at, at === sentenceFirst)) return true;
  return false;
}

/** The stretch of tokens `[first, last)`; `isFirst` where none stands before it in its sentence. */
function stretchOf(text: EventText, first: number, last: number, sentenceFirst: number, isFirst: boolean): Stretch {
  const conditional = first === sentenceFirst && (classAt(text, first, true) & wordClass.subordinator) !== 0;
  return {
    first,
    last,
    verbal: hasVerb(text, first, last, sentenceFirst),
    opener: conditional ? text.tokens[first]?.lower : isFirst ? undefined : openerOf(text, first, last),
  };
}

/** What the words of a stretch say, and those of all that are one clause with it. */
function clauseOf(
  text: EventText,
  own: Stretch,
  parts: readonly number[] | undefined,
  all: readonly Stretch[],
  sentenceFirst: number,
): Clause {
  const stretches = parts?.flatMap((part) => all[part] ?? []);
  const whole = stretches ?? [own];
  return {
    first: own.first,
    last: own.last,
    verbal: own.verbal,
    opener: whole[0]?.opener,
    hints: whole.reduce((bits, { first, last }) => bits | hintsIn(text, first, last), 0),
    helpers: helpersIn(text, whole, sentenceFirst),
    parts,
    stretches,
  };
}

/** Parts a sentence at its marks, in linear time. */
export function clausesOf(text: EventText, sentence: Sentence): readonly Clause[] {
  const stretches: Stretch[] = [];
  const hints = hintsIn(text, sentence.first, sentence.last);
  const inline = (hints & hint.opening) === 0 ? noAsides : asides(text, sentence);
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    if (at < sentence.last && (!parts(text, at) || inline.has(at))) continue;
    if (at > first) stretches.push(stretchOf(text, first, at, sentence.first, stretches.length === 0));
    first = at + 1;
  }
  const brackets = bracketsOf(text, stretches, sentence.first);
  return stretches.map((own, number) => clauseOf(text, own, brackets.get(number), stretches, sentence.first));
}

/** The particle that closes a clause and belongs to its verb: "setzen ihre Gespräche fort"; empty where none stands. */
export function closingParticle(text: EventText, { first, last }: Clause): string {
  let at = last - 1;
  while (at > first && text.tokens[at]?.kind !== "word") at -= 1;
  return (classAt(text, at) & wordClass.particle) !== 0 ? (text.tokens[at]?.lower ?? "") : "";
}
