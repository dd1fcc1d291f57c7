import { wordClass } from "../locales/syntax-tables.ts";
import { asideEnd } from "./asides.ts";
import type { Parse } from "./parse.ts";
import { firstFinite } from "./scan.ts";
import { sign } from "./signs.ts";

/** A noun phrase: tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its last noun before any attribute, or the pronoun itself. */
  readonly head: number;
  readonly pronoun: boolean;
  /** Bits of the cases its article allows; all where it has none. */
  readonly cases: number;
}

/** How far a phrase reaches. */
export interface Reach {
  /** Takes "und" with a further phrase. */
  readonly joined?: boolean;
  /** Takes "für …" beside "von …" as an attribute. */
  readonly wide?: boolean;
}

const short: Reach = {};

/** All four cases: a word without article tells none. */
export const anyCase = wordClass.nominative | wordClass.genitive | wordClass.dative | wordClass.accusative;
const longestPhrase = 40;
const longestName = 9;

/** Whether a token is written as nouns are. */
function isCapital({ signs }: Parse, at: number): boolean {
  return ((signs[at] ?? 0) & sign.nounLike) !== 0;
}

const blocked =
  wordClass.preposition |
  wordClass.coordinator |
  wordClass.auxiliary |
  wordClass.modal |
  wordClass.objectPronoun |
  wordClass.subordinator;
const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

/** Whether a lower-case word may stand between article and noun: an adjective or number, or an adverb before one. */
function isModifier(parse: Parse, at: number, determined: boolean): boolean {
  const token = parse.document.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word" || isCapital(parse, at) || ((parse.tags[at] ?? 0) & blocked) !== 0) return false;
  return determined || ((parse.tags[at] ?? 0) & finite) === 0;
}

/** Names go on over initials, abbreviated titles and lower-case particles: "Prof. Dr. Matthias W. Beckmann", "Vincent van Gogh". */
function headEnd(parse: Parse, at: number, limit: number): number {
  const { tokens } = parse.document;
  let end = at + 1;
  while (end < limit) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (token === undefined || before === undefined) break;
    const capitalNext = end + 1 < limit && isCapital(parse, end + 1);
    if (isCapital(parse, end) && token.spaced) end += 1;
    else if (token.text === "." && !token.spaced && before.text.length <= 4 && capitalNext) end += 1;
    else if ((token.text === "&" || (token.text === "/" && !token.spaced)) && capitalNext) end += 2;
    else if (!token.capital && isNameParticle(parse, end, limit)) end += 1;
    else if (token.kind === "number" && token.spaced && tokens[end + 1]?.text !== "." && !capitalNext) end += 1;
    else break;
  }
  return end;
}

function isParticle({ signs }: Parse, at: number): boolean {
  return ((signs[at] ?? 0) & sign.nameParticle) !== 0;
}

/** "Vincent van Gogh", "Robin van den Berg": what is an article as well stands behind another particle alone. */
function isNameParticle(parse: Parse, at: number, limit: number): boolean {
  if (!isParticle(parse, at)) return false;
  const behind = isParticle(parse, at - 1);
  if (((parse.tags[at] ?? 0) & wordClass.determiner) !== 0 && !behind) return false;
  if (at + 1 < limit && isCapital(parse, at + 1)) return true;
  return at + 2 < limit && !behind && isParticle(parse, at + 1) && isCapital(parse, at + 2);
}

/** A quotation of few words is a name: "das Magazin „Der Spiegel“". Its end, or `at`. */
function nameInQuotes(parse: Parse, at: number, limit: number): number {
  const quoted = parse.quotedBy[at] ?? 0;
  const quotation = quoted > 0 ? parse.quotations[quoted - 1] : undefined;
  if (quotation === undefined || quotation.first !== at || quotation.last > limit) return at;
  return quotation.last - at > longestName || !isNameLike(parse, at, quotation.last) ? at : quotation.last;
}

/** Names begin with a capital letter or are one word: „Die Welt“, „taz“. */
function isNameLike(parse: Parse, first: number, last: number): boolean {
  const opening = parse.document.tokens[first + 1];
  return opening?.capital !== false || last - first <= 3 || parse.document.tokens[first + 2]?.spaced === false;
}

/** "die in New York geborene Sängerin": past a prepositional phrase between article and noun, if an adjective and a noun follow. */
function pastInnerPhrase(parse: Parse, at: number, limit: number): number {
  if (((parse.tags[at] ?? 0) & wordClass.preposition) === 0) return at;
  let end = at + 1;
  if (((parse.tags[end] ?? 0) & wordClass.determiner) !== 0) end += 1;
  while (end < limit && end - at < 4 && isModifier(parse, end, true)) end += 1;
  if (!isCapital(parse, end)) return at;
  end = headEnd(parse, end, limit);
  const adjective = parse.document.tokens[end];
  return adjective?.kind === "word" && !adjective.capital && isCapital(parse, end + 1) && isModifier(parse, end, true)
    ? end
    : at;
}

function readCore(parse: Parse, at: number, limit: number): Phrase | undefined {
  const { tokens } = parse.document;
  const token = tokens[at];
  if (token === undefined || at >= limit || token.kind === "mark") return undefined;
  const tag = parse.tags[at] ?? 0;
  const determined = (tag & wordClass.determiner) !== 0;
  if ((tag & (wordClass.preposition | wordClass.coordinator)) !== 0 && !determined) return undefined;
  if ((tag & wordClass.subjectPronoun) !== 0 && !determined) return lonePronoun(at);
  const cases = determined ? tag & anyCase : anyCase;
  const start = determined ? pastInnerPhrase(parse, at + 1, limit) : at;
  let head = start;
  const governed = determined || ((parse.tags[at - 1] ?? 0) & wordClass.preposition) !== 0;
  while (head < limit && head - start < 8 && isModifier(parse, head, governed)) head += 1;
  while (head > start && tokens[head - 1]?.kind === "number" && !isCapital(parse, head)) head -= 1;
  const quotedEnd = determined ? nameInQuotes(parse, head, limit) : head;
  if (quotedEnd > head) return { first: at, last: quotedEnd, head, pronoun: false, cases };
  if (head < limit && isCapital(parse, head) && (head === start || governed || adjectival(parse, start, head))) {
    const last = headEnd(parse, head, limit);
    return { first: at, last, head: last - 1, pronoun: false, cases };
  }
  return (tag & wordClass.subjectPronoun) === 0 ? undefined : lonePronoun(at);
}

function lonePronoun(at: number): Phrase {
  return { first: at, last: at + 1, head: at, pronoun: true, cases: wordClass.nominative };
}

/** Modifiers before a noun without article end as adjectives do, or are numbers. */
function adjectival(parse: Parse, first: number, head: number): boolean {
  const token = parse.document.tokens[head - 1];
  if (token === undefined || head - first > 3 || ((parse.tags[first] ?? 0) & wordClass.adverb) !== 0) return false;
  return token.kind === "number" || /e[nrsm]?$/.test(token.lower.slice(-2)) || (parse.tags[head - 1] ?? 0) === 0;
}

/** "Einschätzung politischer Beobachter": an adjective in -er and a noun, without article. */
function isBareGenitive(parse: Parse, at: number): boolean {
  const token = parse.document.tokens[at];
  if (token?.kind !== "word" || token.capital || token.lower.length < 6 || !token.lower.endsWith("er")) return false;
  return (parse.tags[at] ?? 0) === 0 && isCapital(parse, at + 1);
}

/** After an article in the genitive adjectives end in -en: "der überwiegende Teil" is no attribute of what stands before. */
function agrees(parse: Parse, at: number): boolean {
  const next = parse.document.tokens[at + 1];
  if (next?.kind !== "word" || next.capital || ((parse.tags[at + 1] ?? 0) & (blocked | wordClass.adverb)) !== 0)
    return true;
  return !next.lower.endsWith("e") || !isCapital(parse, at + 2);
}

/** Where an attribute that begins at a token ends, or `at`. */
function attributeEnd(parse: Parse, at: number, limit: number, { joined, wide }: Reach): number {
  const bracket = asideEnd(parse.signs, at);
  if (bracket > 0 && bracket <= limit) return bracket;
  const named = nameInQuotes(parse, at, limit);
  if (named > at) return named;
  const tag = parse.tags[at] ?? 0;
  const genitive = wordClass.genitive | wordClass.determiner;
  let start = -1;
  if (((tag & genitive) === genitive && agrees(parse, at)) || isBareGenitive(parse, at)) start = at;
  else if ((tag & (wordClass.preposition | wordClass.coordinator)) !== 0) {
    const lower = parse.document.tokens[at]?.lower ?? "";
    if (lower === "von" || lower === "vom" || (wide === true && lower === "für")) start = at + 1;
    else if (joined === true && (lower === "und" || lower === "sowie" || lower === "oder")) start = at + 1;
  }
  if (start < 0) return at;
  const inner = readCore(parse, start, limit);
  if (inner !== undefined && !inner.pronoun) return inner.last;
  const end = nameInQuotes(parse, start, limit);
  return end > start ? end : at;
}

/**
 * Reads the noun phrase that begins at a token, with genitive attributes, "von" attributes, brackets and names in quotation marks;
 * `undefined` where none begins.
 */
export function readPhrase(parse: Parse, at: number, limit: number, reach: Reach = short): Phrase | undefined {
  const stop = Math.min(limit, at + longestPhrase);
  const core = readCore(parse, at, stop);
  if (core === undefined || core.pronoun) return core;
  let last = core.last;
  while (last < stop) {
    const end = attributeEnd(parse, last, stop, reach);
    if (end <= last) break;
    last = end;
  }
  return last === core.last ? core : { ...core, last };
}

/**
 * A phrase set off by commas that names the same one: ", Jan Beispiel," ", Sprecherin des Ministeriums in Kiel,". Its end before the closing
 * comma, or `at`.
 */
export function appositionEnd(parse: Parse, at: number, limit: number, cases: number = wordClass.nominative): number {
  const { tokens } = parse.document;
  if (tokens[at]?.text !== "," || at + 1 >= limit) return at;
  const phrase = readPhrase(parse, at + 1, limit, { joined: true, wide: true });
  if (phrase === undefined || phrase.pronoun || (phrase.cases & cases) === 0) return at;
  let end = phrase.last;
  while (end < limit && end - at < longestPhrase && tokens[end]?.kind !== "mark") end += 1;
  const closer = end >= limit ? "" : (tokens[end]?.text ?? "");
  if (closer !== "" && closer !== "," && closer !== ":" && closer !== "." && closer !== "–" && closer !== "-")
    return at;
  if (((parse.tags[end - 1] ?? 0) & wordClass.zuInfinitive) !== 0 || tokens[end - 2]?.lower === "zu") return at;
  if (firstFinite(parse, at + 1, end) >= 0) return at;
  return closer === "," || closer === ":" ? end : withoutTime(parse, phrase.last, end);
}

/**
 * Where a phrase ends with what stands behind it: a place ("die Behörde in Kiel"; of a person with a full name it is no attribute), an
 * apposition, or an attribute and an apposition ("der Sprecher im Bundestag, Jan Beispiel,").
 */
export function extendedEnd(
  parse: Parse,
  { first, last }: Pick<Phrase, "first" | "last">,
  limit: number,
  cases: number,
): number {
  const { tokens } = parse.document;
  const { attributePrepositions, placePrepositions, timeNouns } = parse.locale.syntax;
  const apposition = appositionEnd(parse, last, limit, cases);
  const preposition = tokens[last]?.lower ?? "";
  if (apposition > last || !attributePrepositions.has(preposition)) return apposition;
  const place = readPhrase(parse, last + 1, limit);
  if (place === undefined || place.pronoun) return last;
  const named = appositionEnd(parse, place.last, limit, cases);
  if (named > place.last && tokens[named]?.text === ",") return named;
  const next = tokens[last + 1];
  const bare = placePrepositions.has(preposition) && next?.capital === true && !timeNouns.has(next.lower);
  const fullName = last - first < 2 || (isCapital(parse, last - 1) && isCapital(parse, last - 2));
  return bare && !fullName && place.last - last <= 3 ? place.last : last;
}

/** The end of a stretch before a phrase of time in it: "…, Sprecher der Stadt am Montag". */
function withoutTime(parse: Parse, first: number, last: number): number {
  for (let at = first; at + 1 < last; at += 1) {
    if (((parse.tags[at] ?? 0) & wordClass.preposition) === 0) continue;
    const time = readPhrase(parse, at + 1, last);
    const word = parse.document.tokens[time?.head ?? at]?.lower ?? "";
    if (parse.locale.syntax.timeNouns.has(word)) return at;
  }
  return last;
}
