import { ledgerFaults } from "@digest/adapter-kit/testing";
import {
  Article,
  analyse,
  articleFromText,
  createDigester,
  Digest,
  de,
  type Evidence,
  normalise,
  Problem,
  type Reading,
  ReadingItem,
  valueAt,
} from "@digest/core";
import { renderEventsCsv, renderHtml, renderJsonLd, renderMarkdown, renderNinjs, renderText } from "@digest/render";
import { adapters } from "../adapters.ts";
import type { Input } from "./inputs.ts";

/** What is wrong with a value that has to have a shape. */
function shapeFaults(
  shape: { safeParse(value: unknown): { readonly success: boolean; readonly error?: { readonly message: string } } },
  value: unknown,
  name: string,
): readonly string[] {
  const { success, error } = shape.safeParse(value);
  return success ? [] : [`${name}: ${error?.message.slice(0, 400)}`];
}

/** All evidence in a value, wherever it stands. */
function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("articleId" in value && "exact" in value) return [value as Evidence]; // no other shape has both
  return Object.values(value).flatMap(evidenceIn);
}

function isBacked({ pointer, start, end, exact }: Evidence, article: Article | undefined): boolean {
  const text = article === undefined ? undefined : valueAt(article, pointer);
  return typeof text === "string" && text.slice(start, end) === exact;
}

function digestOf(articles: readonly Article[]): Digest {
  const digester = createDigester({ locale: de });
  for (const article of articles) digester.add({ uri: article.id, article });
  return digester.digest();
}

/** Renders a digest in every form; what throws is told by the caller. */
function renderAll(digest: Digest): void {
  const options = { language: "de", explain: true } as const;
  for (const render of [renderText, renderMarkdown, renderHtml, renderEventsCsv, renderJsonLd, renderNinjs]) {
    render(digest, options);
  }
}

function digestFaults(articles: readonly Article[]): readonly string[] {
  const digest = digestOf(articles);
  renderAll(digest);
  const other = articles.length < 2 ? digest : digestOf(articles.toReversed());
  const byId = new Map(digest.articles.map((article) => [article.id, article]));
  const wrong = evidenceIn([digest.statements, digest.events]).filter(
    (evidence) => !isBacked(evidence, byId.get(evidence.articleId)),
  );
  return [
    ...shapeFaults(Digest, digest, "digest"),
    ...(JSON.stringify(other) === JSON.stringify(digest) ? [] : ["another order gives another digest"]),
    ...wrong.slice(0, 3).map(({ pointer, start, end }) => `evidence at ${pointer} ${start}–${end} is not its text`),
  ];
}

function analysisFaults(article: Article): readonly string[] {
  const { document, names, times, statementMentions } = analyse(article, de);
  const quotes = statementMentions.flatMap(({ quote }) => quote.map(([start, end]) => ({ start, end })));
  return [...names, ...times, ...quotes]
    .filter(({ start, end }) => !(start >= 0 && start < end && end <= document.text.length))
    .map(({ start, end }) => `a span ${start}–${end} lies outside ${document.text.length}`);
}

function normalisedFaults(text: string): readonly string[] {
  const once = normalise(text).text;
  return normalise(once).text === once ? [] : ["normalising twice differs"];
}

function textFaults(text: string): readonly string[] {
  const [headline = "", ...rest] = text.split("\n");
  if (headline.trim() === "") return normalisedFaults(text);
  const article = articleFromText({
    source: "fuzz",
    headline,
    text: rest.join("\n"),
    published: "2025-03-02T10:00:00Z",
  });
  return [
    ...normalisedFaults(text),
    ...shapeFaults(Article, article, "article"),
    ...analysisFaults(article),
    ...digestFaults([article]),
  ];
}

function itemFaults({ uri, article, ledger }: ReadingItem): readonly string[] {
  const end = ledger.at(-1)?.end ?? 0;
  return [
    ...shapeFaults(ReadingItem, { uri, article, ledger }, "item"),
    ...ledgerFaults(" ".repeat(end), ledger, article, false).filter((fault) => !fault.includes("not accounted for")),
  ];
}

async function documentFaults({
  adapter,
  format,
  bytes,
}: Extract<Input, { kind: "document" }>): Promise<readonly string[]> {
  const document = { uri: "urn:example:fuzz", bytes };
  for (const one of adapters) one.detect(document);
  const reading: Reading = await adapter.read(document, format);
  return [
    ...reading.problems.flatMap((found) => shapeFaults(Problem, found, "problem")),
    ...reading.items.flatMap(itemFaults),
    ...(reading.items.length + reading.problems.length === 0 ? ["nothing, and no problem"] : []),
    ...digestFaults(reading.items.slice(0, 5).map(({ article }) => article)),
  ];
}

/** What is wrong with how an input is taken: thrown errors, and laws of ledger, evidence and shape that do not hold. */
export async function faultsOf(input: Input): Promise<readonly string[]> {
  try {
    return input.kind === "text" ? textFaults(input.text) : await documentFaults(input);
  } catch (thrown) {
    const stack = thrown instanceof Error ? thrown.stack?.split("\n").slice(0, 4).join(" ") : String(thrown);
    return [`throws ${stack}`];
  }
}
