import {
  cleanText,
  genreOfType,
  type LedgerRange,
  ledger,
  mergeRelated,
  meta,
  nestRanges,
  pageLanguage,
} from "@digest/adapter-kit";
import { type Article, type Category, finishArticle, type Ledger, valueAt } from "@digest/core";
import { genreOf } from "../genre-labels.ts";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";
import { liveEntries } from "../live-entries.ts";
import { sectionsOf } from "../sections.ts";
import { authorsOf } from "./authors.ts";
import { isLiveAddress, readStatedEntries } from "./live-updates.ts";
import type { Page, PageParts } from "./page.ts";
import { headRanges, pageTimes } from "./times.ts";

function folded(text: string): string {
  return cleanText(text).toLowerCase();
}

/** Titles the head carries besides the one on the page: for search engines they may be others. */
function otherTitles({ tags, ld }: Page, { kicker, headline }: PageParts): Article["headlines"] {
  const [top, main] = [kicker?.value ?? "", headline.value];
  const known = new Set([main, `${top}: ${main}`, `${main} - ${top}`].map(folded));
  const titles = [meta(tags, "og:title", "twitter:title", "title"), ld?.headline].filter(
    (title) => title !== undefined,
  );
  const others = titles.filter((title) => !known.has(folded(title)) && known.add(folded(title)));
  return others.length === 0 ? undefined : others.map((text) => ({ role: "seo", text }));
}

function categoriesOf(url: string | undefined, label: string | undefined): readonly Category[] {
  const marked = label === undefined ? [] : [{ scheme: "tagesschau:label", name: label }];
  return [...marked, ...sectionsOf(url)];
}

function locationsOf({ places = [] }: PageParts): Article["locations"] {
  return places.length === 0 ? undefined : places.map(({ value }) => ({ role: "interest", name: value }));
}

function creditsOf(parts: PageParts): readonly string[] {
  const credits = parts.blocks.flatMap(({ value }) =>
    value.kind === "image" && value.credit !== undefined ? [value.credit] : [],
  );
  return [...new Set(credits)];
}

/** Where the blocks and the related pieces of the page are in the article. */
interface Places {
  readonly blocks: readonly string[];
  readonly related: readonly number[];
}

function rangesOf(page: Page, parts: PageParts, places: Places, article: Article): readonly LedgerRange[] {
  const { kicker, headline, label, stand, teaser } = parts;
  const single = { "/kicker": kicker, "/headline": headline, "/genre": label, "/published": stand, "/teaser": teaser };
  const head = headRanges(page).flatMap(({ start, end, value }) => {
    const pointer = value === "/published" && article.updated !== undefined ? "/updated" : value;
    return valueAt(article, pointer) === undefined ? [] : [{ start, end, pointers: [pointer] }];
  });
  return [
    ...head,
    ...Object.entries(single).flatMap(([pointer, place]) =>
      place === undefined ? [] : [{ start: place.start, end: place.end, pointers: [pointer] }],
    ),
    ...parts.keywords.map(({ start, end }) => ({ start, end, pointers: ["/keywords"] })),
    ...(parts.places ?? []).map(({ start, end }) => ({ start, end, pointers: ["/locations"] })),
    ...parts.related.map(({ start, end }, at) => ({ start, end, pointers: [`/related/${places.related[at]}`] })),
    ...parts.bylines.map(({ start, end }) => ({ start, end, pointers: ["/bylines"] })),
    ...parts.blocks.map(({ start, end }, at) => ({ start, end, pointers: [places.blocks[at] ?? "/blocks"] })),
    ...parts.removed.map(({ start, end, reason }) => ({ start, end, removed: reason })),
  ];
}

/** Makes an article of what a layout shows and the head states, with the account of the page. */
export function toArticle(page: Page, parts: PageParts): { readonly article: Article; readonly ledger: Ledger } {
  const url = pageUrl(page.url);
  const { published, updated, expires } = pageTimes(page, parts.stand?.value);
  const genre = genreOf(parts.label?.value);
  const isLive = genre === "live-blog" || page.ld?.type === "LiveBlogPosting" || isLiveAddress(url);
  const plain = parts.blocks.map(({ value }) => value);
  const { blocks, pointers } = isLive
    ? liveEntries(plain, published?.value.slice(0, 10), readStatedEntries(page.ld?.object, page.document))
    : { blocks: plain, pointers: plain.map((_, at) => `/blocks/${at}`) };
  const { related, at } = mergeRelated(parts.related.map(({ value }) => value));
  const [kicker, headline] = [parts.kicker?.value, parts.headline.value];
  const article = finishArticle(
    {
      source,
      format: "page",
      language: pageLanguage(page.document) ?? "de",
      identifiers: identifiersOf({ url, published, kicker, headline }),
      genre: genre ?? (isLive ? "live-blog" : genreOfType(page.ld?.type)),
      url,
      kicker,
      headline,
      teaser: parts.teaser?.value,
      headlines: otherTitles(page, parts),
      bylines: authorsOf(page, parts),
      published,
      updated,
      expires,
      blocks,
      credits: creditsOf(parts),
      categories: categoriesOf(url, parts.label?.value),
      keywords: [...new Set(parts.keywords.map(({ value }) => value))],
      locations: locationsOf(parts),
      related,
    },
    idSchemes,
  );
  const ranges = rangesOf(page, parts, { blocks: pointers, related: at }, article);
  return { article, ledger: ledger(page.text, nestRanges(ranges), "markup") };
}
