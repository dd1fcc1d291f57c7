import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { bracketsOf } from "./brackets.ts";
import { type ClauseWords, clauseWords } from "./clause-words.ts";
import { classOf, isFiniteVerb, isVerb } from "./token-class.ts";

/** A stretch of a sentence between two marks: tokens `[first, last)`. `verbal` where it holds a verb of its own. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly verbal: boolean;
  /** Begins with a relative pronoun, "dass", "ob", "wenn" …; absent for main clauses. */
  readonly opener?: string | undefined;
}

/** A clause, or a part of one that stands around others. */
export interface Clause extends Stretch {
  /** The words of all its parts. */
  readonly words: () => ClauseWords;
  /** Numbers of the stretches that are one clause with this one around others, itself among them, in order; absent where it is whole. */
  readonly parts?: readonly number[] | undefined;
}

/** The stretches that are one clause with the one of a number: that one alone, but where a clause stands around others. */
export function partsOf(clauses: readonly Clause[], number: number): readonly Clause[] {
  const clause = clauses[number];
  if (clause === undefined) return [];
  return clause.parts?.flatMap((part) => clauses[part] ?? []) ?? [clause];
}

/** Whether a stretch is a part of the clause of a number. */
export function isPartOf(clauses: readonly Clause[], part: number, number: number): boolean {
  return part === number || clauses[number]?.parts?.includes(part) === true;
}

const breaks = new Set([",", ";", ":", "–", "—", "-", "(", ")", "„", "“", "”", '"', "»", "«", "[", "]"]);
const opening: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["„", "“”"],
  ["»", "«"],
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);
const longestAside = 6;

/** Tokens of marks around a short aside or a name, which do not part clauses: "am Donnerstag (7. November)", "die »Rundschau«". */
function asides(tokens: readonly Token[], sentence: Sentence, locale: Locale): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const mark = tokens[at];
    if (mark?.kind !== "mark" || found.has(at)) continue;
    const closers = opening.get(mark.text);
    if (closers === undefined) continue;
    for (let end = at + 1; end < Math.min(sentence.last, at + longestAside + 2); end += 1) {
      const token = tokens[end];
      if (token === undefined || isFiniteVerb(token, locale)) break;
      if (!closers.includes(token.text)) continue;
      found.add(at);
      found.add(end);
      break;
    }
  }
  return found;
}

/** A comma or hyphen inside a number or word group does not part clauses. */
function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "mark" || !breaks.has(token.text)) return false;
  const next = tokens[at + 1];
  return !(next !== undefined && !next.spaced && !token.spaced && next.kind !== "mark");
}

function opener(tokens: readonly Token[], first: number, last: number, locale: Locale, at: number): string | undefined {
  if (at === 0) return undefined;
  for (let index = first; index < Math.min(first + 2, last); index += 1) {
    const bits = classOf(tokens[index], locale);
    if ((bits & (wordClass.relative | wordClass.subordinator | wordClass.question)) !== 0) {
      const final = tokens[last - 1];
      const infinitive = tokens[last - 2]?.lower === "zu" || (classOf(final, locale) & wordClass.zuInfinitive) !== 0;
      const ends = !infinitive && (isVerb(final, locale) || isVerb(tokens[last - 2], locale));
      if ((bits & wordClass.relative) === 0 || ends) return tokens[index]?.lower;
    }
    if ((bits & (wordClass.preposition | wordClass.coordinator)) === 0) return undefined;
  }
  return undefined;
}

/** Parts a sentence at its marks, in linear time. */
export function clausesOf(document: TextDocument, sentence: Sentence, locale: Locale): readonly Clause[] {
  const { tokens } = document;
  const clauses: Stretch[] = [];
  const inline = asides(tokens, sentence, locale);
  let first = sentence.first;
  const close = (last: number): void => {
    if (last > first) {
      let hasVerb = false;
      for (let index = first; index < last && !hasVerb; index += 1)
        hasVerb = isVerb(tokens[index], locale, index === sentence.first);
      const head = tokens[first];
      const starts = first === sentence.first ? head?.lower : undefined;
      const conditional = starts !== undefined && (classOf(head, locale, true) & wordClass.subordinator) !== 0;
      clauses.push({
        first,
        last,
        verbal: hasVerb,
        opener: conditional ? starts : opener(tokens, first, last, locale, clauses.length),
      });
    }
  };
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (inline.has(index) || !parts(tokens, index)) continue;
    close(index);
    first = index + 1;
  }
  close(sentence.last);
  return joined(document, sentence, clauses, locale);
}

/** Stretches with what they are part of. */
function joined(
  document: TextDocument,
  { first }: Sentence,
  stretches: readonly Stretch[],
  locale: Locale,
): readonly Clause[] {
  const brackets = bracketsOf(document.tokens, stretches, first, locale);
  return stretches.map((stretch, number) => {
    const parts = brackets.get(number);
    let words: ClauseWords | undefined;
    const own = parts?.flatMap((part) => stretches[part] ?? []) ?? [stretch];
    return {
      ...stretch,
      opener: own[0]?.opener,
      words: () => (words ??= clauseWords(document, own, first, locale)),
      parts,
    };
  });
}

/** The particle that closes a clause and belongs to its verb: "setzen ihre Gespräche fort"; empty where none stands. */
export function closingParticle({ tokens }: TextDocument, { first, last }: Clause, { syntax }: Locale): string {
  let at = last - 1;
  while (at > first && tokens[at]?.kind !== "word") at -= 1;
  const word = tokens[at]?.capital === false ? (tokens[at]?.lower ?? "") : "";
  return ((syntax.words.get(word) ?? 0) & wordClass.particle) !== 0 ? word : "";
}
