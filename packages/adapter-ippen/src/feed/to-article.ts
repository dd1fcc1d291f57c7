import { blocksOf, parseHtml, readAuthorLine, safeUrl } from "@digest/adapter-kit";
import type { FeedItem } from "@digest/adapter-kit/feed";
import { type Article, type Block, finishArticle } from "@digest/core";
import { identifiersOf, onlineIdOf, plainUrl } from "../identity.ts";
import { isDesk } from "../page/authors.ts";
import { portalOf } from "../portals.ts";
import { idSchemes, source } from "../source.ts";

/** Fewer paragraphs than these are a teaser in the place of the text. */
const fewestParagraphs = 2;

function pictures({ media, enclosures }: FeedItem): readonly Block[] {
  const shown = media
    .filter(({ url, type }) => url !== undefined && (type === undefined || type.startsWith("image/")))
    .map(({ url, caption, credit }) => ({ url: safeUrl(url), caption, credit }));
  const enclosed = enclosures
    .filter(({ type, href }) => type?.startsWith("image/") === true && !shown.some(({ url }) => url === safeUrl(href)))
    .map(({ href }) => ({ url: safeUrl(href), caption: undefined, credit: undefined }));
  return [...shown, ...enclosed].flatMap(({ url, caption, credit }) =>
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

function textBlocks({ content, link }: FeedItem): readonly Block[] {
  if (content === undefined) return [];
  if (content.html === undefined) return [{ kind: "paragraph", text: content.text }];
  const base = content.base ?? link;
  return blocksOf(parseHtml(content.html).document.children, base === undefined ? {} : { base }).blocks;
}

/** Makes an article of an item; `undefined` where it has no title. */
export function itemToArticle(item: FeedItem): Article | undefined {
  const headline = item.title?.text;
  if (headline === undefined || headline === "") return undefined;
  const url = plainUrl(item.link) ?? plainUrl(item.id);
  const text = textBlocks(item);
  const isFull = text.filter(({ kind }) => kind === "paragraph").length >= fewestParagraphs;
  const authors = item.authors.flatMap(({ name }) => readAuthorLine(name ?? "") ?? []);
  const people = authors.flatMap((line) => line.people).filter(({ name }) => !isDesk(name));
  const blocks = [...pictures(item), ...(isFull ? text : [])];
  const credits = blocks.flatMap((block) =>
    block.kind === "image" && block.credit !== undefined ? [block.credit] : [],
  );
  return finishArticle(
    {
      source,
      format: "feed",
      portal: portalOf(url),
      language: item.language ?? "de",
      identifiers: identifiersOf([onlineIdOf(url), onlineIdOf(item.id)], [url]),
      completeness: isFull ? "full" : "teaser",
      url,
      headline,
      teaser: item.summary?.text ?? (isFull ? undefined : item.content?.text),
      bylines: people,
      agencies: [...new Set(authors.flatMap(({ agencies }) => agencies))],
      credits: [...new Set(credits)],
      published: item.published,
      updated: item.updated,
      blocks,
      categories: item.categories.map(({ term, scheme }) => ({ scheme: scheme ?? "ippen:section", name: term })),
    },
    idSchemes,
  );
}
