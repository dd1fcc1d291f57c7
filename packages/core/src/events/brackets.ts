import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Token } from "../text/tokens.ts";
import { classOf, isFiniteVerb, isVerb } from "./token-class.ts";

/** A stretch of a sentence between two marks, as far as it matters for what it belongs to. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly verbal: boolean;
  readonly opener?: string | undefined;
}

const helping = wordClass.auxiliary | wordClass.modal;

/** Where the words of a sentence are read. */
interface Reader {
  readonly tokens: readonly Token[];
  readonly sentenceFirst: number;
  readonly locale: Locale;
}

function bitsAt({ tokens, sentenceFirst, locale }: Reader, at: number): number {
  return classOf(tokens[at], locale, at === sentenceFirst);
}

function standsFinite({ tokens, sentenceFirst, locale }: Reader, at: number): boolean {
  return isFiniteVerb(tokens[at], locale, at === sentenceFirst);
}

/** Token of the last word of a stretch. */
function lastWord({ tokens }: Reader, { first, last }: Stretch): number {
  let at = last - 1;
  while (at > first && tokens[at]?.kind !== "word") at -= 1;
  return at;
}

/** The finite verb of a stretch that waits for the rest of its clause, as a token: a helper without its participle, a verb without a particle; else -1. */
function waitingVerb(reader: Reader, stretch: Stretch): number {
  let verb = -1;
  for (let at = stretch.first; at < stretch.last; at += 1) {
    if (verb >= 0 && isVerb(reader.tokens[at], reader.locale)) return -1;
    if (standsFinite(reader, at)) verb = at;
  }
  return verb;
}

/** What a stretch without a finite verb of its own ends in. */
type Ending = "participle" | "infinitive" | "particle" | "finite" | undefined;

function endingOf(reader: Reader, stretch: Stretch): Ending {
  const { tokens, locale } = reader;
  if (stretch.opener !== undefined || (bitsAt(reader, stretch.first) & wordClass.coordinator) !== 0) return undefined;
  const end = lastWord(reader, stretch);
  const word = tokens[end];
  if (word === undefined || word.capital || tokens[end - 1]?.lower === "zu") return undefined;
  let verbs = 0;
  for (let at = end - 1; at >= stretch.first && isVerb(tokens[at], locale); at -= 1) verbs += 1;
  for (let at = stretch.first; at < end - verbs; at += 1) if (isVerb(tokens[at], locale)) return undefined;
  if (verbs === 0 && ((locale.syntax.words.get(word.lower) ?? 0) & wordClass.particle) !== 0) return "particle";
  const bits = bitsAt(reader, end);
  if ((bits & wordClass.participle) !== 0) return "participle";
  const behindParticiple = end > stretch.first && (bitsAt(reader, end - 1) & wordClass.participle) !== 0;
  if ((bits & wordClass.infinitive) !== 0 && ((bits & helping) === 0 || behindParticiple)) return "infinitive";
  return standsFinite(reader, end) && end > stretch.first ? "finite" : undefined;
}

/** Whether an ending is what a stretch further ahead waits for. */
function closes(reader: Reader, open: Stretch, ending: Ending): boolean {
  if (open.opener !== undefined)
    return (
      (ending === "finite" || ending === "participle" || ending === "infinitive") &&
      !isVerb(reader.tokens[lastWord(reader, open)], reader.locale)
    );
  const verb = waitingVerb(reader, open);
  if (verb < 0) return false;
  const bits = bitsAt(reader, verb);
  if (ending === "particle") return (bits & helping) === 0;
  if (ending === "participle") return (bits & wordClass.auxiliary) !== 0;
  return ending === "infinitive" && (bits & wordClass.modal) !== 0;
}

/** Whether a stretch can stand inside another clause: a relative or subordinate clause, or a few words without a verb. */
function isInner({ verbal, opener }: Stretch): boolean {
  return opener !== undefined || !verbal;
}

/**
 * The stretches that are one clause around others: "hat den Mann, der aus Kiel stammt, am Montag festgenommen". German puts the verb of a main
 * clause in two parts and that of a subordinate one at its end, so a stretch that lacks the one and a later one that begins without it belong
 * together. Words without a verb between them, mostly an apposition, belong to the clause as well. By number of each stretch the numbers of all.
 */
export function bracketsOf(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  sentenceFirst: number,
  locale: Locale,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const reader = { tokens, sentenceFirst, locale };
  for (let end = 1; end < stretches.length; end += 1) {
    const stretch = stretches[end];
    const ending = stretch === undefined ? undefined : endingOf(reader, stretch);
    if (ending === undefined) continue;
    for (let start = end - 1; start >= 0 && !found.has(start); start -= 1) {
      const open = stretches[start];
      if (open === undefined) break;
      if (closes(reader, open, ending)) {
        const parts = [start];
        for (let at = start + 1; at < end; at += 1) if (stretches[at]?.opener === undefined) parts.push(at);
        parts.push(end);
        for (const part of parts) found.set(part, parts);
        break;
      }
      if (!isInner(open)) break;
    }
  }
  return found;
}
