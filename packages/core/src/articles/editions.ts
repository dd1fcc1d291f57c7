import type { Article } from "../model/article.ts";
import type { Instant } from "../model/when.ts";
import { fingerprint } from "../text/hash.ts";
import { formRank } from "./form-precedence.ts";

/** One delivery of an article; a `ReadingItem` is one. `delivered` is when the wire built it. */
export interface Edition {
  readonly uri: string;
  readonly article: Article;
  readonly delivered?: Instant | undefined;
}

const completenessRank = { teaser: 0, gated: 1, full: 2 } as const satisfies Record<Article["completeness"], number>;
/** Where nothing else parts two deliveries the one that shows less to readers is kept. */
const statusRank = { usable: 0, withheld: 1, canceled: 2 } as const satisfies Record<Article["status"], number>;

/** The number of a numbered edition; publishers without editions have a hash there, which is longer. */
function editionNumber(article: Article): number | undefined {
  return /^\d{1,9}$/.test(article.version) ? Number(article.version) : undefined;
}

/** Milliseconds since 1970 with their fraction; what is not known is before everything. */
export function epoch(instant: string | undefined): number {
  if (instant === undefined) return Number.NEGATIVE_INFINITY;
  const beyondMilliseconds = /\.\d{3}(\d{1,6})/.exec(instant)?.[1] ?? "";
  const value = Date.parse(instant);
  return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value + Number(`0.${beyondMilliseconds || "0"}`);
}

/** A cancel that does not say when it was delivered came after every delivery of the version it cancels. */
function deliveredAt({ article, delivered }: Edition): number {
  if (delivered !== undefined) return epoch(delivered);
  return article.status === "canceled" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Numbered editions (wires): number, time of the version, time of the delivery; then the form. */
function numberedKey(edition: Edition, number: number): readonly number[] {
  const { article } = edition;
  return [
    1,
    number,
    epoch(article.updated?.value),
    deliveredAt(edition),
    statusRank[article.status],
    formRank(article.format),
  ];
}

/** Elsewhere: a cancel is final; then completeness, the last update, the form. */
function unnumberedKey({ article }: Edition): readonly number[] {
  return [
    0,
    statusRank[article.status],
    completenessRank[article.completeness],
    epoch((article.updated ?? article.published)?.value),
    formRank(article.format),
  ];
}

function keyOf(edition: Edition): readonly number[] {
  const number = editionNumber(edition.article);
  return number === undefined ? unnumberedKey(edition) : numberedKey(edition, number);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Orders two deliveries of one article, the newer after the older: a total order, so that the newest of a set is the same in whatever order
 * it arrives. Numbered editions go by (version, version_created, updated) as number, instant, instant; others by completeness, update and
 * form; what is left by a hash of the content.
 */
export function compareEditions(a: Edition, b: Edition): number {
  const left = keyOf(a);
  const right = keyOf(b);
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return (
    compareText(fingerprint(JSON.stringify(a.article)), fingerprint(JSON.stringify(b.article))) ||
    compareText(a.uri, b.uri)
  );
}
