import { cleanText, plainText } from "@digest/adapter-kit";
import type { QuoteBlock } from "@digest/core";

/** Letters and digits alone, so that quotation marks and blanks do not matter. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A quotation set apart; who said it stands behind its last point, `… zu werden. Forscherin Eva Muster`. */
export function readQuotation(markup: string): QuoteBlock | undefined {
  const text = cleanText(plainText(markup));
  if (text === "") return undefined;
  const end = Math.max(...[". ", "! ", "? ", '" ', "“ "].map((mark) => text.lastIndexOf(mark)));
  const attribution = end < 0 ? "" : text.slice(end + 1).trim();
  const isName = /^\p{Lu}/u.test(attribution) && attribution.length <= 100 && !/[.!?"“]$/.test(attribution);
  return isName ? { kind: "quote", text: text.slice(0, end + 1).trim(), attribution } : { kind: "quote", text };
}

/** Whether the words of a quotation stand in the text too: it is then only set apart once more. */
export function isRepeated({ text }: QuoteBlock, paragraphs: readonly string[]): boolean {
  const words = folded(text);
  return words !== "" && paragraphs.some((paragraph) => folded(paragraph).includes(words));
}
