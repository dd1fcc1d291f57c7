import { wordClass } from "../locales/syntax-tables.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import { hint } from "./hints.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";
import { classAt } from "./token-class.ts";

/** The finite helpers of a clause, sorted by what they do. */
export interface Helpers {
  readonly auxiliaries: readonly string[];
  readonly modals: readonly string[];
  readonly verbs: readonly string[];
}

/** The helpers among the tokens of some stretches of a sentence that begins with token `sentenceFirst`. */
export function helpersIn(text: EventText, stretches: readonly Stretch[], sentenceFirst: number): Helpers {
  const { tokens, hints } = text;
  const helpers = { auxiliaries: [] as string[], modals: [] as string[], verbs: [] as string[] };
  for (const { first, last } of stretches)
    for (let at = first; at < last; at += 1) {
      const bits = classAt(text, at, at === sentenceFirst);
      if (bits === 0 || ((hints[at] ?? 0) & hint.causative) !== 0) continue;
      const lower = tokens[at]?.lower ?? "";
      if ((bits & wordClass.modal) !== 0) helpers.modals.push(lower);
      else if ((bits & wordClass.auxiliary) !== 0) helpers.auxiliaries.push(lower);
      else helpers.verbs.push(lower);
    }
  return helpers;
}

/** Whether one of some phrases stands in a clause. */
export function holdsPhrase({ tokens }: EventText, clause: Clause, phrases: readonly string[]): boolean {
  let text = " ";
  for (const { first, last } of stretchesOf(clause))
    for (let at = first; at < last; at += 1) text += `${tokens[at]?.lower ?? ""} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

/** Whether a clause says no: "nicht", "kein", but not "nicht nur", nor "ohne" inside it: "ist ohne Fahrgäste entgleist". */
export function isNegated({ tokens, hints, grammar }: EventText, clause: Clause): boolean {
  if ((clause.hints & hint.negating) === 0) return false;
  for (const { first, last } of stretchesOf(clause))
    for (let at = first; at < last; at += 1) {
      if (((hints[at] ?? 0) & hint.negating) === 0) continue;
      const isOnly = at + 1 < last && tokens[at + 1]?.lower === grammar.only;
      if (!isOnly && (at === first || tokens[at]?.lower !== grammar.prepositions.without)) return true;
    }
  return false;
}

/** "Wäre fast entgleist", "beinahe hätte …": it did not happen. */
export function isAlmost(text: EventText, clause: Clause): boolean {
  const both = hint.almost | hint.unreal;
  return (clause.hints & both) === both && holdsPhrase(text, clause, text.words.almost);
}

/** "Immer wieder", "jährlich": tells of what happens over and over. */
export function isHabitual(text: EventText, clause: Clause): boolean {
  return (clause.hints & hint.habitual) !== 0 && holdsPhrase(text, clause, text.words.habitual);
}

/** "Schon einmal", "bereits": at some time in the past. */
export function isOpen(text: EventText, clause: Clause): boolean {
  return (clause.hints & hint.open) !== 0 && holdsPhrase(text, clause, text.words.open);
}

/** "Trat in Kraft", "ging über die Bühne": says of an event that it took place. */
export function takesPlace(text: EventText, clause: Clause): boolean {
  return (clause.hints & hint.occurringPhrase) !== 0 && holdsPhrase(text, clause, text.words.occurringPhrases);
}
