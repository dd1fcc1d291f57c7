import { attribute, cleanText, findFirst, parseHtml, readDate, safeUrl } from "@digest/adapter-kit";
import type { FeedItem } from "@digest/adapter-kit/feed";
import { type Article, type Block, finishArticle } from "@digest/core";
import { splitBylines } from "../bylines.ts";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";
import { readPictureText } from "../picture-text.ts";
import { sectionsOf } from "../sections.ts";
import { splitTitle } from "./title.ts";

/** Text of an item's own element, `dc:identifier`. */
function ownText(item: FeedItem, name: string): string | undefined {
  const text = Object.hasOwn(item.elements, name) ? item.elements[name]?.[0]?.text : undefined;
  return text === "" ? undefined : text;
}

/** The picture in the content, whose text is caption and credit. */
function readPicture(item: FeedItem): readonly Block[] {
  const image = findFirst(parseHtml(item.content?.html ?? "").document, "img");
  if (image === undefined) return [];
  const url = safeUrl(attribute(image, "src"));
  const text = readPictureText(attribute(image, "alt"));
  return url === undefined && text.caption === undefined
    ? []
    : [{ kind: "image", ...(url === undefined ? {} : { url }), ...text }];
}

/** The lead: of the summary, else of the content without its link to the page. */
function leadOf(item: FeedItem): string {
  return cleanText((item.summary ?? item.content)?.text.replace(/\[\s{0,9}mehr\s{0,9}\]\s{0,9}$/, "") ?? "");
}

/** Makes a teaser article of an item; `undefined` where it has no title. */
export function toArticle(item: FeedItem, rights: string | undefined): Article | undefined {
  const title = item.title?.text ?? "";
  if (title === "") return undefined;
  const { kicker, headline, inferred } = splitTitle(title);
  const { text, bylines } = splitBylines(leadOf(item));
  const url = pageUrl(item.link);
  const published = item.published ?? readDate(ownText(item, "dc:date"));
  const picture = readPicture(item);
  const credit = picture[0]?.kind === "image" ? picture[0].credit : undefined;
  const externalId =
    ["guid", "id", "about"].includes(item.idKind) && safeUrl(item.id) === undefined ? item.id : undefined;
  return finishArticle(
    {
      source,
      format: "feed",
      language: item.language ?? "de",
      identifiers: identifiersOf({
        sophoraId: ownText(item, "dc:identifier"),
        externalId,
        url,
        published,
        kicker,
        headline,
      }),
      completeness: "teaser",
      url,
      kicker,
      headline,
      teaser: text === "" ? undefined : text,
      bylines,
      published,
      updated: item.updated,
      blocks: picture,
      credits: credit === undefined ? [] : [credit],
      categories: sectionsOf(url),
      keywords: [...new Set(item.categories.map(({ label, term }) => label ?? term))],
      rights: item.rights?.text ?? rights,
      inferred,
    },
    idSchemes,
  );
}
