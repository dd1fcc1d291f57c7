import type { XmlScan } from "../xml/scan-xml.ts";

/** A noncharacter that XML does not allow, so that a text which holds it itself is not shortened. */
const mark = "\ufffe";
const shortest = 200;

/** XML with its long CDATA sections taken out, and the way back. */
export interface ShortenedXml {
  readonly text: string;
  /** Puts the long texts back into a text of the parsed document. */
  readonly restore: (text: string) => string;
}

const asItIs = (text: string) => text;

/**
 * Takes long CDATA sections out of sound XML, so that the parser need not go through them letter by letter. The marks
 * cannot be forged: XML that holds the noncharacter is left as it is.
 */
export function shortenXml(text: string, scan: XmlScan): ShortenedXml {
  const long = scan.cdata.filter(({ start, end }) => end - start >= shortest);
  if (long.length === 0 || text.includes(mark)) return { text, restore: asItIs };
  const parts: string[] = [];
  let at = 0;
  for (const [index, { start, end }] of long.entries()) {
    parts.push(text.slice(at, start), `${mark}${index}${mark}`);
    at = end;
  }
  const restore = (found: string) =>
    found.includes(mark)
      ? found
          .split(mark)
          .map((part, index) =>
            index % 2 === 0 ? part : text.slice(long[Number(part)]?.start, long[Number(part)]?.end),
          )
          .join("")
      : found;
  return { text: parts.join("") + text.slice(at), restore };
}
