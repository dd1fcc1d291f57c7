import {
  adjectiveEndings,
  adjectiveStems,
  headsOfNames,
  nameParticles,
  noVerbs,
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
  return (word?.text ?? "").replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, "");
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

function isHeadOfName(word: Word | undefined): boolean {
  const text = bare(word).toLowerCase();
  return isCapital(word) && headsOfNames.some((head) => text === head || text.endsWith(head));
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
  while (first > 0 && isCapital(words[first - 1]) && !isAdjective(words[first - 1]) && !isHeadOfName(words[first - 1]))
    first -= 1;
  return at - first;
}

/** A name in the genitive stands before what it owns: `Brasiliens Präsident`. */
function isGenitiveBefore(words: readonly Word[], at: number): boolean {
  const [earlier, before] = [words[at - 2], words[at - 1]];
  if (before === undefined || !/\p{Ll}s$/u.test(before.text)) return false;
  return earlier === undefined || mayBegin(before, earlier);
}

/** How well a headline begins at `words[at]`; more is better. */
function score(words: readonly Word[], at: number): number {
  const [before, word, next, afterNext] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (before === undefined || word === undefined) return Number.NEGATIVE_INFINITY;
  let points = 0;
  if (openers.has(bare(word).toLowerCase()) || word.text.startsWith("++")) points += 4;
  if (/^["„»]/.test(word.text)) points += 3;
  if (isVerb(next)) points += 2;
  if (isCapital(next) && isVerb(afterNext) && isHeadOfName(word)) points += 2;
  else if (isCapital(next) && isVerb(afterNext) && namesBefore(words, at) > 1) points += 2.5;
  if (!isCapital(before) && !ends.has(bare(before)) && !/[\d"“”«?!)]$/.test(before.text)) points -= 3;
  if (isCapital(before) && isAdjective(before)) points -= at === 1 ? 4 : 3;
  if (isGenitiveBefore(words, at)) points -= 2.5;
  if (isHeadOfName(before) && !openers.has(bare(word).toLowerCase())) points -= 3;
  if (/^\d/.test(bare(word))) points -= 2;
  if (words.slice(0, at).some((earlier) => isVerb(earlier) && !isAdjective(earlier))) points -= 3;
  if (at === words.length - 1) points -= 2;
  return points - Math.max(0, at - 6);
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
    if (before !== undefined && mayBegin(word, before)) places.push({ at, points: score(words, at) });
  }
  const likely = places.filter(({ points }) => points > -3);
  const best = likely.toSorted((a, b) => b.points - a.points || a.at - b.at)[0];
  const [before, word] = best === undefined ? [] : [words[best.at - 1], words[best.at]];
  if (before === undefined || word === undefined) return undefined;
  return { kickerEnd: before.end, headlineStart: word.start, rivals: likely.length - 1 };
}
