import type { EventKind, FigureTables } from "../locales/event-tables.ts";
import type { Prepositions } from "../locales/grammar-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Attribute } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { isPeople, type NumberFound, numbersIn } from "./numbers.ts";

/** A figure of an event as characters of the document. */
export interface FigureFound {
  readonly name: string;
  readonly value: number;
  readonly unit?: string | undefined;
  readonly comparator: Attribute["comparator"];
  readonly start: number;
  readonly end: number;
  /** The text says that it no longer holds: "zunächst". */
  readonly superseded: boolean;
}

const reach = 4;

/** The next words after a number, up to its noun, a mark or another number: "34 Jahre alter Mann" counts years. */
function wordsAfter(tokens: readonly Token[], from: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < Math.min(last, from + reach); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") break;
    words.push(token.lower);
    if (token.capital) break;
  }
  return words;
}

/** "Die Zahl der Toten ist auf sechs gestiegen": the noun stands before the number. */
function risesTo(
  tokens: readonly Token[],
  { first }: Sentence,
  number: NumberFound,
  nouns: ReadonlySet<string>,
  { on, at: by }: Prepositions,
): boolean {
  const before = tokens[number.first - 1]?.lower;
  if (before !== on && tokens[number.first - 2]?.lower !== on && before !== by) return false;
  for (let at = number.first - 1; at >= first; at -= 1) if (nouns.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

type Row = FigureTables["rows"][number];

/** The word before a number and what says how firm it is: "nur rund 900". */
function leadOf(tokens: readonly Token[], first: number, figures: FigureTables): string {
  const before = tokens[first - 1]?.lower ?? "";
  const firm = figures.atLeast.has(before) || figures.atMost.has(before) || figures.about.has(before);
  return firm ? (tokens[first - 2]?.lower ?? "") : before;
}

const stops = new Set([",", ";", ":", "–"]);
const otherClause = 1000;
const beforeNumber = 500;

/** How far from a number a verb of a row stands that may say what befell those it counts; one in another clause, or before it, is further. */
function distanceTo(tokens: readonly Token[], { first, last }: Sentence, number: NumberFound, row: Row): number {
  let nearest = Number.POSITIVE_INFINITY;
  let text = "";
  let clause = 0;
  let own = 0;
  for (let at = first; at < number.first; at += 1) if (stops.has(tokens[at]?.text ?? "")) own += 1;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (stops.has(word)) clause += 1;
    text = `${text} ${word}`;
    if (!row.people.has(word) && !row.phrases.some((phrase) => text.endsWith(` ${phrase}`))) continue;
    const words = at < number.first ? beforeNumber + number.first - at : at - number.first;
    nearest = Math.min(nearest, words + otherClause * Math.abs(clause - own));
  }
  return nearest;
}

/** "Drei Menschen starben, fünf wurden verletzt": people whom only the number names, before a helper. */
function isElliptic(
  tokens: readonly Token[],
  { first, last }: NumberFound,
  { syntax, events, grammar }: Locale,
): boolean {
  const before = leadOf(tokens, first, events.figures);
  if (before !== "," && before !== grammar.and) return false;
  const behind = events.figures.others.has(tokens[last]?.lower ?? "") ? last + 1 : last;
  return ((syntax.words.get(tokens[behind]?.lower ?? "") ?? 0) & wordClass.auxiliary) !== 0;
}

/** What a number counts by the words around it. */
function rowOf(
  tokens: readonly Token[],
  sentence: Sentence,
  number: NumberFound,
  rows: readonly Row[],
  locale: Locale,
): Row | undefined {
  const { figures } = locale.events;
  const after = wordsAfter(tokens, number.last, sentence.last);
  const named = rows.find(
    ({ nouns, before }) =>
      after.slice(0, 3).some((word) => nouns.has(word)) ||
      before.has(tokens[number.first - 1]?.lower ?? "") ||
      risesTo(tokens, sentence, number, nouns, locale.grammar.prepositions),
  );
  const counts = after.some((word) => isPeople(word, figures)) || isElliptic(tokens, number, locale);
  if (named !== undefined || !counts) return named;
  const [nearest] = rows
    .map((row) => ({ row, distance: distanceTo(tokens, sentence, number, row) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.row;
}

/** "Darunter drei Kinder", "34 dieser Drohnen": counts some of what was counted. */
function isPart(tokens: readonly Token[], { first, last }: NumberFound, { events, grammar }: Locale): boolean {
  const { figures } = events;
  const after = tokens[last]?.lower ?? "";
  const isOf = after === grammar.partitive && tokens[last + 1]?.kind !== "number";
  return figures.partBefore.has(leadOf(tokens, first, figures)) || figures.partAfter.has(after) || isOf;
}

/** "1000 der 5000 Stellen": the second number is the whole of which the first is a part. */
function isWhole(
  tokens: readonly Token[],
  number: NumberFound,
  before: NumberFound | undefined,
  { grammar }: Locale,
): boolean {
  return before?.last === number.first - 1 && tokens[before.last]?.lower === grammar.partitive;
}

const clauseReach = 12;

/** "Drei Kinder seien schwer verletzt worden", "neun davon schwer": the number counts the worse or lighter cases alone, so there are no fewer. */
function isOfDegree(tokens: readonly Token[], from: number, { partDegree, rows }: FigureTables, end: number): boolean {
  for (let at = from; at < Math.min(end, from + clauseReach); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") return false;
    const next = tokens[at + 1]?.lower ?? "";
    if (partDegree.has(token.lower) && rows.some(({ people, nouns }) => people.has(next) || nouns.has(next)))
      return true;
  }
  return false;
}

/** The number a number is a part of. */
function wholeOf(
  tokens: readonly Token[],
  numbers: readonly NumberFound[],
  index: number,
  locale: Locale,
): NumberFound | undefined {
  const next = numbers[index + 1];
  return next !== undefined && isWhole(tokens, next, numbers[index], locale) ? next : undefined;
}

/** "Zunächst war von vier Verletzten die Rede": said in the clause of the number, or in the one that governs it ("…, dass vier"). */
function isSuperseded(
  tokens: readonly Token[],
  { first, last }: Sentence,
  at: number,
  { events, syntax }: Locale,
): boolean {
  const { superseded } = events.figures;
  for (let index = at; index >= first; index -= 1) {
    const token = tokens[index];
    if (superseded.has(token?.lower ?? "")) return true;
    const opens = ((syntax.words.get(tokens[index + 1]?.lower ?? "") ?? 0) & wordClass.subordinator) !== 0;
    if (stops.has(token?.text ?? "") && !opens) break;
  }
  for (let index = at; index < last && !stops.has(tokens[index]?.text ?? ""); index += 1)
    if (superseded.has(tokens[index]?.lower ?? "")) return true;
  return false;
}

type Counted = Pick<EventKind, "id" | "harms">;

function isRowOf({ kinds }: Row, { id, harms }: Counted): boolean {
  return kinds.has(id) || (harms === true && kinds.has("harm"));
}

/** Whether events of a kind can have figures. */
export function hasFigures(kind: Counted, { events }: Locale): boolean {
  return events.figures.rows.some((row) => isRowOf(row, kind));
}

/**
 * Figures of a sentence that an event of `kind` can have. A number without a noun goes on counting what was counted before it, in the
 * sentence or as the last figure of the one before (`previous`).
 */
export function figuresIn(
  document: TextDocument,
  sentence: Sentence,
  kind: Counted,
  locale: Locale,
  previous?: string,
): readonly FigureFound[] {
  const { figures } = locale.events;
  const { tokens } = document;
  const numbers = numbersIn(document, sentence, locale);
  if (numbers.length === 0) return [];
  const rows = figures.rows.filter((row) => isRowOf(row, kind));
  const counts = numbers.map((number, index) =>
    rowOf(tokens, sentence, wholeOf(tokens, numbers, index, locale) ?? number, rows, locale),
  );
  // "kamen laut Polizei 4000, laut Veranstaltern 12.000 Teilnehmer": the noun stands with the last
  const ahead = counts.find((row) => row !== undefined)?.name;
  let counted = previous;
  return numbers.flatMap((number, index): readonly FigureFound[] => {
    const { first, last, value } = number;
    const row = counts[index];
    if (isPart(tokens, number, locale) || isWhole(tokens, number, numbers[index - 1], locale)) return [];
    const isSome =
      isOfDegree(tokens, last, figures, sentence.last) ||
      (wholeOf(tokens, numbers, index, locale) !== undefined && row?.kinds.has("harm") === true);
    const bare = tokens[last]?.kind !== "word" || last >= sentence.last;
    const goesOn = figures.again.has(leadOf(tokens, first, figures)) || tokens[first - 1]?.capital === true;
    const again = bare && goesOn ? (counted ?? ahead) : undefined;
    const name = row?.name ?? again;
    if (name === undefined) return [];
    counted = name;
    const unit =
      name === "price" ? wordsAfter(tokens, last, sentence.last).find((word) => row?.nouns.has(word)) : undefined;
    const start = tokens[first]?.start ?? 0;
    const comparator = isSome ? "atLeast" : number.comparator;
    const superseded = isSuperseded(tokens, sentence, first, locale);
    return [{ name, value, unit, comparator, start, end: tokens[last - 1]?.end ?? start, superseded }];
  });
}
