import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Clause } from "./clauses.ts";
import { classOf } from "./token-class.ts";

/** What stands before a noun, from its determiner on: the words of its phrase and the preposition that governs it. */
export interface NounFront {
  readonly words: readonly string[];
  readonly preposition?: string | undefined;
  readonly determiner?: string | undefined;
  /** Token the phrase begins with. */
  readonly first: number;
  /** The noun stands in the genitive of another noun: "die Bekanntmachung des Gesprächs". */
  readonly genitive: boolean;
  /** The clause says that somebody told of it: "berichtete über ein Telefonat". */
  readonly told: boolean;
}

const merged: ReadonlyMap<string, string> = new Map([
  ["im", "in"],
  ["ins", "in"],
  ["am", "an"],
  ["ans", "an"],
  ["beim", "bei"],
  ["vom", "von"],
  ["zum", "zu"],
  ["zur", "zu"],
  ["vorm", "vor"],
  ["fürs", "für"],
  ["aufs", "auf"],
  ["ums", "um"],
  ["übers", "über"],
]);
const genitives = new Set(["des", "eines", "dieses", "jenes", "seines", "ihres"]);
const topics = new Set(["über", "von"]);
const widest = 9;

function isPreposition(bits: number): boolean {
  return (bits & wordClass.preposition) !== 0;
}

/** "der für Dienstag geplante Besuch": a preposition behind a determiner belongs to the attribute. */
function isDeterminer(document: TextDocument, at: number, clause: Clause, locale: Locale): boolean {
  if (at < clause.first) return false;
  const bits = classOf(document.tokens[at], locale, true);
  return (bits & wordClass.determiner) !== 0 && (bits & wordClass.preposition) === 0;
}

const attribute = /(?:t|n|end)e[nrsm]?$/;
const longestAttribute = 5;

/** Whether a preposition lies in an attribute: "ein für Mittwoch in Genf geplantes Treffen", up to the article before it. */
function opensAttribute(document: TextDocument, from: number, at: number, clause: Clause, locale: Locale): boolean {
  if (isDeterminer(document, from - 1, clause, locale)) return true;
  const last = document.tokens[at - 1];
  if (last === undefined || last.capital || at - 1 === from || !attribute.test(last.lower)) return false;
  for (let index = from - 1; index >= clause.first && from - index <= longestAttribute; index -= 1) {
    if (isDeterminer(document, index, clause, locale)) return true;
    const token = document.tokens[index];
    if (token?.capital === false && token.kind === "word" && !isPreposition(classOf(token, locale))) return false;
  }
  return false;
}

/** Reads back from a noun over its adjectives to determiner and preposition. */
export function nounFront(document: TextDocument, clause: Clause, at: number, locale: Locale): NounFront {
  const words: string[] = [];
  let determiner: string | undefined;
  let preposition: string | undefined;
  let first = at;
  for (let index = at - 1; index >= clause.first && at - index <= widest; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    const bits = classOf(token, locale, true);
    const joined = merged.get(token.lower);
    if (joined !== undefined && determiner === undefined && opensAttribute(document, index, at, clause, locale)) {
      words.unshift(token.lower); // "eine im April vereinbarte Feuerpause"
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
      opensAttribute(document, index, at, clause, locale);
    if (embedded) {
      words.unshift(token.lower);
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
    words.unshift(token.lower);
    first = index;
  }
  const genitive = preposition === undefined && determiner !== undefined && genitives.has(determiner);
  const told = preposition !== undefined && topics.has(preposition) && tells(document, clause, locale);
  return { words, preposition, determiner, first, genitive, told };
}

function tells(document: TextDocument, clause: Clause, locale: Locale): boolean {
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && !token.capital && locale.events.words.telling.has(token.lower)) return true;
  }
  return false;
}
