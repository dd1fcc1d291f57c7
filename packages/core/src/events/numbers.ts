import type { FigureTables } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Attribute } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { formNotes } from "../text/vocabulary.ts";

/** A number in a text: its value, the tokens it covers and how firm it is. */
export interface NumberFound {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly comparator: Attribute["comparator"];
}

/** Whether a word counts people: "Menschen", "Feuerwehrmänner". */
export function isPeople(word: string, { peopleNouns, peopleEndings }: FigureTables): boolean {
  return peopleNouns.has(word) || peopleEndings.some((ending) => word.endsWith(ending));
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
function isTime(tokens: readonly Token[], { value, first, last }: NumberFound, { events, grammar }: Locale): boolean {
  const { figures } = events;
  const after = tokens[last];
  const noun = after?.kind === "word" ? after.lower : "";
  if (isPeople(noun, figures) || figures.rows.some(({ nouns }) => nouns.has(noun))) return false;
  if (
    after?.text === "." &&
    after.spaced === false &&
    tokens[last + 1]?.kind === "word" &&
    tokens[first - 1]?.lower === grammar.prepositions.onDay
  )
    return true;
  return (
    after?.text === ":" ||
    (value >= 1900 && value <= 2100 && Number.isInteger(value) && tokens[first]?.text.length === 4)
  );
}

/** Whether a form may be a number. */
const numberNotes = formNotes(({ kind, lower }, { numbers }: FigureTables) => kind === "number" || numbers.has(lower));

/** The numbers of a sentence that may count something, in order. */
export function numbersIn(
  { tokens, vocabulary }: TextDocument,
  { first, last }: Sentence,
  locale: Locale,
): readonly NumberFound[] {
  const { figures } = locale.events;
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
    if (!isTime(tokens, number, locale) && !article) found.push(number);
    at = end - 1;
  }
  return found;
}
