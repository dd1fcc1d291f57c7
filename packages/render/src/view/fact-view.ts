import type { Attribute } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import { numberWords } from "./number-words.ts";
import { durationWords, edtfWords } from "./time-words.ts";

/** One measured property of an event with all that is told of it. */
export interface FactView {
  readonly name: string;
  readonly value: string;
}

/** A number or a duration in words; what is neither stays as it is. */
export function valueWords(value: string | number, words: Words): string {
  return typeof value === "number" ? numberWords(value, words) : durationWords(value, words);
}

/** An amount in words: "mindestens 3", "90 Minuten". */
export function amountWords(
  { comparator, value, unit }: Pick<Attribute, "comparator" | "value" | "unit">,
  words: Words,
): string {
  return [words.comparators[comparator], valueWords(value, words), wordsOf(unit ?? "")]
    .filter((part) => part !== "")
    .join(" ");
}

function toldAt({ asOf }: Attribute): number {
  return asOf === undefined ? Number.NaN : Date.parse(asOf.value);
}

/** The newest figure with its time and those before it; figures of unknown order stand side by side. */
function historyWords(told: readonly Attribute[], words: Words): string {
  const times = told.map(toldAt);
  const amounts = [...new Set(told.map((attribute) => amountWords(attribute, words)))];
  if (amounts.length === 1 || times.some(Number.isNaN) || new Set(times).size < times.length) {
    return amounts.join(" / ");
  }
  const [newest, ...older] = told.toSorted((a, b) => toldAt(b) - toldAt(a));
  if (newest?.asOf === undefined) return amounts.join(" / ");
  const before = older.map((attribute) => amountWords(attribute, words)).join(", ");
  return `${amountWords(newest, words)} (${words.labels.asOf} ${edtfWords(newest.asOf.value, words)}; ${words.labels.before} ${before})`;
}

/** Attributes by name, in the order they first come. */
export function factViews(attributes: readonly Attribute[], words: Words): readonly FactView[] {
  return [...new Set(attributes.map(({ name }) => name))].map((name) => ({
    name: words.attributes[name] ?? name,
    value: historyWords(
      attributes.filter((attribute) => attribute.name === name),
      words,
    ),
  }));
}
