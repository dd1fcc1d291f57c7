import { cleanText } from "./clean-text.ts";
import { stripHtml } from "./strip-html.ts";

/** HTML as one line of plain text for readers, for fields of feeds and APIs that hold markup. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? cleanText(stripHtml(html)) : cleanText(html);
}
