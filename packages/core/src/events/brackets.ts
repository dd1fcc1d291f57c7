import { wordClass } from "../locales/syntax-tables.ts";
import type { EventText } from "./event-text.ts";
import type { Stretch } from "./stretches.ts";
import { classAt, isFiniteVerb, isVerb } from "./token-class.ts";

const helping = wordClass.auxiliary | wordClass.modal;

/** Token of the last word of a stretch. */
function lastWord({ tokens }: EventText, { first, last }: Stretch): number {
  let at = last - 1;
  while (at > first && tokens[at]?.kind !== "word") at -= 1;
  return at;
}

/** The finite verb of a stretch that waits for the rest of its clause, as a token: a helper without its participle, a verb without a particle; else -1. */
function waitingVerb(text: EventText, stretch: Stretch, sentenceFirst: number): number {
  let verb = -1;
  for (let at = stretch.first; at < stretch.last; at += 1) {
    if (verb >= 0 && isVerb(text, at)) return -1;
    if (isFiniteVerb(text, at, at === sentenceFirst)) verb = at;
  }
  return verb;
}

/** What a stretch without a finite verb of its own ends in. */
type Ending = "participle" | "infinitive" | "particle" | "finite" | undefined;

function endingOf(text: EventText, stretch: Stretch, sentenceFirst: number): Ending {
  const { tokens } = text;
  const { first } = stretch;
  const isCoordinator = (classAt(text, first, first === sentenceFirst) & wordClass.coordinator) !== 0;
  if (stretch.opener !== undefined || isCoordinator) return undefined;
  const end = lastWord(text, stretch);
  if (tokens[end]?.capital !== false || tokens[end - 1]?.lower === text.grammar.infinitiveMark) return undefined;
  let verbs = 0;
  for (let at = end - 1; at >= first && isVerb(text, at); at -= 1) verbs += 1;
  for (let at = first; at < end - verbs; at += 1) if (isVerb(text, at)) return undefined;
  const bits = classAt(text, end);
  if (verbs === 0 && (bits & wordClass.particle) !== 0) return "particle";
  if ((bits & wordClass.participle) !== 0) return "participle";
  const behindParticiple = end > first && (classAt(text, end - 1) & wordClass.participle) !== 0;
  if ((bits & wordClass.infinitive) !== 0 && ((bits & helping) === 0 || behindParticiple)) return "infinitive";
  return isFiniteVerb(text, end) && end > first ? "finite" : undefined;
}

/** Whether an ending is what a stretch further ahead waits for. */
function closes(text: EventText, open: Stretch, ending: Ending, sentenceFirst: number): boolean {
  if (open.opener !== undefined) return ending !== "particle" && !isVerb(text, lastWord(text, open));
  const verb = waitingVerb(text, open, sentenceFirst);
  if (verb < 0) return false;
  const bits = classAt(text, verb, verb === sentenceFirst);
  if (ending === "particle") return (bits & helping) === 0;
  if (ending === "participle") return (bits & wordClass.auxiliary) !== 0;
  return ending === "infinitive" && (bits & wordClass.modal) !== 0;
}

/** Whether a stretch can stand inside another clause: a relative or subordinate clause, or a few words without a verb. */
function isInner({ verbal, opener }: Stretch): boolean {
  return opener !== undefined || !verbal;
}

const none: ReadonlyMap<number, readonly number[]> = new Map();

/**
 * The stretches that are one clause around others: "hat den Mann, der aus Kiel stammt, am Montag festgenommen". German puts the verb of a main
 * clause in two parts and that of a subordinate one at its end, so a stretch that lacks the one and a later one that begins without it belong
 * together. Words without a verb between them, mostly an apposition, belong to the clause as well. By number of each stretch the numbers of all.
 */
export function bracketsOf(
  text: EventText,
  stretches: readonly Stretch[],
  sentenceFirst: number,
): ReadonlyMap<number, readonly number[]> {
  if (stretches.length < 2) return none;
  const found = new Map<number, readonly number[]>();
  stretches.forEach((stretch, end) => {
    const ending = end === 0 ? undefined : endingOf(text, stretch, sentenceFirst);
    if (ending === undefined) return;
    for (let start = end - 1; start >= 0 && !found.has(start); start -= 1) {
      const open = stretches[start];
      if (open === undefined) return;
      if (closes(text, open, ending, sentenceFirst)) {
        const parts = [start, ...between(stretches, start, end), end];
        for (const part of parts) found.set(part, parts);
        return;
      }
      if (!isInner(open)) return;
    }
  });
  return found;
}

/** Numbers of the stretches between two that no word opens as a clause of their own. */
function between(stretches: readonly Stretch[], start: number, end: number): readonly number[] {
  return stretches.flatMap(({ opener }, at) => (at > start && at < end && opener === undefined ? [at] : []));
}
