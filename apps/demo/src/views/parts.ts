import { type EventView, html, type PositionView, type QuoteView, type SafeHtml, type Words } from "@digest/render";
import { link, type PageContext } from "./page.ts";

/** Address of an event's page. */
export function eventPath(id: string, context: PageContext): string {
  return link(`/events/${encodeURIComponent(id)}`, context);
}

/** Address of an article's page, at the very words where they are given. */
export function articlePath(id: string, context: PageContext, words?: QuoteView): string {
  const path = `/articles/${encodeURIComponent(id)}`;
  if (words === undefined) return link(path, context);
  const query = new URLSearchParams({ at: words.pointer, from: String(words.start), to: String(words.end) });
  return `${link(`${path}?${query}`, context)}#here`;
}

export function statusBadge({ status, statusWords }: EventView): SafeHtml {
  return html`<span class="status ${status}">${statusWords}</span>`;
}

/** Quoted words that lead to their place in the article. */
export function quotedWords(quote: QuoteView, words: Words, context: PageContext): SafeHtml {
  const [open, close] = words.quotes;
  return html`<a class="quote" href="${articlePath(quote.articleId, context, quote)}"><q>${open}${quote.exact}${close}</q> <span class="source">${quote.source}</span></a>`;
}

/** A chain of sources, innermost first. */
export function chain({ chain: links }: PositionView, words: Words): SafeHtml {
  const labels = links.length === 0 ? [words.labels.someone] : links;
  return html`<ol class="chain">${labels.map((label) => html`<li>${label}</li>`)}</ol>`;
}

/** Where one source stands, with its words. */
export function positionCard(position: PositionView, words: Words, context: PageContext): SafeHtml {
  return html`<li class="position ${position.act}"><p class="act">${position.actWords}${position.aboutReport && html` <small>${words.labels.aboutReport}</small>`}</p>${chain(position, words)}${position.quotes
    .slice(0, 3)
    .map((quote) => html`<p>${quotedWords(quote, words, context)}</p>`)}</li>`;
}
