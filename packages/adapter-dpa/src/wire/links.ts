import { attribute, findAll, parseHtml, textOf } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { lastingUrl } from "./lasting-url.ts";

/** A link as related piece; addresses for mail, log-ins and signed ones are none. */
export function toRelated(href: string | undefined, title: string | undefined): Related | undefined {
  const url = lastingUrl(href);
  const headline = title === undefined || title.trim() === "" ? undefined : title.trim();
  return url === undefined ? undefined : { ...(headline === undefined ? {} : { headline }), url };
}

/** The links of a link box, in document order. */
export function readLinks(html: string | undefined): readonly Related[] {
  if (html === undefined) return [];
  const anchors = findAll(parseHtml(html).document, "a");
  return anchors.flatMap((anchor) => toRelated(attribute(anchor, "href"), textOf(anchor)) ?? []);
}
