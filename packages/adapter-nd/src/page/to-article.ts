import {
  cleanText,
  genreOfType,
  type LedgerRange,
  ledger,
  mergeRelated,
  meta,
  nestRanges,
  pageLanguage,
  pageTitle,
  readDate,
} from "@digest/adapter-kit";
import { type Article, finishArticle, type Inference, type Ledger } from "@digest/core";
import { identifiersOf, idSchemes, pageUrl, source, titleSuffix } from "../identity.ts";
import type { Page, PageParts } from "./page.ts";

function folded(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Titles of the head that are others than the page's. */
function otherTitles({ tags, ld, document }: Page, { headline, kicker }: PageParts): Article["headlines"] {
  const known = new Set([headline.value, `${kicker?.value ?? ""}: ${headline.value}`].map(folded));
  const titles = [meta(tags, "og:title", "twitter:title"), ld?.headline, pageTitle(document)]
    .map((title) => title?.replace(titleSuffix, ""))
    .filter((title) => title !== undefined);
  const others = titles.filter((title) => !known.has(folded(title)) && known.add(folded(title)));
  return others.length === 0 ? undefined : others.map((text) => ({ role: "seo", text }));
}

function topicsOf(page: Page, parts: PageParts): readonly string[] {
  const linked = parts.keywords.map(({ value }) => value).filter((topic) => topic !== "");
  const stated = (meta(page.tags, "news_keywords", "keywords") ?? "").split(",").map((topic) => topic.trim());
  return [...new Set(linked.length > 0 ? linked : stated.filter((topic) => topic !== ""))];
}

/** What was found by general rules. */
function inferences(parts: PageParts): readonly Inference[] {
  if (!parts.general) return [];
  const rule = "general-page: found by what pages have in common; the layout has no rules of its own";
  const { headline, teaser, kicker, authors, published } = parts;
  return Object.entries({
    "/headline": headline,
    "/teaser": teaser,
    "/kicker": kicker,
    "/bylines": authors?.value.bylines[0],
    "/published": published,
    "/blocks": true,
  })
    .filter(([, part]) => part !== undefined)
    .map(([pointer]) => ({ pointer, rule }));
}

function rangesOf(parts: PageParts, relatedAt: readonly number[]): readonly LedgerRange[] {
  const { body, authors } = parts;
  const line = authors === undefined ? [] : [authors];
  const isNamed = authors?.value.bylines.length !== 0;
  const single = {
    "/kicker": parts.kicker,
    "/headline": parts.headline,
    "/teaser": parts.teaser,
    "/published": parts.published,
    "/printed": parts.printed,
  };
  const lists = {
    "/bylines": [...(isNamed ? line : []), ...body.signed],
    "/contributors": body.contributors,
    "/agencies": [...(isNamed ? [] : line), ...body.agencies],
    "/keywords": parts.keywords,
    "/categories": parts.sections,
  };
  const place =
    (pointer: string) =>
    ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end, pointers: [pointer] });
  return [
    ...Object.entries(single).flatMap(([pointer, part]) => (part === undefined ? [] : [place(pointer)(part)])),
    ...Object.entries(lists).flatMap(([pointer, found]) => found.map(place(pointer))),
    ...[...body.tips, ...parts.related].map((piece, at) => place(`/related/${relatedAt[at]}`)(piece)),
    ...body.blocks.map((block, at) => place(`/blocks/${at}`)(block)),
    ...body.removed.map(({ start, end, reason }) => ({ start, end, removed: reason })),
    ...parts.around.map(({ start, end, reason }) => ({ start, end, removed: reason })),
  ];
}

/** Makes an article of what a layout shows, with the account of the page. */
export function toArticle(page: Page, parts: PageParts): { readonly article: Article; readonly ledger: Ledger } {
  const { body } = parts;
  const url = pageUrl(page.url);
  const { related, at } = mergeRelated([...body.tips, ...parts.related].map(({ value }) => value));
  const blocks = body.blocks.map(({ value }) => value);
  const published = parts.published?.value;
  const updated = readDate(page.ld?.dateModified);
  const credits = blocks
    .flatMap((block) => (block.kind === "image" || block.kind === "embed" ? [block.credit] : []))
    .filter((credit) => credit !== undefined);
  const article = finishArticle(
    {
      source,
      format: "page",
      language: pageLanguage(page.document) ?? "de",
      identifiers: identifiersOf({ url, number: parts.number, published, headline: parts.headline.value }),
      completeness: page.ld?.free === false ? "gated" : "full",
      genre: genreOfType(page.ld?.type),
      url,
      kicker: parts.kicker?.value,
      headline: parts.headline.value,
      teaser: parts.teaser?.value,
      headlines: otherTitles(page, parts),
      bylines: [...(parts.authors?.value.bylines ?? []), ...body.signed.flatMap(({ value }) => value)],
      contributors: body.contributors.flatMap(({ value }) => value),
      published,
      updated: updated?.value === published?.value ? undefined : updated,
      printed: parts.printed?.value,
      blocks,
      agencies: [
        ...new Set([...(parts.authors?.value.agencies ?? []), ...body.agencies.flatMap(({ value }) => value)]),
      ],
      credits: [...new Set(credits)],
      categories: parts.sections.map(({ value }) => value),
      keywords: topicsOf(page, parts),
      related,
      inferred: inferences(parts),
    },
    idSchemes,
  );
  return { article, ledger: ledger(page.text, nestRanges(rangesOf(parts, at)), "markup") };
}
