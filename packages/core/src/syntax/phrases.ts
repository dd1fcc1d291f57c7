import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "./parse.ts";

/** A noun phrase: tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its noun, or the pronoun itself. */
  readonly head: number;
  readonly pronoun: boolean;
  /** Bits of the cases its article allows; all where it has none. */
  readonly cases: number;
}

/** All four cases: a word without article tells none. */
export const anyCase = wordClass.nominative | wordClass.genitive | wordClass.dative | wordClass.accusative;
const nameParticles = new Set([
  "von",
  "van",
  "de",
  "der",
  "den",
  "del",
  "della",
  "di",
  "da",
  "du",
  "al",
  "el",
  "bin",
  "ibn",
  "zu",
  "zur",
  "la",
  "le",
  "dos",
  "ten",
  "vom",
]);
const longestPhrase = 40;

function capitalWord(parse: Parse, at: number): boolean {
  const token = parse.document.tokens[at];
  return token !== undefined && token.kind === "word" && (token.capital || /^\d+-/.test(token.text));
}

/** Whether a lower-case word may stand between article and noun: an adjective or number, or an adverb before one. */
function isModifier(parse: Parse, at: number): boolean {
  const token = parse.document.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if (token.kind !== "word" || token.capital) return false;
  const tag = parse.tags[at] ?? 0;
  const blocked =
    wordClass.preposition |
    wordClass.coordinator |
    wordClass.auxiliary |
    wordClass.modal |
    wordClass.objectPronoun |
    wordClass.subordinator;
  return (tag & blocked) === 0;
}

/** Names go on over initials, abbreviated titles and lower-case particles: "Prof. Dr. Matthias W. Beckmann", "Nicola von Sassen". */
function headEnd(parse: Parse, at: number, limit: number): number {
  const { tokens } = parse.document;
  let end = at + 1;
  while (end < limit) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (token === undefined || before === undefined) break;
    if (capitalWord(parse, end) && token.spaced) end += 1;
    else if (
      token.text === "." &&
      !token.spaced &&
      before.text.length <= 4 &&
      end + 1 < limit &&
      capitalWord(parse, end + 1)
    )
      end += 1;
    else if (token.text === "&" && capitalWord(parse, end + 1)) end += 2;
    else if (token.text === "/" && !token.spaced && capitalWord(parse, end + 1)) end += 2;
    else if (nameParticles.has(token.lower) && !token.capital && end - at >= 1 && isName(parse, end)) end += 1;
    else if (token.kind === "number" && token.spaced && end + 1 <= limit) {
      if (tokens[end + 1]?.text === ".") break;
      end += 1;
    } else break;
  }
  return end;
}

/** "von" inside a name stands between two capital words of which the first is no common noun with an article. */
function isName(parse: Parse, at: number): boolean {
  const { tokens } = parse.document;
  const lower = tokens[at]?.lower;
  if (lower === "von" || lower === "zu" || lower === "der" || lower === "den" || lower === "vom" || lower === "zur")
    return false;
  return capitalWord(parse, at + 1);
}

/** A quotation of few words after a noun is its name: "das Magazin „Der Spiegel“". */
function nameInQuotes(parse: Parse, at: number, limit: number): number {
  const quoted = parse.quotedBy[at] ?? 0;
  const quotation = quoted > 0 ? parse.quotations[quoted - 1] : undefined;
  if (
    quotation === undefined ||
    quotation.first !== at ||
    quotation.last > limit ||
    quotation.last - quotation.first > 9
  )
    return at;
  return quotation.last;
}

function readCore(parse: Parse, at: number, limit: number): Phrase | undefined {
  const { tokens } = parse.document;
  const token = tokens[at];
  if (token === undefined || at >= limit || token.kind === "mark") return undefined;
  const tag = parse.tags[at] ?? 0;
  if ((tag & (wordClass.preposition | wordClass.coordinator)) !== 0 && (tag & wordClass.determiner) === 0)
    return undefined;
  let start = at;
  let cases = anyCase;
  if ((tag & wordClass.determiner) !== 0) {
    cases = tag & anyCase;
    start += 1;
  }
  let head = start;
  while (head < limit && head - start < 12 && isModifier(parse, head)) head += 1;
  while (head > start && tokens[head - 1]?.kind === "number" && !capitalWord(parse, head)) head -= 1;
  const quotedHead = nameInQuotes(parse, head, limit);
  if (quotedHead > head && start > at) return { first: at, last: quotedHead, head, pronoun: false, cases };
  if (head < limit && capitalWord(parse, head) && (head === start || start > at || adjectival(parse, start, head))) {
    if (head > start + 0 && start === at && (parse.tags[start] ?? 0) & wordClass.adverb) return undefined;
    const last = headEnd(parse, head, limit);
    return { first: at, last, head: last - 1, pronoun: false, cases };
  }
  if ((tag & wordClass.subjectPronoun) !== 0)
    return { first: at, last: at + 1, head: at, pronoun: true, cases: wordClass.nominative };
  return undefined;
}

/** Modifiers before a noun without article end as adjectives do, or are numbers. */
function adjectival(parse: Parse, first: number, head: number): boolean {
  const token = parse.document.tokens[head - 1];
  if (token === undefined) return false;
  return (
    head - first <= 3 &&
    (token.kind === "number" || /(?:e|en|er|es|em)$/.test(token.lower) || (parse.tags[head - 1] ?? 0) === 0)
  );
}

/** "Einschätzung politischer Beobachter": an adjective in -er and a noun, without article. */
function isBareGenitive(parse: Parse, at: number, limit: number): boolean {
  const token = parse.document.tokens[at];
  return (
    token?.kind === "word" &&
    !token.capital &&
    token.lower.endsWith("er") &&
    token.lower.length > 5 &&
    (parse.tags[at] ?? 0) === 0 &&
    at + 1 < limit &&
    capitalWord(parse, at + 1)
  );
}

const attributePrepositions = new Set(["von", "vom", "für"]);

/**
 * Reads the noun phrase that begins at a token, with genitive attributes, "von" attributes, brackets and names in quotation marks;
 * `undefined` where none begins. `joined` also takes "und" with a further phrase.
 */
export function readPhrase(parse: Parse, at: number, limit: number, joined = false): Phrase | undefined {
  const core = readCore(parse, at, Math.min(limit, at + longestPhrase));
  if (core === undefined || core.pronoun) return core;
  const { tokens } = parse.document;
  const stop = Math.min(limit, at + longestPhrase);
  let last = core.last;
  while (last < stop) {
    const bracket = parse.bracketEnd[last] ?? 0;
    if (bracket > 0 && bracket <= stop) {
      last = bracket;
      continue;
    }
    const named = nameInQuotes(parse, last, stop);
    if (named > last) {
      last = named;
      continue;
    }
    const tag = parse.tags[last] ?? 0;
    const lower = tokens[last]?.lower ?? "";
    if ((tag & wordClass.genitive) !== 0 && (tag & wordClass.determiner) !== 0) {
      const attribute = readCore(parse, last, stop);
      if (attribute !== undefined && !attribute.pronoun) {
        last = attribute.last;
        continue;
      }
    }
    if (isBareGenitive(parse, last, stop)) {
      const attribute = readCore(parse, last, stop);
      if (attribute !== undefined && !attribute.pronoun) {
        last = attribute.last;
        continue;
      }
    }
    if (attributePrepositions.has(lower)) {
      const attribute = readCore(parse, last + 1, stop);
      if (attribute !== undefined && !attribute.pronoun) {
        last = attribute.last;
        continue;
      }
    }
    if (joined && (lower === "und" || lower === "sowie" || lower === "oder")) {
      const other = readCore(parse, last + 1, stop);
      if (other !== undefined && !other.pronoun) {
        last = other.last;
        continue;
      }
    }
    break;
  }
  return { ...core, last };
}

/** A phrase set off by commas that names the same one: ", Jan Beispiel," ", Sprecherin des Ministeriums,". Its end, or `at`. */
export function appositionEnd(parse: Parse, at: number, limit: number, cases: number = wordClass.nominative): number {
  const { tokens } = parse.document;
  if (tokens[at]?.text !== "," || at + 1 >= limit) return at;
  const phrase = readPhrase(parse, at + 1, limit);
  if (phrase === undefined || phrase.pronoun) return at;
  if ((phrase.cases & cases) === 0) return at;
  return phrase.last;
}
