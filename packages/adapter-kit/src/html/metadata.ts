import { cleanText } from "./clean-text.ts";
import { attribute, closest, findAll, findFirst } from "./find.ts";
import { ownText, type ParentNode } from "./node.ts";
import { safeUrl } from "./safe-url.ts";
import { textOf } from "./text-of.ts";

/** Content of the meta elements by `name`, `property` or `itemprop` in lower case, each in document order, empty ones left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all meta elements of a page; tools that store pages write `value` for `content`. */
export function metaTags(document: ParentNode): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of findAll(document, "meta")) {
    const name = attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop");
    const content = cleanText(element.attribs["content"] ?? element.attribs["value"] ?? "");
    if (name === undefined || content === "") continue;
    const key = name.toLowerCase();
    const known = tags.get(key);
    if (known === undefined) tags.set(key, [content]);
    else known.push(content);
  }
  return tags;
}

/** The first content of the first of these names that the page has. */
export function meta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
}

/** `link rel=canonical` as absolute address; relative ones are resolved against `base`. */
export function canonicalUrl(document: ParentNode, base?: string): string | undefined {
  return safeUrl(attribute(findFirst(document, "link[rel~=canonical]"), "href"), base);
}

/** The page's `title` element, which `textOf` leaves out; drawings have titles of their own. */
export function pageTitle(document: ParentNode): string | undefined {
  const element = findAll(document, "title").find((title) => closest(title, "svg") === undefined);
  const title = element === undefined ? "" : cleanText(ownText(element));
  return title === "" ? undefined : title;
}

/** The language of the page as its root element states it, `de`, `de-AT`. */
export function pageLanguage(document: ParentNode): string | undefined {
  return attribute(findFirst(document, "html"), "lang");
}

/** Text of the first element the selector names; absent where there is none or it is empty. */
export function textAt(root: ParentNode, source: string): string | undefined {
  const text = textOf(findFirst(root, source));
  return text === "" ? undefined : text;
}
