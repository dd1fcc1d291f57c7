import { cellsPerForm, type EventText } from "./event-text.ts";
import { verbClass } from "./form-class.ts";

/** Bits of `wordClass` for a token; nouns and names have none, unless it is the first word, which may be any. */
export function classAt(text: EventText, at: number, isFirst = false): number {
  if (!isFirst) return text.classes[at] ?? 0;
  const token = text.tokens[at];
  return token === undefined ? 0 : (text.cells[token.form * cellsPerForm] ?? 0);
}

/** Whether a token is a finite verb, an auxiliary or a modal. */
export function isFiniteVerb(text: EventText, at: number, isFirst = false): boolean {
  return (classAt(text, at, isFirst) & verbClass.finite) !== 0;
}

/** Whether a token is a form of a verb at all. */
export function isVerb(text: EventText, at: number, isFirst = false): boolean {
  return (classAt(text, at, isFirst) & verbClass.some) !== 0;
}

/** The first finite verb of a stretch; its end where none is. */
export function firstFinite(text: EventText, first: number, last: number): number {
  let at = first;
  while (at < last && !isFiniteVerb(text, at)) at += 1;
  return at;
}
