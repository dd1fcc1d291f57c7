export { renderEventsCsv, renderPositionsCsv, renderStatementsCsv } from "./csv/tables.ts";
export { type HtmlValue, html, type SafeHtml, safeLink } from "./html/escape.ts";
export { renderHtml } from "./html/render-html.ts";
export { renderJsonLd } from "./json-ld/render-json-ld.ts";
export { escapeMarkdown } from "./markdown/escape.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export { renderNinjs } from "./ninjs/render-ninjs.ts";
export type { RenderOptions } from "./options.ts";
export { renderText } from "./text/render-text.ts";
export {
  type ArticleView,
  type ContradictionView,
  type DigestView,
  digestView,
  type TimelineView,
} from "./view/digest-view.ts";
export type { EventView } from "./view/event-view.ts";
export type { PositionView } from "./view/position-view.ts";
export { inQuotes, type QuoteView } from "./view/quotes.ts";
export type { StoryView } from "./view/story-view.ts";
export { durationWords, edtfWords, eventTimeWords } from "./view/time-words.ts";
export { wordsFor } from "./words/index.ts";
export type { Language, Words } from "./words/words.ts";
