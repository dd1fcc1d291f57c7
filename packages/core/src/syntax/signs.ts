import type { Locale } from "../locales/locale.ts";
import type { SpeechTables } from "../locales/speech-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { tailsOf } from "./tails.ts";

/**
 * What a word or mark may be to one of the readers of clauses, phrases and statements beside its class; bits, so that a unit tells at once
 * which readers to ask, and most words need not be looked at.
 */
export const sign = {
  /** Parts clauses: a comma, colon, semicolon or dash. */
  separator: 1,
  colon: 1 << 1,
  /** A mark that closes a sentence. */
  closing: 1 << 2,
  /** Written as nouns are: with a capital letter at its head or behind a hyphen, or as agencies write themselves. */
  nounLike: 1 << 3,
  /** Stands before the infinitive: "zu". */
  zu: 1 << 4,
  /** A pronoun that fills the place of the subject: "es". */
  expletive: 1 << 5,
  /** Stands before or after any source: "laut", "zufolge". */
  source: 1 << 6,
  /** Stands before or after a noun of saying: "nach". */
  opinion: 1 << 7,
  /** Stands before a noun of a point of view: "aus". */
  view: 1 << 8,
  /** Names a point of view: "Sicht". */
  viewNoun: 1 << 9,
  /** Opens an inserted source: "so", "wie". */
  inserted: 1 << 10,
  /** Stands for a source or a content told before: "demnach", "wonach". */
  reference: 1 << 11,
  /** Points back to the sentence before: "das". */
  pointing: 1 << 12,
  /** A noun that has a content: "Forderung". */
  contentNoun: 1 << 13,
  /** A form of a verb that tells what one does about a report. */
  stance: 1 << 14,
  /** A finite verb, wherever its clause begins. */
  finite: 1 << 15,
  /** With a particle before it a form of a verb of saying: "gegeben" after "bekannt". */
  tail: 1 << 16,
  /** A modal verb of hearsay: "soll". */
  hearsay: 1 << 17,
  /** Claims something of oneself: "will". */
  claiming: 1 << 18,
  /** Gives a figure: "zählte", "gesprochen". */
  counting: 1 << 19,
  negation: 1 << 20,
  /** Refers to the speaker or to a report. */
  self: 1 << 21,
  firstPerson: 1 << 22,
  /** A form of a verb of saying. */
  saying: 1 << 23,
  /** Names a saying or a source, so that "nach" may stand before it: "Angaben". */
  sourceNoun: 1 << 24,
  opensAside: 1 << 25,
  closesAside: 1 << 26,
  /** A finite verb in some clauses: where it opens them, or by the word before. */
  finiteByPlace: 1 << 27,
  /** Of one's own: "nach eigenen Angaben". */
  own: 1 << 28,
  /** Names that one rests on another source: "Berufung". */
  reliance: 1 << 29,
  /** A lower-case word inside names: "van". */
  nameParticle: 1 << 30,
  /** Stands for a time without preposition: "Montag". */
  timeNoun: 1 << 31,
} as const;

const closing = ".!?…";
const separators = ",:;–—-";

function signsOfMark(text: string): number {
  return (
    (separators.includes(text) ? sign.separator : 0) |
    (text === ":" ? sign.colon : 0) |
    (text === "(" || text === "[" ? sign.opensAside : 0) |
    (text === ")" || text === "]" ? sign.closesAside : 0) |
    (closing.includes(text) ? sign.closing : 0)
  );
}

/** "24-Jähriger" begins with digits. */
function isNumbered(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && text.includes("-");
}

/** Agencies write themselves small: "dpa", "epd", "dpa-Informationen". */
function isAgency(lower: string, { speech }: Locale): boolean {
  if (lower.length !== 3 && lower.charAt(3) !== "-") return false;
  return speech.outletNouns.has(lower.slice(0, 3));
}

/** "al-Dschasira", "dpa-Meldung": a noun after a hyphen. */
function hasInnerCapital(text: string): boolean {
  const hyphen = text.indexOf("-");
  if (hyphen < 1 || hyphen > 6 || hyphen + 1 >= text.length) return false;
  const next = text.charAt(hyphen + 1);
  return next !== next.toLowerCase();
}

function namesSource(lower: string, { sourceNouns, sourceNounEndings }: SpeechTables): boolean {
  return sourceNouns.has(lower) || sourceNounEndings.some((ending) => lower.endsWith(ending));
}

/** Bits of `sign` of a form. */
export function signsOf({ kind, text, lower, capital }: WordForm, locale: Locale): number {
  if (kind === "mark") return signsOfMark(text);
  const { speech, events, syntax } = locale;
  const { words } = speech;
  const written = capital || isNumbered(text) || isAgency(lower, locale) || hasInnerCapital(text);
  const bit = (value: number, ...lists: readonly { has(word: string): boolean }[]): number =>
    lists.some((list) => list.has(lower)) ? value : 0;
  return (
    (kind === "word" && written ? sign.nounLike : 0) |
    (lower === "zu" ? sign.zu : 0) |
    bit(sign.expletive, syntax.expletives) |
    bit(sign.source, words.sourceBefore, words.sourceAfter) |
    bit(sign.opinion, words.opinionBefore, words.opinionAfter) |
    bit(sign.view, words.viewBefore) |
    bit(sign.viewNoun, speech.viewNouns) |
    bit(sign.inserted, words.inserted, words.comparing) |
    bit(sign.reference, words.contentRelative, words.backReference, words.weakBackReference) |
    bit(sign.pointing, words.pointing) |
    bit(sign.contentNoun, speech.contentNouns) |
    bit(sign.stance, speech.stances) |
    bit(sign.tail, tailsOf(locale)) |
    bit(sign.hearsay, words.hearsay) |
    bit(sign.claiming, words.claiming) |
    bit(sign.counting, events.words.counting, events.words.counted) |
    bit(sign.negation, speech.negations) |
    bit(sign.self, words.self, events.words.reports) |
    bit(sign.firstPerson, words.firstPerson) |
    bit(sign.saying, speech.forms) |
    bit(sign.own, words.own) |
    bit(sign.reliance, speech.reliance) |
    bit(sign.nameParticle, syntax.nameParticles) |
    bit(sign.timeNoun, syntax.timeNouns) |
    (capital && namesSource(lower, speech) ? sign.sourceNoun : 0)
  );
}
