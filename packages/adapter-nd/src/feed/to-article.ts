import { cleanText, safeUrl } from "@digest/adapter-kit";
import type { FeedItem } from "@digest/adapter-kit/feed";
import { type Article, type Block, finishArticle } from "@digest/core";
import { type Authors, readAuthors } from "../bylines.ts";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";

function readPicture(item: FeedItem): readonly Block[] {
  const enclosure = item.enclosures.find(({ type }) => type?.startsWith("image/") === true);
  const media = item.media.find(({ medium, type }) => medium === "image" || type?.startsWith("image/") === true);
  const url = safeUrl(media?.url ?? enclosure?.href);
  if (url === undefined) return [];
  return [
    {
      kind: "image",
      url,
      ...(media?.caption === undefined ? {} : { caption: media.caption }),
      ...(media?.credit === undefined ? {} : { credit: media.credit }),
    },
  ];
}

/** Authors and agencies in the place of authors; an address of an author's page is of one name. */
function readItemAuthors(item: FeedItem): readonly Authors[] {
  return item.authors.flatMap(({ name, url }) => {
    const read = readAuthors(name ?? "");
    if (read === undefined) return [];
    const [only, ...more] = read.bylines;
    return only === undefined || more.length > 0 || url === undefined
      ? [read]
      : [{ ...read, bylines: [{ ...only, url }] }];
  });
}

/** Makes a teaser article of an item; `undefined` where it has no title. */
export function toArticle(item: FeedItem): Article | undefined {
  const headline = item.title?.text ?? "";
  if (headline === "") return undefined;
  const url = pageUrl(item.link);
  const teaser = cleanText((item.summary ?? item.content)?.text ?? "");
  const blocks = readPicture(item);
  const credits = blocks.flatMap((block) =>
    block.kind === "image" && block.credit !== undefined ? [block.credit] : [],
  );
  const authors = readItemAuthors(item);
  const guid = item.idKind === "hash" ? undefined : item.id;
  return finishArticle(
    {
      source,
      format: "feed",
      language: item.language ?? "de",
      identifiers: identifiersOf({ url, guid, published: item.published, headline }),
      completeness: "teaser",
      url,
      headline,
      teaser: teaser === "" || teaser === headline ? undefined : teaser,
      bylines: authors.flatMap(({ bylines }) => bylines),
      agencies: [...new Set(authors.flatMap(({ agencies }) => agencies))],
      published: item.published,
      updated: item.updated,
      blocks,
      credits,
      categories: item.categories.map(({ label, term }) => ({ scheme: "nd:feed-category", name: label ?? term })),
      rights: item.rights?.text,
    },
    idSchemes,
  );
}
