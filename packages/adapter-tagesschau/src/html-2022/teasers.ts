import { attribute, cleanText, type Element, findFirst, hasClass, readDate, textAt, textOf } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { pageUrl } from "../identity.ts";
import { teaserPrefixes } from "./selectors.ts";

/** The prefix of a teaser's classes; `undefined` where the element is no teaser. */
export function teaserPrefix(element: Element): string | undefined {
  return teaserPrefixes.find((prefix) => hasClass(element, prefix));
}

/** `02.03.2025 • 09:28 Uhr` as dates of the publisher are read elsewhere. */
function readStamp(text: string | undefined): Related["published"] {
  return readDate(text?.replace(/\s{0,9}[•·]\s{0,9}/, ", "));
}

/** The piece a teaser points to, with its own stamp; `undefined` where it has neither address nor title. */
export function readTeaser(element: Element, prefix: string, base: string): Related | undefined {
  const part = (name: string) => textAt(element, `.${prefix}__${name}`);
  const short = findFirst(element, `.${prefix}__shorttext`);
  const text = cleanText(textOf(short, (inner) => hasClass(inner, "link-extend")));
  const url = pageUrl(attribute(findFirst(element, "a"), "href"), base);
  const headline = part("headline");
  const published = readStamp(part("date"));
  const kicker = part("topline");
  const section = textAt(element, ".label");
  if (url === undefined && headline === undefined) return undefined;
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(kicker === undefined ? {} : { kicker }),
    ...(text === "" ? {} : { text }),
    ...(section === undefined ? {} : { section }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
}
