import { cleanText } from "./clean-text.ts";
import { parseHtml } from "./parse-html.ts";
import { textOf } from "./text-of.ts";

/** HTML as one line of plain text for readers, for fields of feeds and APIs that hold markup. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? textOf(parseHtml(html).document) : cleanText(html);
}
