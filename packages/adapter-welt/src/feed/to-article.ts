import { readDate, safeUrl, splitNames } from "@digest/adapter-kit";
import type { FeedItem } from "@digest/adapter-kit/feed";
import { type Article, type Block, type Byline, type Category, finishArticle } from "@digest/core";
import { isSourceChain, readSourceChain } from "../agencies.ts";
import { genreOf } from "../genres.ts";
import { identifiersOf, readAddress } from "../identity.ts";
import { topicsOf } from "../keywords.ts";
import { kickerOf } from "../kicker.ts";
import { idSchemes, source } from "../source.ts";
import { tierOf } from "../tier.ts";

/** Text of the first element of a name; feeds of 2021 and 2026 differ in which there are. */
export type ElementText = (name: string) => string | undefined;

function pictures({ media, enclosures }: FeedItem): readonly Block[] {
  const shown = media
    .filter(({ type, medium }) => type?.startsWith("image/") === true || medium === "image")
    .map(({ url, caption, credit }) => ({ url: safeUrl(url), caption, credit }));
  const enclosed = enclosures
    .filter(({ type }) => type?.startsWith("image/") === true)
    .map(({ href }) => ({ url: safeUrl(href), caption: undefined, credit: undefined }));
  return (shown.length > 0 ? shown : enclosed).flatMap(({ url, caption, credit }) =>
    url === undefined
      ? []
      : [
          {
            kind: "image" as const,
            url,
            ...(caption === undefined ? {} : { caption }),
            ...(credit === undefined ? {} : { credit }),
          },
        ],
  );
}

/** Who stands in the place of authors: people, and agencies, which the chain of sources names too. */
function authorsOf({ authors }: FeedItem): {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
} {
  const names = new Set(authors.flatMap(({ name }) => (name === undefined ? [] : splitNames(name))));
  const [chains, people] = [[...names].filter(isSourceChain), [...names].filter((name) => !isSourceChain(name))];
  return {
    bylines: people.map((name) => ({ name })),
    agencies: chains.flatMap((name) => readSourceChain(name).agencies),
  };
}

/** `media:keywords` of the item and of its pictures, and `dc:subject`. */
function keywordsOf({ media }: FeedItem, element: ElementText): readonly string[] {
  const own =
    element("media:keywords")?.split(",") ?? media.find(({ keywords }) => keywords.length > 0)?.keywords ?? [];
  return own.map((word) => word.trim()).filter((word) => word !== "");
}

function categoriesOf(item: FeedItem, tier: Category | undefined): readonly Category[] {
  const sections = item.categories.filter(({ scheme }) => scheme === undefined).map(({ term }) => term);
  return [
    ...[...new Set(sections)].map((name) => ({ scheme: "welt:section", name })),
    ...(tier === undefined ? [] : [tier]),
  ];
}

/** Makes an article of an item: headline, lead and what is known of the rest, never the text. `undefined` without a title. */
export function itemToArticle(item: FeedItem, element: ElementText): Article | undefined {
  const headline = item.title?.text;
  if (headline === undefined) return undefined;
  const address = readAddress(item.link);
  const chain = readSourceChain(element("dc:source") ?? element("welt:source"));
  const { bylines, agencies } = authorsOf(item);
  const teaser = item.summary?.text ?? item.content?.text;
  const premium = element("welt:premium");
  const blocks = pictures(item);
  const credits = blocks.flatMap((block) =>
    block.kind === "image" && block.credit !== undefined ? [block.credit] : [],
  );
  return finishArticle(
    {
      source,
      format: "feed",
      language: item.language ?? "de",
      identifiers: identifiersOf(address, item.id),
      completeness: "teaser",
      genre: genreOf(element("welt:subType") ?? (address?.kind === "video" ? "video" : undefined)),
      url: address?.url,
      kicker: kickerOf(element("welt:topic") ?? element("dc:subject")),
      headline,
      teaser,
      bylines,
      agencies: [...new Set([...chain.agencies, ...agencies])],
      credits: [...new Set([...chain.credits, ...credits])],
      published: item.published,
      updated: readDate(element("dcterms:lastModified")) ?? item.updated,
      blocks,
      categories: categoriesOf(
        item,
        premium === undefined ? undefined : tierOf(premium === "true" ? "premium" : "free"),
      ),
      keywords: topicsOf(keywordsOf(item, element), bylines, `${headline} ${teaser ?? ""}`),
    },
    idSchemes,
  );
}
