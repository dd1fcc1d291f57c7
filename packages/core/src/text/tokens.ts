import { findForm } from "./find-form.ts";
import { hashOn, noHash } from "./hash.ts";
import { classOf, isJoiner, unitClass } from "./unit-class.ts";
import { isCapital, openVocabulary, type TokenKind, type Vocabulary, type WordForm } from "./vocabulary.ts";

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

/** A class, since engines that see the first objects of a literal live long put all that follow where they are seldom swept. */
class CutToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly form: number;

  constructor(
    start: number,
    end: number,
    spaced: boolean,
    kind: TokenKind,
    text: string,
    lower: string,
    capital: boolean,
    form: number,
  ) {
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.kind = kind;
    this.text = text;
    this.lower = lower;
    this.capital = capital;
    this.form = form;
  }
}

/** Whether a mark joins what stands before and behind it into one word: `24-jährige` is one, `9-11` is two numbers and a mark. */
function joins(text: string, at: number, isNumber: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (!isJoiner(unit) || at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  return isNumber ? unit === 0x2d && next === unitClass.letter : next >= unitClass.digit;
}

/** Parts a text into tokens, in linear time. Every character that is not white space lies in exactly one token. */
export function tokenise(text: string, vocabulary: Vocabulary = openVocabulary()): readonly Token[] {
  const { length } = text;
  const { texts } = vocabulary;
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < length) {
    const start = at;
    let unit = text.charCodeAt(at);
    let unitKind = classOf(unit);
    at += 1;
    if (unitKind === unitClass.space) {
      spaced = true;
      continue;
    }
    let kind: TokenKind = "mark";
    let hash = hashOn(noHash, unit);
    if (unitKind >= unitClass.digit) {
      let isNumber = unitKind === unitClass.digit;
      for (; at < length; at += 1) {
        unit = text.charCodeAt(at);
        unitKind = classOf(unit);
        if (unitKind === unitClass.letter) isNumber = false;
        else if (unitKind !== unitClass.digit) {
          if (!joins(text, at, isNumber)) break;
          isNumber = false;
        }
        hash = hashOn(hash, unit);
      }
      kind = isNumber ? "number" : "word";
    }
    const form = findForm(vocabulary, text, start, at, hash);
    const written = texts[form * 2] ?? "";
    const lower = texts[form * 2 + 1] ?? "";
    const capital = isCapital(text.charCodeAt(start), lower);
    tokens.push(new CutToken(start, at, spaced, kind, written, lower, capital, form));
    spaced = false;
  }
  return tokens;
}
