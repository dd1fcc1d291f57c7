import { formOf, openVocabulary, type TokenKind, type Vocabulary, type WordForm } from "./vocabulary.ts";

/**
 * A word, a run of digits or one punctuation mark. Compounds with hyphen ("US-Präsident", "24-jährige") and words with inner
 * apostrophe ("O’Brien") are one word. Offsets are UTF-16, half-open.
 */
export interface Token extends WordForm {
  readonly start: number;
  readonly end: number;
  /** White space, or the start of the text, stands before it. */
  readonly spaced: boolean;
}

const unitClass = { other: 0, space: 1, digit: 2, letter: 3 } as const;
const letterLike = /[\p{L}\p{M}]/u;
const spaceLike = /\s/u;
const table = new Uint8Array(0x3000);
for (let unit = 0; unit < table.length; unit += 1) {
  const character = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) table[unit] = unitClass.digit;
  else if (spaceLike.test(character) || unit === 0x200b || unit === 0xfeff) table[unit] = unitClass.space;
  else if (letterLike.test(character) || unit === 0xad) table[unit] = unitClass.letter;
}

function classOf(unit: number): number {
  if (unit < table.length) return table[unit] ?? unitClass.other;
  if (unit >= 0xd800 && unit <= 0xdfff) return unitClass.letter; // half of a pair: never part it
  return unit === 0xfeff
    ? unitClass.space
    : letterLike.test(String.fromCharCode(unit))
      ? unitClass.letter
      : unitClass.other;
}

/** Hyphens and apostrophes that join letters into one word. */
function isJoiner(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x27 || unit === 0x2019;
}

function wordEnd(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const kind = classOf(text.charCodeAt(index));
    if (kind === unitClass.letter || kind === unitClass.digit) index += 1;
    else if (
      isJoiner(text.charCodeAt(index)) &&
      index + 1 < text.length &&
      classOf(text.charCodeAt(index + 1)) >= unitClass.digit
    )
      index += 2;
    else break;
  }
  return index;
}

function digitsEnd(text: string, from: number): number {
  let index = from;
  while (index < text.length && classOf(text.charCodeAt(index)) === unitClass.digit) index += 1;
  return index;
}

/** `24-jährige` is a word that begins with digits; `9-11` stays two numbers and a mark. */
function startsWord(text: string, digits: number): boolean {
  if (digits >= text.length) return false;
  if (classOf(text.charCodeAt(digits)) === unitClass.letter) return true;
  return (
    text.charCodeAt(digits) === 0x2d &&
    digits + 1 < text.length &&
    classOf(text.charCodeAt(digits + 1)) === unitClass.letter
  );
}

/** Parts a text into tokens, in linear time. Every character that is not white space lies in exactly one token. */
export function tokenise(text: string, vocabulary: Vocabulary = openVocabulary()): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let spaced = true;
  while (index < text.length) {
    const unit = text.charCodeAt(index);
    const kind = classOf(unit);
    if (kind === unitClass.space) {
      spaced = true;
      index += 1;
      continue;
    }
    const start = index;
    let tokenKind: TokenKind = "mark";
    if (kind === unitClass.letter) {
      index = wordEnd(text, index);
      tokenKind = "word";
    } else if (kind === unitClass.digit) {
      index = digitsEnd(text, index);
      tokenKind = "number";
      if (startsWord(text, index)) {
        index = wordEnd(text, index);
        tokenKind = "word";
      }
    } else index += 1;
    const { text: written, lower, capital, form } = formOf(vocabulary, text.slice(start, index), tokenKind);
    tokens.push({ start, end: index, kind: tokenKind, text: written, lower, capital, spaced, form });
    spaced = false;
  }
  return tokens;
}
