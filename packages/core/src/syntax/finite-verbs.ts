import { wordClass } from "../locales/syntax-tables.ts";
import type { Token } from "../text/tokens.ts";
import type { Parse } from "./parse.ts";
import { sign } from "./signs.ts";

const helperBits = wordClass.auxiliary | wordClass.modal;
const otherClass = wordClass.determiner | wordClass.adverb | wordClass.preposition | wordClass.particle;
const attributive = wordClass.determiner | wordClass.preposition;

/** "Im Juli 2008 meldete …" is a year and a verb, "30 verletzte Menschen" a number and an adjective. */
const yearLike = /^[12]\d{3}$/;

/** At the start of a clause a verb has a capital letter: "Ist …", "Sagte er …"; nouns and participles have it too. */
function opensClause(tags: Int32Array, at: number): boolean {
  const next = tags[at + 1] ?? 0;
  const pronounNext = (next & wordClass.subjectPronoun) !== 0 && (next & wordClass.determiner) === 0;
  return ((tags[at] ?? 0) & helperBits) !== 0 || pronounNext;
}

/** For a token that looks like a finite verb the bit of `sign` that tells where it is one; 0 where it is none. */
export function finiteSign(tokens: readonly Token[], tags: Int32Array, signs: Int32Array, at: number): number {
  const bits = tags[at] ?? 0;
  const capitalNext = tokens[at + 1]?.capital === true;
  if (capitalNext && (bits & otherClass) !== 0 && (bits & helperBits) === 0) return 0;
  if (tokens[at]?.capital === true) return opensClause(tags, at) ? sign.finiteByPlace : 0;
  if (capitalNext) return sign.finiteByPlace;
  const afterZu = at > 0 && ((signs[at - 1] ?? 0) & sign.zu) !== 0;
  return (bits & wordClass.infinitive) !== 0 && afterZu ? sign.finiteByPlace : sign.finite;
}

/** Whether a token is a finite verb, as far as its form and its neighbours tell; `first` is where its clause begins. */
export function isFiniteVerb(parse: Parse, at: number, first: number): boolean {
  const mark = parse.signs[at] ?? 0;
  if ((mark & sign.finiteByPlace) === 0) return (mark & sign.finite) !== 0;
  if (at === first) return true;
  const { tokens } = parse.document;
  const bits = parse.tags[at] ?? 0;
  const sure = tokens[at]?.capital !== true;
  const before = tokens[at - 1];
  if (!sure || before === undefined) return sure;
  if ((bits & wordClass.infinitive) !== 0 && ((parse.signs[at - 1] ?? 0) & sign.zu) !== 0) return false;
  const tag = parse.tags[at - 1] ?? 0;
  if (before.kind === "number" && tokens[at - 2]?.kind === "word")
    return (bits & helperBits) !== 0 || yearLike.test(before.text);
  if ((tag & attributive) === 0 || (tag & wordClass.subjectPronoun) !== 0) return !isInnerAttribute(parse, at, first);
  return at - 1 === first && ((parse.signs[at - 1] ?? 0) & sign.expletive) !== 0;
}

const opensPhrase = wordClass.determiner | wordClass.preposition | wordClass.coordinator;
const longestInner = 5;

/**
 * "einer von der Agentur verbreiteten Erklärung", "der am Montag vereidigte Minister": a participle between a phrase with preposition and its
 * noun, both after an article; with the ending -en also after a preposition.
 */
function isInnerAttribute(parse: Parse, at: number, first: number): boolean {
  const { tokens } = parse.document;
  const ending = tokens[at]?.lower.at(-1);
  if ((ending !== "n" && ending !== "e") || tokens[at - 1]?.capital !== true) return false;
  const opens = ending === "n" ? opensPhrase : wordClass.determiner;
  for (let index = at - 1; index > Math.max(first, at - longestInner); index -= 1) {
    if (tokens[index]?.kind === "mark") return false;
    const tag = parse.tags[index] ?? 0;
    if ((tag & wordClass.preposition) !== 0 && (tag & wordClass.determiner) === 0)
      return ((parse.tags[index - 1] ?? 0) & opens) !== 0;
  }
  return false;
}
