import type { Article, When } from "@digest/core";
import type { ExpectedFields } from "./expected-page.ts";

/** A field with what was expected and what was read. */
export interface FieldResult {
  readonly field: string;
  readonly right: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** A time as epoch, cut to the minute where no more is known. */
function epochOf(text: string, precision: When["precision"] | undefined): number {
  const step = precision === "minute" ? 60_000 : 1000;
  return Math.floor(Date.parse(text.replace(" ", "T")) / step) * step;
}

function compareTime(field: string, expected: string | undefined, when: When | undefined): FieldResult[] {
  if (expected === undefined) return [];
  const actual = when?.value ?? "";
  const right = /^\d{4}-\d\d-\d\d$/.test(expected)
    ? actual === expected
    : when !== undefined && epochOf(expected, when.precision) === epochOf(actual, when.precision);
  return [{ field, right, expected, actual }];
}

function compareText(
  field: string,
  expected: string | undefined,
  ...actual: readonly (string | undefined)[]
): FieldResult[] {
  if (expected === undefined) return [];
  return [{ field, right: actual.includes(expected), expected, actual: actual[0] ?? "" }];
}

function compareList(field: string, expected: readonly string[] | undefined, actual: readonly string[]): FieldResult[] {
  if (expected === undefined) return [];
  const [wanted, got] = [expected.join(", "), actual.join(", ")];
  return [{ field, right: wanted === got, expected: wanted, actual: got }];
}

/** Compares every field that the expectation of a page has. A title is the headline, perhaps with the kicker before it. */
export function compareFields(article: Article, expected: ExpectedFields): readonly FieldResult[] {
  const { kicker, headline = "", headlines = [] } = article;
  const titles = [
    kicker === undefined ? headline : `${kicker}: ${headline}`,
    headline,
    ...headlines.map(({ text }) => text),
  ];
  return [
    ...compareText("title", expected.title, ...titles),
    ...compareText("kicker", expected.kicker, kicker),
    ...compareText("headline", expected.headline, headline),
    ...compareText("genre", expected.label, article.genre, ...article.categories.map(({ name }) => name)),
    ...compareList(
      "authors",
      expected.authors,
      article.bylines.map(({ name }) => name),
    ),
    ...compareList(
      "contributors",
      expected.contributors,
      article.contributors.map(({ name }) => name),
    ),
    ...compareTime("published", expected.publishing_date, article.published),
    ...compareTime("updated", expected.modified_date, article.updated),
    ...compareTime("printed", expected.print_edition_date, article.printed),
    ...compareList("topics", expected.topics, article.keywords),
  ];
}
