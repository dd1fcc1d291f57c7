import { type HtmlValue, html, type Language, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";

/** What every page is made with: the reader's language and the address, to link back to. */
export interface PageContext {
  readonly language: Language;
  /** Path and query of the page without `lang`. */
  readonly path: string;
  /** How much has changed since the reader last looked. */
  readonly news: number;
}

/** An address within the app that keeps the reader's language. */
export function link(path: string, { language }: PageContext): string {
  if (language === "de") return path;
  return `${path + (path.includes("?") ? "&" : "?")}lang=en`;
}

function otherLanguage({ language, path }: PageContext): string {
  return language === "en" ? path : `${path + (path.includes("?") ? "&" : "?")}lang=en`;
}

/** JSON for a data block: no `<` can end the block early. */
function dataBlock(data: unknown): SafeHtml {
  return { html: `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>` };
}

/** A whole page around `body`; `data` goes in as JSON-LD. */
export function page(title: string, body: HtmlValue, context: PageContext, data?: unknown): string {
  const words = appWords(context.language);
  const tabs = [
    ["/", words.digest],
    ["/timeline", words.timeline],
    ["/articles", words.articles],
    ["/changes", context.news > 0 ? `${words.changesShort} (${context.news})` : words.changesShort],
  ] as const;
  const [here] = context.path.split("?");
  return html`<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Digest</title><link rel="stylesheet" href="/assets/style.css"><link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><script type="module" src="/assets/app.js"></script>${data !== undefined && dataBlock(data)}</head>
<body><a class="skip" href="#content">${words.skip}</a><header><div class="bar"><a class="brand" href="${link("/", context)}">Digest</a><nav aria-label="Digest">${tabs.map(
    ([path, label]) =>
      html`<a href="${link(path, context)}"${path === here && { html: ' aria-current="page"' }}>${label}</a>`,
  )}</nav><a class="language" href="${otherLanguage(context)}" lang="${context.language === "de" ? "en" : "de"}">${words.otherLanguage}</a></div></header>
<main id="content" tabindex="-1">${body}</main>
<footer><a href="/api/digest.json">${words.data}</a></footer></body></html>
`.html;
}
