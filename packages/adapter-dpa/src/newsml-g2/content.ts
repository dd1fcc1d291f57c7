import { type About, findFirst, parseHtml, textOf as plainText, readIso } from "@digest/adapter-kit";
import { at, child, children, type XmlElement } from "@digest/adapter-kit/xml";
import type { Related } from "@digest/core";
import { type Body, readBody } from "../wire/body.ts";
import { toRelated } from "../wire/links.ts";
import { makeMedium } from "../wire/media-blocks.ts";
import type { Medium } from "../wire/story.ts";
import { asHtml } from "./as-html.ts";
import { attribute, description, itemClasses, nonPublicRendition, rankOf, textAt, textOf } from "./schema.ts";

/** Parts of the head and foot of a 7901 text that come as renditions of their own. */
const bodyRendition = /text|body|main/i;

function isPlain(data: XmlElement): boolean {
  const rendition = attribute(data, "rendition") ?? "";
  return !rendition.includes(nonPublicRendition) && (rendition === "" || bodyRendition.test(rendition));
}

function paragraphs(text: string): Body {
  const parts = text.split(/\n\s*\n/).map((part) => part.replaceAll(/\s+/g, " ").trim());
  return {
    blocks: parts.filter((part) => part !== "").map((part) => ({ kind: "paragraph", text: part })),
    problems: [],
  };
}

/** The text of an item: its XHTML, the content of its NITF, or a plain rendition. */
export function readContent(item: XmlElement, about: About): Body | undefined {
  const contentSet = child(item, "contentSet");
  const markup = child(contentSet, "inlineXML")?.markup;
  if (markup !== undefined && markup.trim() !== "") return readBody(asHtml(markup), about);
  const plain = textOf(children(contentSet, "inlineData").find(isPlain));
  return plain === undefined ? undefined : paragraphs(plain);
}

/** The byline of a NITF body without the function of the author. */
export function nitfByline(item: XmlElement): string | undefined {
  const markup = child(child(item, "contentSet"), "inlineXML")?.markup;
  if (markup === undefined || !markup.includes("<nitf")) return undefined;
  const byline = findFirst(parseHtml(markup).document, "byline");
  const words = plainText(byline, (element) => element.name === "byttl")
    .replace(/,$/, "")
    .trim();
  return words === "" ? undefined : words;
}

function pixels(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(attribute(element, name));
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

/** What an item without text is: a picture or sound of the size of its largest rendition. */
function ownMedium(item: XmlElement): readonly Medium[] {
  const qcode = attribute(at(item, "itemMeta", "itemClass"), "qcode") ?? "";
  const type = Object.hasOwn(itemClasses, qcode) ? itemClasses[qcode as keyof typeof itemClasses] : undefined; // an own key was just seen
  const renditions = children(child(item, "contentSet"), "remoteContent");
  const largest = renditions.toSorted((a, b) => (pixels(b, "width") ?? 0) - (pixels(a, "width") ?? 0))[0];
  if (type === undefined || largest === undefined) return [];
  const medium = makeMedium(type, {
    id: attribute(item, "guid"),
    headline: textAt(item, "contentMeta", "headline"),
    caption: description(item, "drol:caption"),
    credit: textAt(item, "contentMeta", "creditline"),
    width: pixels(largest, "width"),
    height: pixels(largest, "height"),
    created: readIso(textAt(item, "contentMeta", "contentCreated") ?? ""),
  });
  return [medium];
}

interface Links {
  readonly media: readonly Medium[];
  readonly related: readonly Related[];
}

/** Links by rank: what names an item of the agency is a medium, what has an address alone is for reading on. */
function readLinks(item: XmlElement): Links {
  const media: Medium[] = [];
  const related: Related[] = [];
  const links = children(child(item, "itemMeta"), "link").toSorted(
    (a, b) => (rankOf(a) ?? Number.MAX_SAFE_INTEGER) - (rankOf(b) ?? Number.MAX_SAFE_INTEGER),
  );
  for (const link of links) {
    const headline = textAt(link, "title");
    const id = attribute(link, "residref");
    const qcode = attribute(child(link, "itemClass"), "qcode") ?? "ninat:text";
    const type = Object.hasOwn(itemClasses, qcode) ? itemClasses[qcode as keyof typeof itemClasses] : undefined; // as above
    const relation = toRelated(attribute(link, "href"), headline);
    if (id !== undefined && type !== undefined) media.push(makeMedium(type, { id, headline }));
    else if (relation !== undefined) related.push(relation);
    else if (id !== undefined && headline !== undefined) related.push({ headline });
  }
  return { media, related };
}

/** The media and further reading of an item; one without text is its own only medium. */
export function readAttachments(item: XmlElement, hasText: boolean): Links {
  const links = readLinks(item);
  return hasText ? links : { ...links, media: [...ownMedium(item), ...links.media] };
}
