import { cleanText } from "./clean-text.ts";
import { parseHtml } from "./parse-html.ts";
import { rawText, type TextRules } from "./text-of.ts";

/** HTML as one line of plain text for readers, for fields of feeds and APIs that hold markup. */
export function plainText(html: string, rules: TextRules = {}): string {
  return /[<&]/.test(html) ? cleanText(rawText([parseHtml(html).document], rules)) : cleanText(html);
}
