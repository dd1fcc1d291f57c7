import { attribute, cleanText, findFirst, parseHtml, readAuthorLine, readDate, safeUrl } from "@digest/adapter-kit";
import type { FeedItem } from "@digest/adapter-kit/feed";
import { type Article, type Block, type Byline, finishArticle } from "@digest/core";
import { splitBylines } from "../bylines.ts";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";
import { houseNames } from "../page/authors.ts";
import { readPictureText } from "../picture-text.ts";
import { sectionsOf } from "../sections.ts";
import { splitTitle } from "./title.ts";

/** Text of an item's own element, `dc:identifier`. */
function ownText(item: FeedItem, name: string): string | undefined {
  const text = Object.hasOwn(item.elements, name) ? item.elements[name]?.[0]?.text : undefined;
  return text === "" ? undefined : text;
}

/** The picture an item carries beside its content. */
function readEnclosure({ enclosures, media }: FeedItem): readonly Block[] {
  const isImage = ({ type }: { readonly type?: string | undefined }) => type?.startsWith("image/") === true;
  const url = safeUrl(
    media.find((file) => isImage(file) || file.medium === "image")?.url ?? enclosures.find(isImage)?.href,
  );
  return url === undefined ? [] : [{ kind: "image", url }];
}

const houses: ReadonlySet<string> = new Set(houseNames);

/** Authors the lead names at its end, else those of elements of their own. */
function bylinesOf({ authors }: FeedItem, printed: readonly Byline[]): readonly Byline[] {
  return printed.length > 0
    ? printed
    : authors.flatMap(({ name }) => readAuthorLine(name ?? "")?.people ?? []).filter(({ name }) => !houses.has(name));
}

/** The picture in the content, whose text is caption and credit. */
function readPicture(item: FeedItem): readonly Block[] {
  const image = findFirst(parseHtml(item.content?.html ?? "").document, "img");
  if (image === undefined) return readEnclosure(item);
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
      bylines: bylinesOf(item, bylines),
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
