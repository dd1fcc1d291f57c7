import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { type ClauseWords, clauseWords } from "./clause-words.ts";
import { classOf, isFiniteVerb, isVerb } from "./token-class.ts";

/** A stretch of a sentence between two marks: tokens `[first, last)`. `verbal` where it holds a verb of its own. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly verbal: boolean;
  /** Begins with a relative pronoun, "dass", "ob", "wenn" …; absent for main clauses. */
  readonly opener?: string | undefined;
  readonly words: () => ClauseWords;
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
  const clauses: Clause[] = [];
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
      const from = first;
      let words: ClauseWords | undefined;
      clauses.push({
        first,
        last,
        verbal: hasVerb,
        opener: conditional ? starts : opener(tokens, first, last, locale, clauses.length),
        words: () => (words ??= clauseWords(document, from, last, sentence.first, locale)),
      });
    }
  };
  for (let index = sentence.first; index < sentence.last; index += 1) {
    if (inline.has(index) || !parts(tokens, index)) continue;
    close(index);
    first = index + 1;
  }
  close(sentence.last);
  return clauses;
}

/** The particle that closes a clause and belongs to its verb: "setzen ihre Gespräche fort"; empty where none stands. */
export function closingParticle({ tokens }: TextDocument, { first, last }: Clause, { syntax }: Locale): string {
  let at = last - 1;
  while (at > first && tokens[at]?.kind !== "word") at -= 1;
  const word = tokens[at]?.capital === false ? (tokens[at]?.lower ?? "") : "";
  return ((syntax.words.get(word) ?? 0) & wordClass.particle) !== 0 ? word : "";
}
