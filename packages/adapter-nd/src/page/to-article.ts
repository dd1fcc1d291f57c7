import {
  cleanText,
  type LedgerRange,
  ledger,
  mergeRelated,
  meta,
  nestRanges,
  pageLanguage,
  readDate,
} from "@digest/adapter-kit";
import { type Article, finishArticle, type Inference, type Ledger } from "@digest/core";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";
import type { Page, PageParts } from "./page.ts";

/** What the head adds to titles. */
const suffix =
  /\s{0,4}(?:\((?:neues deutschland|neues-deutschland\.de|nd-aktuell\.de|nd)\)|[|–-]\s{0,4}nd-aktuell\.de)$/;

/** Titles of the head that are others than the page's. */
function otherTitles({ tags }: Page, { headline, kicker }: PageParts): Article["headlines"] {
  const title = meta(tags, "og:title", "twitter:title")?.replace(suffix, "");
  const known = [headline.value, `${kicker?.value ?? ""}: ${headline.value}`].map((text) =>
    cleanText(text).toLowerCase(),
  );
  return title === undefined || known.includes(cleanText(title).toLowerCase())
    ? undefined
    : [{ role: "seo", text: title }];
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
  const { headline, teaser, kicker, bylines, published } = parts;
  return Object.entries({
    "/headline": headline,
    "/teaser": teaser,
    "/kicker": kicker,
    "/bylines": bylines,
    "/published": published,
    "/blocks": true,
  })
    .filter(([, part]) => part !== undefined)
    .map(([pointer]) => ({ pointer, rule }));
}

function rangesOf(parts: PageParts, relatedAt: readonly number[]): readonly LedgerRange[] {
  const { body } = parts;
  const single = {
    "/kicker": parts.kicker,
    "/headline": parts.headline,
    "/teaser": parts.teaser,
    "/published": parts.published,
    "/printed": parts.printed,
  };
  const lists = {
    "/bylines": [...(parts.bylines === undefined ? [] : [parts.bylines]), ...body.signed],
    "/contributors": body.contributors,
    "/agencies": body.agencies,
    "/keywords": parts.keywords,
    "/categories": parts.sections,
  };
  const place =
    (pointer: string) =>
    ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end, pointers: [pointer] });
  return [
    ...Object.entries(single).flatMap(([pointer, part]) => (part === undefined ? [] : [place(pointer)(part)])),
    ...Object.entries(lists).flatMap(([pointer, found]) => found.map(place(pointer))),
    ...parts.related.map((piece, at) => place(`/related/${relatedAt[at]}`)(piece)),
    ...body.blocks.map((block, at) => place(`/blocks/${at}`)(block)),
    ...body.removed.map(({ start, end, reason }) => ({ start, end, removed: reason })),
  ];
}

/** Makes an article of what a layout shows, with the account of the page. */
export function toArticle(page: Page, parts: PageParts): { readonly article: Article; readonly ledger: Ledger } {
  const { body } = parts;
  const url = pageUrl(page.url);
  const { related, at } = mergeRelated(parts.related.map(({ value }) => value));
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
      identifiers: identifiersOf({ url, published, headline: parts.headline.value }),
      completeness: page.ld?.free === false ? "gated" : "full",
      url,
      kicker: parts.kicker?.value,
      headline: parts.headline.value,
      teaser: parts.teaser?.value,
      headlines: otherTitles(page, parts),
      bylines: [...(parts.bylines?.value ?? []), ...body.signed.flatMap(({ value }) => value)],
      contributors: body.contributors.flatMap(({ value }) => value),
      published,
      updated: updated?.value === published?.value ? undefined : updated,
      printed: parts.printed?.value,
      blocks,
      agencies: [...new Set(body.agencies.flatMap(({ value }) => value))],
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
