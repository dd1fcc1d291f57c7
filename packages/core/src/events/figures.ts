import type { FigureTables } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { Attribute } from "../model/event.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";

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

/** A year, a date or a clock time is no figure. */
function isTime(tokens: readonly Token[], { value, first, last }: NumberFound): boolean {
  const after = tokens[last];
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

function numbersIn(tokens: readonly Token[], { first, last }: Sentence, figures: FigureTables): readonly NumberFound[] {
  const found: NumberFound[] = [];
  for (let at = first; at < last; at += 1) {
    const digits = digitsAt(tokens, at);
    const word = tokens[at]?.lower ?? "";
    const value = digits?.value ?? figures.numbers.get(word);
    if (value === undefined) continue;
    let end = digits?.last ?? at + 1;
    const times = figures.magnitudes.get(tokens[end]?.lower ?? "");
    if (times !== undefined) end += 1;
    const number = { value: value * (times ?? 1), first: at, last: end, comparator: comparatorAt(tokens, at, figures) };
    const article = digits === undefined && value === 1;
    if (!isTime(tokens, number) && !article) found.push(number);
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

/** Figures of a sentence that an event of `kind` can have. */
export function figuresIn(
  document: TextDocument,
  sentence: Sentence,
  kind: { readonly id: string; readonly harms?: boolean | undefined },
  locale: Locale,
): readonly FigureFound[] {
  const { figures } = locale.events;
  const { tokens } = document;
  const numbers = numbersIn(tokens, sentence, figures);
  if (numbers.length === 0) return [];
  const all = tokens.slice(sentence.first, sentence.last).map(({ lower }) => lower);
  const text = ` ${all.join(" ")} `;
  const superseded = all.some((word) => figures.superseded.has(word));
  return numbers.flatMap((number): readonly FigureFound[] => {
    const after = wordsAfter(tokens, number.last, sentence.last);
    const people = after.length === 0 || after.some((word) => figures.peopleNouns.has(word));
    const row = figures.rows.find(
      ({ kinds, nouns, before, people: verbs, phrases }) =>
        (kinds.has(kind.id) || (kinds.has("harm") && kind.harms === true)) &&
        (after.slice(0, 3).some((word) => nouns.has(word)) ||
          before.has(tokens[number.first - 1]?.lower ?? "") ||
          risesTo(tokens, sentence, number, nouns) ||
          (people &&
            after.length > 0 &&
            (all.some((word) => verbs.has(word)) || phrases.some((phrase) => text.includes(` ${phrase} `))))),
    );
    if (row === undefined) return [];
    const unit = row.name === "price" ? after.find((word) => row.nouns.has(word)) : undefined;
    const start = tokens[number.first]?.start ?? 0;
    const end = tokens[number.last - 1]?.end ?? start;
    return [{ name: row.name, value: number.value, unit, comparator: number.comparator, start, end, superseded }];
  });
}
