import type { Sentence } from "../text/sentences.ts";
import {
  type Finder,
  flag,
  has,
  hasSign,
  isCapital,
  isDetermined,
  isInitial,
  lowerAt,
  type Scan,
  signsAt,
  textAt,
} from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";
import { hasArabicArticle, sign } from "./word-signs.ts";

/** Marks that stand for the apostrophe of "O’Brien" and part the word. */
const apostrophes = new Set(["‘", "´", "`", "′"]);

interface Run {
  /** Token after the name. */
  readonly end: number;
  /** Words that can be a family name. */
  readonly surnames: number;
}

const blocked = is.function;
const other = is.noun | place | is.organisation | is.acronym;
/** "zu", "vom", "der" lead to a family name, and to any other noun. */
const loose = new Set(["zu", "zum", "zur", "vom", "der", "den", "da", "do", "y", "la", "le", "el", "o", "af", "san"]);

/** Whether "J." stands at `at`. */
function isInitialLetter(scan: Scan, at: number, sentence: Sentence): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    at + 1 < sentence.last &&
    token.capital &&
    token.text.length === 1 &&
    scan.tokens[at + 1]?.text === "." &&
    scan.tokens[at + 1]?.spaced === false
  );
}

/** Token of the capital word that particles at `at` lead to ("von der Leyen"), else -1. */
function afterParticles(scan: Scan, at: number, sentence: Sentence): number {
  let index = at;
  while (index < at + 3 && hasSign(scan, index, sentence, sign.particle) && !has(scan, index, firstName | is.surname))
    index += 1;
  if (index === at || !isCapital(scan, index, sentence) || has(scan, index, blocked)) return -1;
  return loose.has(lowerAt(scan, at, sentence)) && has(scan, index, is.noun | is.office) ? -1 : index;
}

/** How far a person's name goes on from `from`, where given names stand before. */
function runOfName(scan: Scan, from: number, sentence: Sentence): Run {
  let index = from;
  let surnames = 0;
  while (index < sentence.last && index < from + 8) {
    const token = scan.tokens[index];
    if (token === undefined || !(token.spaced || scan.tokens[index - 1]?.text === ".")) break;
    if (isInitialLetter(scan, index, sentence)) {
      index += 2;
      continue;
    }
    if (hasSign(scan, index, sentence, sign.inName)) {
      if (hasArabicArticle(token.text)) {
        surnames += 1;
        index += 1;
        continue;
      }
      if (/^(?:von|vom|zu|van|de)$/.test(lowerAt(scan, index + 1, sentence))) {
        index += 1;
        continue;
      }
    }
    if (
      token.text === "O" &&
      apostrophes.has(textAt(scan, index + 1, sentence)) &&
      isCapital(scan, index + 2, sentence)
    ) {
      surnames += 1;
      index += 3;
      continue;
    }
    const led = afterParticles(scan, index, sentence);
    if (led > 0 && (surnames === 0 || !token.capital) && (!has(scan, led, is.noun) || surnames === 0)) {
      if (surnames > 0 && !/^(?:von|van|de|bin|ibn|zu|y)$/.test(token.lower)) break;
      surnames += 1;
      index = led + 1;
      continue;
    }
    if (!token.capital || token.kind !== "word") break;
    if (surnames > 0 && scan.tables.nameSuffixes.has(token.lower)) break;
    const flags = flag(scan, index);
    if ((flags & blocked) !== 0 && (flags & is.surname) === 0) break;
    const fits = (flags & (firstName | is.surname)) !== 0 || (flags & other) === 0;
    if (!fits && (surnames > 0 || (flags & is.acronym) !== 0)) break;
    if ((flags & is.people) !== 0 && surnames > 0) break;
    if (surnames > 2 || (surnames > 0 && (flags & is.noun) !== 0)) break;
    if ((flags & firstName) === 0 || (flags & is.surname) !== 0 || surnames > 0) surnames += 1;
    index += 1;
    if ((flags & is.genitive) !== 0) break;
  }
  return { end: index, surnames };
}

function withSuffix(scan: Scan, end: number, sentence: Sentence): number {
  const lower = lowerAt(scan, end, sentence);
  if (!scan.tables.nameSuffixes.has(lower)) return end;
  if (!isCapital(scan, end, sentence)) return end;
  return textAt(scan, end + 1, sentence) === "." && end + 2 < sentence.last ? end + 2 : end + 1;
}

/** "Olaf Scholz", "Ursula von der Leyen", "Laura". */
export const findByFirstName: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & firstName) === 0) return undefined;
  const run = runOfName(scan, at + 1, sentence);
  const doubtful = (flags & (other | is.function | is.office)) !== 0;
  if (run.surnames > 0) {
    if ((flags & is.genitive) !== 0 && !doubtful) return { first: at, last: at + 1, type: "PER", sure: true };
    const next = flag(scan, at + 1);
    if (doubtful && (next & (is.noun | is.function)) !== 0) return undefined;
    if ((flags & is.noun) !== 0 && isDetermined(scan, at, sentence)) return undefined;
    return { first: at, last: withSuffix(scan, run.end, sentence), type: "PER", sure: true };
  }
  if (doubtful) return undefined;
  return { first: at, last: withSuffix(scan, run.end, sentence), type: "PER", sure: !isInitial(scan, at, sentence) };
};

/** "J. K. Rowling", "H. Müller". */
export const findByInitials: Finder = (scan, at, sentence) => {
  if (!isInitialLetter(scan, at, sentence)) return undefined;
  let index = at;
  while (index < at + 8 && isInitialLetter(scan, index, sentence)) index += 2;
  if (
    !isCapital(scan, index, sentence) ||
    has(scan, index, is.noun | is.function | is.acronym) ||
    (scan.tokens[index]?.text.length ?? 0) < 3
  )
    return undefined;
  const run = runOfName(scan, index, sentence);
  return run.surnames > 0 || run.end > index ? { first: at, last: run.end, type: "PER", sure: true } : undefined;
};

/** "Dr", "Herr". */
function isTitle(scan: Scan, at: number, sentence: Sentence): boolean {
  const title = sign.title | sign.capital;
  return (signsAt(scan, at, sentence) & title) === title;
}

/** Whether an office or title stands before `at`: "Bundeskanzler", "Dr.", "Herr". */
export function afterOffice(scan: Scan, at: number, sentence: Sentence): boolean {
  let before = at - 1;
  if (textAt(scan, before, sentence) === ".") before -= 1;
  if (before < sentence.first) return false;
  if (isTitle(scan, before, sentence)) return true;
  return before === at - 1 && has(scan, before, is.office);
}

/** "Bundeskanzler Scholz", "Dr. Xaver Unbekannt", "Herr Meier". */
export const findByOffice: Finder = (scan, at, sentence) => {
  if (!afterOffice(scan, at, sentence) || !isCapital(scan, at, sentence)) {
    return undefined;
  }
  const title = !has(scan, at - 1, is.office);
  const flags = flag(scan, at);
  if ((flags & (is.function | is.acronym | is.people | is.title)) !== 0) return undefined;
  if ((flags & is.organisation) !== 0 && !has(scan, at + 1, is.unknown | is.surname)) return undefined;
  const named =
    isCapital(scan, at + 1, sentence) && has(scan, at + 1, is.unknown) && !has(scan, at + 1, is.noun | is.function);
  if ((flags & (is.noun | place)) !== 0 && (flags & is.surname) === 0 && !title && !named) return undefined;
  if ((flags & (is.office | is.adjective)) !== 0 && (flags & is.surname) === 0 && !title) return undefined;
  if (
    (scan.tokens[at]?.text.length ?? 0) < 3 &&
    !isInitialLetter(scan, at, sentence) &&
    !isCapital(scan, at + 1, sentence)
  )
    return undefined;
  const run = runOfName(scan, at + 1, sentence);
  return { first: at, last: withSuffix(scan, Math.max(run.end, at + 1), sentence), type: "PER", sure: true };
};

/** Whether a title stands before: "Dr. von", "Herr von". */
function afterTitle(scan: Scan, at: number, sentence: Sentence): boolean {
  const before = textAt(scan, at - 1, sentence) === "." ? at - 2 : at - 1;
  return isTitle(scan, before, sentence);
}

/** "von der Leyen", "van Gogh", "al-Assad": a particle leads to a family name where no given name stands. */
export const findByParticle: Finder = (scan, at, sentence) => {
  const token = scan.tokens[at];
  if (token === undefined || !scan.tables.leadingParticles.has(token.lower)) return undefined;
  if (
    token.lower === "von" &&
    !afterTitle(scan, at, sentence) &&
    !(lowerAt(scan, at + 1, sentence) === "der" && has(scan, at + 2, is.surname))
  )
    return undefined;
  if (isCapital(scan, at - 1, sentence) && !has(scan, at - 1, is.noun | is.function)) return undefined;
  const led = afterParticles(scan, at, sentence);
  if (led < 0 || has(scan, led, is.noun | is.acronym)) return undefined;
  return { first: at, last: led + 1, type: "PER", sure: true };
};

const shortestOffice = 7;

/** Whether an unknown word before two names is an office: by its ending, or because the text puts an article before it elsewhere. */
function isOffice(scan: Scan, at: number, sentence: Sentence): boolean {
  const lower = lowerAt(scan, at, sentence);
  if (lower.length >= shortestOffice && scan.tables.officeEndings.some((ending) => lower.endsWith(ending))) return true;
  return scan.determined().has(lower);
}

const nameLike = is.unknown | is.surname | firstName;

/** "Dmitri Peskow" where both words are unknown: two capitalised words in a row that are no nouns. */
export const findPair: Finder = (scan, at, sentence) => {
  if (!has(scan, at, nameLike) || has(scan, at, other | blocked)) return undefined;
  const next = at + 1;
  if (!isCapital(scan, next, sentence) || scan.tokens[next]?.spaced !== true) return undefined;
  if (!has(scan, next, nameLike) || has(scan, next, (is.noun & ~is.surname) | blocked | is.organisation))
    return undefined;
  if (isDetermined(scan, at, sentence) || has(scan, at, is.adjective)) return undefined;
  // "Konditorin Sandra Muster": what comes before a given name is a trade, not a name
  if (
    has(scan, next, firstName) &&
    !has(scan, at, firstName) &&
    isCapital(scan, next + 1, sentence) &&
    scan.tokens[next + 1]?.spaced === true
  )
    return undefined;
  if (isInitial(scan, at, sentence) && !has(scan, next, is.surname | is.surnameShape | is.unknown)) return undefined;
  const run = runOfName(scan, next, sentence);
  if (run.end > next + 1 && !has(scan, at, firstName) && isOffice(scan, at, sentence)) return undefined;
  const last = Math.max(run.end, next + 1);
  const speaks = [at - 1, last].some((word) => hasSign(scan, word, sentence, sign.speech));
  const sure = speaks || (isCapital(scan, at - 1, sentence) && isOffice(scan, at - 1, sentence));
  return { first: at, last, type: "PER", sure };
};
