import type { XmlScan } from "../xml/scan-xml.ts";

/** A noncharacter that XML does not allow, so that a text which holds it itself is not shortened. */
const mark = "\ufffe";
const cdata = { open: "<![CDATA[", close: "]]>" } as const;

/** XML with its long texts taken out, and the way back. */
export interface ShortenedXml {
  readonly text: string;
  /** Puts the long texts back into a text of the parsed document. */
  readonly restore: (text: string) => string;
}

const asItIs = (text: string) => text;

/**
 * Takes long texts out of sound XML, so that the parser need not go through them letter by letter. The marks
 * cannot be forged: XML that holds the noncharacter is left as it is.
 */
export function shortenXml(text: string, { longTexts: long }: XmlScan): ShortenedXml {
  if (long.length === 0 || text.includes(mark)) return { text, restore: asItIs };
  const parts: string[] = [];
  let at = 0;
  for (const [index, { start, end }] of long.entries()) {
    const isCdata = text.startsWith(cdata.open, start - cdata.open.length);
    parts.push(text.slice(at, isCdata ? start - cdata.open.length : start), `${mark}${index}${mark}`);
    at = isCdata ? end + cdata.close.length : end;
  }
  const taken = (index: string) => text.slice(long[Number(index)]?.start, long[Number(index)]?.end);
  const restore = (found: string) => {
    if (!found.includes(mark)) return found;
    let whole = ""; // added up, not joined: mostly a mark is all there is, and its text need not be copied then
    for (const [at, part] of found.split(mark).entries()) whole += at % 2 === 0 ? part : taken(part);
    return whole;
  };
  return { text: parts.join("") + text.slice(at), restore };
}
