import { attribute, type Element, type Found, findAll, findFirst, found, readDate, textOf } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { pageUrl } from "../identity.ts";

const dated = /^(.{1,300}),\s(\d{2}\.\d{2}\.\d{4})$/;

/** A link whose text is kicker, headline and day: `Thema: Titel, 04.12.2018`. */
function readLink(link: Element, base: string, section: string | undefined): Related | undefined {
  const text = textOf(link);
  const [, title = text, day] = dated.exec(text) ?? [];
  const url = pageUrl(attribute(link, "href"), base);
  if (title === "" || url === undefined || !url.endsWith(".html")) return undefined;
  const published = readDate(day);
  return {
    headline: title,
    ...(section === undefined ? {} : { section }),
    url,
    ...(published === undefined ? {} : { published }),
  };
}

/** Pieces a list of links points to; links to topics and to the atlas are none. */
export function readLinks(list: Element, base: string, section?: string): readonly Found<Related>[] {
  return findAll(list, "li a").flatMap((link) => {
    const piece = attribute(link, "rel") === "tag" ? undefined : readLink(link, base, section);
    return piece === undefined ? [] : [found(link, piece)];
  });
}

/** The piece a box between the paragraphs points to. */
export function readInfobox(box: Element, base: string): Related | undefined {
  const part = (selector: string) => textOf(findFirst(box, selector)).replace(/\s{0,9}\|\s{0,9}mehr$/, "");
  const [headline, kicker, text] = [part(".headline"), part(".dachzeile"), part(".teasertext")];
  const url = pageUrl(attribute(findFirst(box, "a"), "href"), base);
  if (headline === "" || url === undefined) return undefined;
  return { headline, ...(kicker === "" ? {} : { kicker }), ...(text === "" ? {} : { text }), url };
}
