import {
  attribute,
  type Document,
  type Element,
  type Found,
  findAll,
  findFirst,
  found,
  readDate,
  textAt,
  textOf,
} from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { articleNumber, pageUrl } from "../identity.ts";
import { selectors } from "./selectors.ts";

/** A piece with title, day and address; none where it is the host itself under another slug. */
function piece(
  link: Element | undefined,
  scope: Element,
  title: string | undefined,
  base: string,
  more: Partial<Related>,
): Related | undefined {
  const url = pageUrl(attribute(link, "href"), base);
  if (url === undefined || articleNumber(url) === undefined || articleNumber(url) === articleNumber(base))
    return undefined;
  const published = readDate(textAt(scope, "time"));
  const text = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  return {
    ...(title === undefined ? {} : { headline: title }),
    ...text,
    url,
    ...(published === undefined ? {} : { published }),
  };
}

/** Similar articles below the text, and the last ones of the author. */
export function readRelated(document: Document, base: string): readonly Found<Related>[] {
  const similar = findAll(document, selectors.similar).map(
    (wrap) => [wrap, piece(findFirst(wrap, "a"), wrap, textAt(wrap, "h5"), base, { text: textAt(wrap, "p") })] as const,
  );
  const box = findFirst(document, selectors.authorBox);
  const section = textAt(box ?? document, ".Author-Box p, .Author-Info p")?.replace(/:$/, "");
  const others = findAll(box ?? document, ".Author-Box li, .Author-Info li").map((line) => {
    const link = findFirst(line, "a");
    return [line, piece(link, line, link === undefined ? undefined : textOf(link), base, { section })] as const;
  });
  return [...similar, ...others].flatMap(([element, value]) => (value === undefined ? [] : [found(element, value)]));
}
