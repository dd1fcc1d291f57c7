import { wordClass } from "../locales/syntax-tables.ts";
import type { Token } from "../text/tokens.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import { hint } from "./hints.ts";
import { classAt } from "./token-class.ts";

/** What stands before a noun, from its determiner on: the words of its phrase and the preposition that governs it. */
export interface NounFront {
  readonly words: readonly string[];
  /** Bits of `hint` of these words. */
  readonly hints: number;
  readonly preposition: string | undefined;
  readonly determiner: string | undefined;
  /** Token the phrase begins with. */
  readonly first: number;
  /** The noun stands in the genitive of another noun: "die Bekanntmachung des Gesprächs". */
  readonly genitive: boolean;
  /** The clause says that somebody told of it: "berichtete über ein Telefonat". */
  readonly told: boolean;
}

const widest = 9;

function isPreposition(bits: number): boolean {
  return (bits & wordClass.preposition) !== 0;
}

/** "der für Dienstag geplante Besuch": a preposition behind a determiner belongs to the attribute. */
function isDeterminer(text: EventText, at: number, clause: Clause): boolean {
  if (at < clause.first) return false;
  const bits = classAt(text, at, true);
  return (bits & wordClass.determiner) !== 0 && (bits & wordClass.preposition) === 0;
}

const attribute = /(?:t|n|end)e[nrsm]?$/;
const longestAttribute = 5;

/** Whether a preposition lies in an attribute: "ein für Mittwoch in Genf geplantes Treffen", up to the article before it. */
function opensAttribute(text: EventText, from: number, at: number, clause: Clause): boolean {
  if (isDeterminer(text, from - 1, clause)) return true;
  const { tokens } = text;
  const last = tokens[at - 1];
  if (last === undefined || last.capital || at - 1 === from || !attribute.test(last.lower)) return false;
  for (let index = from - 1; index >= clause.first && from - index <= longestAttribute; index -= 1) {
    if (isDeterminer(text, index, clause)) return true;
    const token = tokens[index];
    if (token?.capital === false && token.kind === "word" && !isPreposition(classAt(text, index))) return false;
  }
  return false;
}

/** Reads back from a noun over its adjectives to determiner and preposition. */
export function nounFront(text: EventText, clause: Clause, at: number): NounFront {
  const words: string[] = [];
  let hints = 0;
  let determiner: string | undefined;
  let preposition: string | undefined;
  let first = at;
  const take = ({ lower }: Token, index: number): void => {
    words.unshift(lower);
    hints |= text.hints[index] ?? 0;
  };
  for (let index = at - 1; index >= clause.first && at - index <= widest; index -= 1) {
    const token = text.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    if (token.capital && text.locale.syntax.timeNouns.has(token.lower)) break; // "hat am Montag Neuwahlen angekündigt"
    const bits = classAt(text, index, true);
    const joined = text.grammar.contracted.get(token.lower);
    if (joined !== undefined && determiner === undefined && opensAttribute(text, index, at, clause)) {
      take(token, index); // "eine im April vereinbarte Feuerpause"
      continue;
    }
    if (joined !== undefined) {
      preposition = joined;
      determiner ??= token.lower;
    } else if (isPreposition(bits) && !token.capital && (determiner !== undefined || words.length === at - 1 - index))
      preposition = token.lower;
    else if (isPreposition(bits) && token.capital && index === clause.first) preposition = token.lower;
    const embedded =
      preposition !== undefined &&
      (determiner === undefined || joined !== undefined) &&
      opensAttribute(text, index, at, clause);
    if (embedded) {
      take(token, index);
      preposition = undefined;
      if (joined !== undefined && determiner === token.lower) determiner = undefined;
      continue;
    }
    if (preposition !== undefined) {
      first = index;
      break;
    }
    if (determiner !== undefined) break;
    if ((bits & wordClass.determiner) !== 0) determiner = token.lower;
    take(token, index);
    first = index;
  }
  const genitive =
    preposition === undefined && determiner !== undefined && text.grammar.genitiveDeterminers.has(determiner);
  const told = preposition !== undefined && text.words.told.has(preposition) && (clause.hints & hint.telling) !== 0;
  return { words, hints, preposition, determiner, first, genitive, told };
}

/** What stands before a word that belongs to no clause. */
export function noFront(first: number): NounFront {
  return { words: [], hints: 0, preposition: undefined, determiner: undefined, first, genitive: false, told: false };
}
