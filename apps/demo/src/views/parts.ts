import {
  type EventView,
  html,
  inQuotes,
  type PositionView,
  type QuoteView,
  type SafeHtml,
  type Words,
} from "@digest/render";
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

/** The attribute that says in which language foreign words are. */
export function lang(language: string | undefined): SafeHtml | undefined {
  return language === undefined ? undefined : html` lang="${language}"`;
}

/** Quoted words that lead to their place in the article. */
export function quotedWords(quote: QuoteView, words: Words, context: PageContext): SafeHtml {
  return html`<a class="quote" href="${articlePath(quote.articleId, context, quote)}"><q${lang(quote.language)}>${inQuotes(quote.exact, words.quotes)}</q> <span class="source">${quote.source}</span></a>`;
}

/** Quoted words within a line. */
export function quotedInLine(quote: QuoteView, words: Words, context: PageContext): SafeHtml {
  return html`<a href="${articlePath(quote.articleId, context, quote)}"><q${lang(quote.language)}>${inQuotes(quote.exact, words.quotes)}</q></a> <span class="source">${quote.source}</span>`;
}

/** A chain of sources drawn from the innermost to the one that was read. */
export function chain({ chain: links }: PositionView, words: Words): SafeHtml {
  const labels = links.length === 0 ? [words.labels.someone] : links;
  return html`<ol class="chain">${labels.map((label) => html`<li>${label}</li>`)}</ol>`;
}

function report({ aboutReport }: PositionView, { labels }: Words): SafeHtml | false {
  return aboutReport && html` <small>${labels.aboutReport}</small>`;
}

/** Who stands there, with its words; what it does is told where `heading` does not say it already. */
export function positionCard(position: PositionView, heading: string, words: Words, context: PageContext): SafeHtml {
  const act = position.actWords === heading ? undefined : position.actWords;
  const about = report(position, words);
  return html`<li class="position ${position.act}">${(act !== undefined || about !== false) && html`<p class="act">${act}${about}</p>`}${chain(position, words)}${position.quotes
    .slice(0, 3)
    .map((quote) => html`<p>${quotedWords(quote, words, context)}</p>`)}</li>`;
}

/** The same in one paragraph: what the source does, who it is, its first words. */
export function positionLine(position: PositionView, words: Words, context: PageContext): SafeHtml {
  const [quote] = position.quotes;
  return html`<div class="stance ${position.act}"><p><strong class="act">${position.actWords}</strong>${report(position, words)} <span class="who">${position.who}</span></p>${quote !== undefined && html`<p>${quotedWords(quote, words, context)}</p>`}</div>`;
}
