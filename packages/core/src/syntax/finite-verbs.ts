import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "./parse.ts";

const finiteBits = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;
const helperBits = wordClass.auxiliary | wordClass.modal;
const otherClass = wordClass.determiner | wordClass.adverb | wordClass.preposition | wordClass.particle;
const attributive = wordClass.determiner | wordClass.preposition;

/** "Im Juli 2008 meldete …" is a year and a verb, "30 verletzte Menschen" a number and an adjective. */
const yearLike = /^[12]\d{3}$/;

/** At the start of a clause a verb has a capital letter: "Ist …", "Sagte er …"; nouns and participles have it too. */
function opensClause(parse: Parse, at: number): boolean {
  const next = parse.tags[at + 1] ?? 0;
  const pronounNext = (next & wordClass.subjectPronoun) !== 0 && (next & wordClass.determiner) === 0;
  return ((parse.tags[at] ?? 0) & helperBits) !== 0 || pronounNext;
}

/** Whether a token is a finite verb, as far as its form and its neighbours tell; `first` is where its clause begins. */
export function isFiniteVerb(parse: Parse, at: number, first: number): boolean {
  const bits = parse.tags[at] ?? 0;
  if ((bits & finiteBits) === 0 || (bits & wordClass.determiner) !== 0) return false;
  const { tokens } = parse.document;
  const token = tokens[at];
  if (token === undefined || (token.capital && (at !== first || !opensClause(parse, at)))) return false;
  const capitalNext = tokens[at + 1]?.capital === true;
  if (capitalNext && (bits & otherClass) !== 0 && (bits & helperBits) === 0) return false;
  if (at === first) return true;
  const before = tokens[at - 1];
  if ((bits & wordClass.infinitive) !== 0 && before?.lower === "zu") return false;
  if (!capitalNext || before === undefined) return true;
  const tag = parse.tags[at - 1] ?? 0;
  if (before.kind === "number" && tokens[at - 2]?.kind === "word")
    return (bits & helperBits) !== 0 || yearLike.test(before.text);
  if ((tag & attributive) === 0 || (tag & wordClass.subjectPronoun) !== 0) return !isInnerAttribute(parse, at, first);
  return at - 1 === first && parse.locale.syntax.expletives.has(before.lower);
}

const opensPhrase = wordClass.determiner | wordClass.preposition | wordClass.coordinator;
const longestInner = 5;

/** "einer von der Agentur verbreiteten Erklärung": a participle between a phrase with preposition and its noun, both after an article or preposition. */
function isInnerAttribute(parse: Parse, at: number, first: number): boolean {
  const { tokens } = parse.document;
  if (tokens[at]?.lower.endsWith("n") !== true || tokens[at - 1]?.capital !== true) return false;
  for (let index = at - 1; index > Math.max(first, at - longestInner); index -= 1) {
    if (tokens[index]?.kind === "mark") return false;
    const tag = parse.tags[index] ?? 0;
    if ((tag & wordClass.preposition) !== 0 && (tag & wordClass.determiner) === 0)
      return ((parse.tags[index - 1] ?? 0) & opensPhrase) !== 0;
  }
  return false;
}
