import type { EventKind, FigureTables } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Attribute } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { formNotes } from "../text/vocabulary.ts";

/** A number in a text: its value, the tokens it covers and how firm it is. */
interface NumberFound {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly comparator: Attribute["comparator"];
}

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

function isGlued(tokens: readonly Token[], at: number, mark: string): boolean {
  const next = tokens[at + 2];
  return tokens[at + 1]?.text === mark && tokens[at + 1]?.spaced === false && next?.kind === "number" && !next.spaced;
}

/** Digits with German marks: "1.200", "3,2". */
function digitsAt(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  let text = token.text;
  let index = at;
  while (isGlued(tokens, index, ".") && tokens[index + 2]?.text.length === 3) {
    text += tokens[index + 2]?.text ?? "";
    index += 2;
  }
  if (isGlued(tokens, index, ",")) {
    text += `.${tokens[index + 2]?.text ?? ""}`;
    index += 2;
  }
  const value = Number(text);
  return Number.isFinite(value) ? { value, last: index + 1 } : undefined;
}

function comparatorAt(tokens: readonly Token[], at: number, figures: FigureTables): Attribute["comparator"] {
  const before = tokens[at - 1]?.lower ?? "";
  const pair = `${tokens[at - 2]?.lower ?? ""} ${before}`;
  if (figures.atLeast.has(before) || figures.atLeastPhrases.includes(pair)) return "atLeast";
  if (figures.atMost.has(before) || figures.atMostPhrases.includes(pair)) return "atMost";
  return figures.about.has(before) ? "about" : "exact";
}

/** A year, a date or a clock time is no figure; "2000 Beschäftigte" is one. */
function isTime(tokens: readonly Token[], { value, first, last }: NumberFound, figures: FigureTables): boolean {
  const after = tokens[last];
  const noun = after?.kind === "word" ? after.lower : "";
  if (figures.peopleNouns.has(noun) || figures.rows.some(({ nouns }) => nouns.has(noun))) return false;
  if (
    after?.text === "." &&
    after.spaced === false &&
    tokens[last + 1]?.kind === "word" &&
    tokens[first - 1]?.lower === "am"
  )
    return true;
  return (
    after?.text === ":" ||
    (value >= 1900 && value <= 2100 && Number.isInteger(value) && tokens[first]?.text.length === 4)
  );
}

/** Whether a form may be a number. */
const numberNotes = formNotes(({ kind, lower }, { numbers }: FigureTables) => kind === "number" || numbers.has(lower));

function numbersIn(
  { tokens, vocabulary }: TextDocument,
  { first, last }: Sentence,
  figures: FigureTables,
): readonly NumberFound[] {
  const found: NumberFound[] = [];
  const isNumber = numberNotes(vocabulary, figures);
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNumber(token)) continue;
    const digits = digitsAt(tokens, at);
    const value = digits?.value ?? figures.numbers.get(token.lower);
    if (value === undefined) continue;
    let end = digits?.last ?? at + 1;
    const times = figures.magnitudes.get(tokens[end]?.lower ?? "");
    if (times !== undefined) end += 1;
    const number = { value: value * (times ?? 1), first: at, last: end, comparator: comparatorAt(tokens, at, figures) };
    const article = digits === undefined && value === 1;
    if (!isTime(tokens, number, figures) && !article) found.push(number);
    at = end - 1;
  }
  return found;
}

const reach = 4;

/** The next words after a number, up to a mark or another number. */
function wordsAfter(tokens: readonly Token[], from: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < Math.min(last, from + reach); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word") break;
    words.push(token.lower);
  }
  return words;
}

/** "Die Zahl der Toten ist auf sechs gestiegen": the noun stands before the number. */
function risesTo(
  tokens: readonly Token[],
  { first }: Sentence,
  number: NumberFound,
  nouns: ReadonlySet<string>,
): boolean {
  if (
    tokens[number.first - 1]?.lower !== "auf" &&
    tokens[number.first - 2]?.lower !== "auf" &&
    tokens[number.first - 1]?.lower !== "bei"
  )
    return false;
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

/** What a number counts by the words around it. */
function rowOf(
  tokens: readonly Token[],
  sentence: Sentence,
  number: NumberFound,
  rows: readonly Row[],
  figures: FigureTables,
): Row | undefined {
  const after = wordsAfter(tokens, number.last, sentence.last);
  const people = after.some((word) => figures.peopleNouns.has(word));
  const all = people ? tokens.slice(sentence.first, sentence.last).map(({ lower }) => lower) : [];
  const text = ` ${all.join(" ")} `;
  return rows.find(
    ({ nouns, before, people: verbs, phrases }) =>
      after.slice(0, 3).some((word) => nouns.has(word)) ||
      before.has(tokens[number.first - 1]?.lower ?? "") ||
      risesTo(tokens, sentence, number, nouns) ||
      (people && (all.some((word) => verbs.has(word)) || phrases.some((phrase) => text.includes(` ${phrase} `)))),
  );
}

/** "Darunter drei Kinder", "34 dieser Drohnen": counts some of what was counted. */
function isPart(tokens: readonly Token[], { first, last }: NumberFound, figures: FigureTables, end: number): boolean {
  if (figures.partBefore.has(leadOf(tokens, first, figures)) || figures.partAfter.has(tokens[last]?.lower ?? ""))
    return true;
  return isOfDegree(tokens, last, figures, end);
}

const clauseReach = 12;

/** "Drei Kinder seien schwer verletzt worden", "neun davon schwer": the number counts the worse cases alone. */
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
  const numbers = numbersIn(document, sentence, figures);
  if (numbers.length === 0) return [];
  const rows = figures.rows.filter((row) => isRowOf(row, kind));
  const superseded = tokens.slice(sentence.first, sentence.last).some(({ lower }) => figures.superseded.has(lower));
  const counts = numbers.map((number) => rowOf(tokens, sentence, number, rows, figures));
  // "kamen laut Polizei 4000, laut Veranstaltern 12.000 Teilnehmer": the noun stands with the last
  const ahead = counts.find((row) => row !== undefined)?.name;
  let counted = previous;
  return numbers.flatMap((number, index): readonly FigureFound[] => {
    if (isPart(tokens, number, figures, sentence.last)) return [];
    const { first, last, value, comparator } = number;
    const row = counts[index];
    const bare = tokens[last]?.kind !== "word" || last >= sentence.last;
    const goesOn = figures.again.has(leadOf(tokens, first, figures)) || tokens[first - 1]?.capital === true;
    const again = bare && goesOn ? (counted ?? ahead) : undefined;
    const name = row?.name ?? again;
    if (name === undefined) return [];
    counted = name;
    const unit =
      name === "price" ? wordsAfter(tokens, last, sentence.last).find((word) => row?.nouns.has(word)) : undefined;
    const start = tokens[first]?.start ?? 0;
    return [{ name, value, unit, comparator, start, end: tokens[last - 1]?.end ?? start, superseded }];
  });
}
