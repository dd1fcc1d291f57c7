import { DigestError } from "../errors.ts";
import type { Article } from "../model/article.ts";
import { EdtfDate, type When } from "../model/when.ts";
import { finishArticle } from "./finish-article.ts";

/** An own text. Paragraphs of `text` are parted by line breaks; `published` is EDTF, with offset where it has a clock time. */
export interface TextInput {
  readonly source: string;
  readonly text: string;
  readonly headline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
}

const precisions = { 4: "year", 7: "month", 10: "day" } as const satisfies Readonly<Record<number, When["precision"]>>;

function statedWhen(value: string): When {
  if (!EdtfDate.safeParse(value).success) {
    throw new DigestError({
      code: "invalid-argument",
      path: ["published"],
      detail: "expected EDTF, with offset where there is a clock time",
    });
  }
  const known: Readonly<Record<number, When["precision"]>> = precisions;
  return {
    value,
    precision: known[value.length] ?? (/T\d\d:\d\d:/.test(value) ? "second" : "minute"),
    basis: "stated",
  };
}

/**
 * An article of a text of one's own, for use beside the adapters' articles.
 *
 * @throws DigestError `invalid-argument` where `published` is no EDTF date.
 * @example articleFromText({ source: "my-desk", headline: "…", text: "…", published: "2025-02-12" })
 */
export function articleFromText(input: TextInput): Article {
  const paragraphs = input.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return finishArticle(
    {
      source: input.source,
      format: "text",
      language: input.language ?? "de",
      headline: input.headline,
      url: input.url,
      published: input.published === undefined ? undefined : statedWhen(input.published),
      identifiers: input.url === undefined ? [] : [{ scheme: "url", value: input.url }],
      blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
    },
    ["url"],
  );
}
