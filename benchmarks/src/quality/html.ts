import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Article, readWith } from "@digest/core";
import { adapters } from "../adapters.ts";
import { compareFields, type FieldResult } from "./html/compare-fields.ts";
import { scoreTokens, type TokenScore, textOfArticle, textOfExpected } from "./html/compare-text.ts";
import { ExpectedPage } from "./html/expected-page.ts";

/** What reading one page came to. */
export interface PageQuality {
  readonly name: string;
  /** Source of the adapter that read it, absent where none did. */
  readonly source?: string;
  readonly fields: readonly FieldResult[];
  /** Absent where the page has labels alone. */
  readonly tokens?: TokenScore;
  readonly snippets: readonly FieldResult[];
  readonly problems: readonly string[];
}

function compareSnippets(article: Article, { labels }: ExpectedPage): readonly FieldResult[] {
  const text = textOfArticle(article).join("\n");
  const row = (field: "with" | "without", expected: string) => ({
    field,
    right: text.includes(expected) === (field === "with"),
    expected,
    actual: "",
  });
  return [
    ...(labels?.with ?? []).map((snippet) => row("with", snippet)),
    ...(labels?.without ?? []).map((snippet) => row("without", snippet)),
  ];
}

/** Reads one page with all adapters and compares it with the expectation beside it. */
export async function qualityPage(folder: string, name: string): Promise<PageQuality> {
  const bytes = gunzipSync(await readFile(join(folder, `${name}.html.gz`)));
  const expectation = ExpectedPage.parse(JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")));
  const { items, problems } = await readWith(adapters, { uri: expectation.url, bytes });
  const article = items[0]?.article;
  const said = problems.map(({ message }) => message);
  if (article === undefined) return { name, fields: [], snippets: [], problems: said };
  const { expected } = expectation;
  return {
    name,
    source: article.source,
    fields: expected === undefined ? [] : compareFields(article, expected),
    ...(expected?.body === undefined ? {} : { tokens: scoreTokens(textOfArticle(article), textOfExpected(expected)) }),
    snippets: compareSnippets(article, expectation),
    problems: said,
  };
}

/** All pages of `html` in the corpora. */
export async function qualityPages(corpora: string): Promise<readonly PageQuality[]> {
  const folder = join(corpora, "html");
  const names = (await readdir(folder)).filter((file) => file.endsWith(".html.gz")).toSorted();
  return Promise.all(names.map((file) => qualityPage(folder, file.slice(0, -".html.gz".length))));
}

function share(results: readonly FieldResult[]): string {
  return results.length === 0 ? "-" : `${results.filter(({ right }) => right).length}/${results.length}`;
}

function differences({ fields, tokens, snippets, problems }: PageQuality): readonly string[] {
  const wrong = fields.filter(({ right }) => !right);
  return [
    ...wrong.map(({ field, expected, actual }) => `${field}: expected "${expected}", read "${actual}"`),
    ...(tokens === undefined || tokens.extra.length === 0 ? [] : [`too much: ${tokens.extra.slice(0, 12).join(" ")}`]),
    ...(tokens === undefined || tokens.missing.length === 0
      ? []
      : [`missing: ${tokens.missing.slice(0, 12).join(" ")}`]),
    ...snippets.filter(({ right }) => !right).map(({ field, expected }) => `${field}: "${expected.slice(0, 60)}"`),
    ...problems,
  ];
}

function printRow(cells: readonly string[]): void {
  const widths = [40, 11, 8, 10, 9];
  process.stdout.write(
    `${cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("")
      .trimEnd()}\n`,
  );
}

function printAdapters(pages: readonly PageQuality[]): void {
  process.stdout.write("\n");
  printRow(["adapter", "pages", "fields", "tokens F1", "snippets"]);
  for (const source of [...new Set(pages.map((page) => page.source ?? "none"))].toSorted()) {
    const own = pages.filter((page) => (page.source ?? "none") === source);
    const scores = own.flatMap(({ tokens }) => (tokens === undefined ? [] : [tokens.f1]));
    const mean = scores.length === 0 ? "-" : (scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toFixed(2);
    printRow([
      source,
      String(own.length),
      share(own.flatMap(({ fields }) => fields)),
      mean,
      share(own.flatMap(({ snippets }) => snippets)),
    ]);
  }
}

/** Reads all pages of the corpora through all adapters and prints one row a page, what differs, and a table of adapters. */
export async function qualityHtml(corpora: string): Promise<readonly PageQuality[]> {
  const pages = await qualityPages(corpora);
  printRow(["page", "adapter", "fields", "tokens F1", "snippets"]);
  for (const page of pages) {
    printRow([
      page.name,
      page.source ?? "none",
      share(page.fields),
      page.tokens?.f1.toFixed(2) ?? "-",
      share(page.snippets),
    ]);
    for (const difference of differences(page)) process.stdout.write(`  ${difference}\n`);
  }
  printAdapters(pages);
  return pages;
}
