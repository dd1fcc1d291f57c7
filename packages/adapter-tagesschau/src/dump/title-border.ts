import {
  adjectiveEndings,
  adjectiveStems,
  nameParticles,
  noVerbs,
  offices,
  organisationHeads,
  phraseEnds,
  phraseLinks,
  phraseOpeners,
  plainVerbs,
} from "./border-words.ts";

/** Where kicker and headline of a run-on line part; offsets of the line. */
export interface TitleBorder {
  readonly kickerEnd: number;
  readonly headlineStart: number;
  /** Other places where the border could stand by its form: 0 says that only this one is possible. */
  readonly rivals: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quoted: boolean;
}

/** A line is a header, not a text: words beyond this are not looked at. */
const mostWords = 60;
const openers: ReadonlySet<string> = new Set(phraseOpeners);
const links: ReadonlySet<string> = new Set(phraseLinks);
const stems: ReadonlySet<string> = new Set(adjectiveStems);
const ends: ReadonlySet<string> = new Set(phraseEnds);
const particles: ReadonlySet<string> = new Set(nameParticles);
const verbs: ReadonlySet<string> = new Set(plainVerbs);
const others: ReadonlySet<string> = new Set([...noVerbs, ...phraseLinks]);

/** Words with their place; `quoted` where a quotation mark before them is still open. */
function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const found of line.matchAll(/\S+/g)) {
    if (words.length === mostWords) break;
    const text = found[0];
    words.push({ start: found.index, end: found.index + text.length, text, quoted: open });
    for (const mark of text.matchAll(/["„“”»«]/g)) {
      if (mark[0] === '"') open = !open;
      else open = mark[0] === "„" || mark[0] === "»";
    }
  }
  return words;
}

function bare(word: Word | undefined): string {
  return (word?.text ?? "").replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]{1,40}$/gu, "");
}

function isCapital(word: Word | undefined): boolean {
  return /^\p{Lu}/u.test(bare(word));
}

/** A small word that may be the finite verb or the participle of a headline. */
function isVerb(word: Word | undefined): boolean {
  const text = bare(word);
  if (!/^\p{Ll}/u.test(text)) return false;
  return verbs.has(text) || (text.length > 2 && /(?:t|te|en|ten|ern|eln)$/.test(text) && !others.has(text));
}

function isAdjective(word: Word | undefined): boolean {
  const [, stem] = /^(.{2,40}?)(?:e|er|es|en|em)$/.exec(bare(word).toLowerCase()) ?? [];
  if (stem === undefined) return false;
  return stems.has(stem) || adjectiveEndings.some((ending) => stem.length > ending.length + 1 && stem.endsWith(ending));
}

function endsIn(word: Word | undefined, heads: readonly string[]): boolean {
  const text = bare(word).toLowerCase();
  return isCapital(word) && heads.some((head) => text.endsWith(head));
}

function isOffice(word: Word | undefined): boolean {
  return endsIn(word, offices);
}

/** Whether a name goes with a noun: an office or the kind of an organisation. */
function isHeadOfName(word: Word | undefined): boolean {
  return isOffice(word) || endsIn(word, organisationHeads);
}

/** Whether a headline may begin with a word: a capital, a quotation that begins with one, a figure, `++`. */
function mayBegin(word: Word, before: Word): boolean {
  if (word.quoted || /[,:;(/–-]$/.test(before.text) || links.has(bare(before).toLowerCase())) return false;
  if (particles.has(bare(before))) return false;
  if (/^[–-]$/.test(word.text)) return false;
  return isCapital(word) || word.text.startsWith("++") || /^\d/.test(bare(word));
}

/** Names in a row right before `words[at]`: capitals that are neither adjective nor office. */
function namesBefore(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && isCapital(words[first - 1]) && !isAdjective(words[first - 1]) && !isOffice(words[first - 1]))
    first -= 1;
  return at - first;
}

/** A name in the genitive stands before what it owns: `Brasiliens Präsident`. */
function isGenitiveBefore(words: readonly Word[], at: number): boolean {
  const [earlier, before] = [words[at - 2], words[at - 1]];
  if (before === undefined || !/\p{Ll}s$/u.test(before.text)) return false;
  return earlier === undefined || mayBegin(before, earlier);
}

/** Signs for (above 0) and against a border before a word. */
const weights = {
  /** A word that German writes small inside a phrase, or `++`. */
  opener: 4,
  quotation: 3,
  /** `Rechte Parteien`: an adjective with a capital begins a phrase. */
  adjective: 1.5,
  verbNext: 2,
  /** `Brandt: "Wir warten ab"`: who speaks. */
  speaker: 2.5,
  /** `Kanzler Merz reist`: an office with name and verb. */
  officeNameVerb: 2,
  /** A name of two words with its verb behind a name of two. */
  nameVerb: 2.5,
  /** A small word, which a phrase seldom ends in. */
  afterSmall: -3,
  afterAdjective: -3,
  afterFirstAdjective: -4,
  /** `Brasiliens Präsident`. */
  afterGenitive: -2.5,
  /** `Kanzler Merz`. */
  afterOffice: -3,
  afterFirstOffice: -6,
  figure: -2,
  /** A verb in what would be the kicker. */
  verbBefore: -3,
  lastWord: -2,
} as const satisfies Readonly<Record<string, number>>;
type Sign = keyof typeof weights;

/** A border with less than this is none. */
const leastPoints = -3;
/** Longer kickers are unlikely, by a point a word. */
const usualKicker = 6;

function signsOf(words: readonly Word[], at: number, before: Word, word: Word): readonly Sign[] {
  const [next, afterNext] = [words[at + 1], words[at + 2]];
  const opens = openers.has(bare(word).toLowerCase()) || word.text.startsWith("++");
  const namedVerb = isCapital(next) && isVerb(afterNext);
  const endsPhrase = isCapital(before) || ends.has(bare(before)) || /[\d"“”«?!)]$/.test(before.text);
  const signs: readonly (readonly [Sign, boolean])[] = [
    ["opener", opens],
    ["quotation", /^["„»]/.test(word.text)],
    ["adjective", isCapital(next) && isAdjective(word) && !isAdjective(before)],
    ["verbNext", isVerb(next)],
    ["speaker", word.text.endsWith(":")],
    ["officeNameVerb", namedVerb && isHeadOfName(word)],
    ["nameVerb", namedVerb && !isHeadOfName(word) && namesBefore(words, at) > 1],
    ["afterSmall", !endsPhrase],
    [at === 1 ? "afterFirstAdjective" : "afterAdjective", isCapital(before) && isAdjective(before)],
    ["afterGenitive", isGenitiveBefore(words, at)],
    [at === 1 ? "afterFirstOffice" : "afterOffice", isOffice(before) && !opens],
    ["figure", /^\d/.test(bare(word))],
    ["verbBefore", words.slice(0, at).some((earlier) => isVerb(earlier) && !isAdjective(earlier))],
    ["lastWord", at === words.length - 1],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

/** How well a headline begins at `words[at]`; more is better. */
function score(words: readonly Word[], at: number, before: Word, word: Word): number {
  const points = signsOf(words, at, before, word).reduce((sum, sign) => sum + weights[sign], 0);
  return points - Math.max(0, at - usualKicker);
}

/**
 * Parts the run-on title of a page, `Bericht über Telefonat Scholz telefoniert mit Biden`. The topline is a phrase without
 * verb, and German writes small what stands inside a phrase, so the headline begins at a word with a capital before which a
 * phrase can end: not after a preposition, article, conjunction, adjective or comma, not inside quotes. Of several such words the
 * one is taken that opens a phrase (`Wie`, `Kein`, a quotation) or stands before a verb; the first of equals.
 * `undefined` where no border is possible: the line is a headline alone.
 */
export function findTitleBorder(line: string): TitleBorder | undefined {
  const words = wordsOf(line);
  const places: { readonly at: number; readonly points: number }[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined && mayBegin(word, before)) places.push({ at, points: score(words, at, before, word) });
  }
  const likely = places.filter(({ points }) => points > leastPoints);
  const best = likely.toSorted((a, b) => b.points - a.points || a.at - b.at)[0];
  const [before, word] = best === undefined ? [] : [words[best.at - 1], words[best.at]];
  if (before === undefined || word === undefined) return undefined;
  return { kickerEnd: before.end, headlineStart: word.start, rivals: likely.length - 1 };
}
