import { wordClass } from "../locales/syntax-tables.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Helpers, helpersIn } from "./clause-words.ts";
import { type EventText, hintsIn } from "./event-text.ts";
import { hint } from "./hints.ts";
import { classAt, isFiniteVerb, isVerb } from "./token-class.ts";

/** A stretch of a sentence between two marks: tokens `[first, last)`. `verbal` where it holds a verb of its own. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly verbal: boolean;
  /** Begins with a relative pronoun, "dass", "ob", "wenn" …; absent for main clauses. */
  readonly opener: string | undefined;
  /** Bits of `hint` of its words. */
  readonly hints: number;
  readonly helpers: Helpers;
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
  const { tokens } = text;
  for (let at = first; at < Math.min(first + 2, last); at += 1) {
    const bits = classAt(text, at);
    if ((bits & (wordClass.relative | wordClass.subordinator | wordClass.question)) !== 0) {
      const infinitive = tokens[last - 2]?.lower === "zu" || (classAt(text, last - 1) & wordClass.zuInfinitive) !== 0;
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

/** The clause of tokens `[first, last)`; `isFirst` where none stands before it in its sentence. */
function clauseOf(text: EventText, first: number, last: number, sentenceFirst: number, isFirst: boolean): Clause {
  const conditional = first === sentenceFirst && (classAt(text, first, true) & wordClass.subordinator) !== 0;
  return {
    first,
    last,
    verbal: hasVerb(text, first, last, sentenceFirst),
    opener: conditional ? text.tokens[first]?.lower : isFirst ? undefined : openerOf(text, first, last),
    hints: hintsIn(text, first, last),
    helpers: helpersIn(text, first, last, sentenceFirst),
  };
}

/** Parts a sentence at its marks, in linear time. */
export function clausesOf(text: EventText, sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  const hints = hintsIn(text, sentence.first, sentence.last);
  const inline = (hints & hint.opening) === 0 ? noAsides : asides(text, sentence);
  let first = sentence.first;
  for (let at = sentence.first; at <= sentence.last; at += 1) {
    if (at < sentence.last && (!parts(text, at) || inline.has(at))) continue;
    if (at > first) clauses.push(clauseOf(text, first, at, sentence.first, clauses.length === 0));
    first = at + 1;
  }
  return clauses;
}

/** The particle that closes a clause and belongs to its verb: "setzen ihre Gespräche fort"; empty where none stands. */
export function closingParticle(text: EventText, { first, last }: Clause): string {
  let at = last - 1;
  while (at > first && text.tokens[at]?.kind !== "word") at -= 1;
  return (classAt(text, at) & wordClass.particle) !== 0 ? (text.tokens[at]?.lower ?? "") : "";
}
