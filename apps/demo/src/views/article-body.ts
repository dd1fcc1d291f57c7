import type { Article, Block } from "@digest/core";
import { html, type SafeHtml } from "@digest/render";
import { type Mark, segments } from "./marks.ts";

/** What to show of an article's strings: their marks, and the words a reader came for. */
export interface Marking {
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  readonly wanted?: { readonly pointer: string; readonly start: number; readonly end: number } | undefined;
  /** Address of an event or a statement. */
  readonly href: (target: string) => string | undefined;
}

/** A string of the article with its marks; the wanted words are `#here`. */
export function markedText(
  text: string | undefined,
  pointer: string,
  { marks, wanted, href }: Marking,
): SafeHtml | undefined {
  if (text === undefined) return undefined;
  const own = marks.get(pointer) ?? [];
  const here = wanted?.pointer === pointer ? wanted : undefined;
  const all: readonly Mark[] =
    here === undefined ? own : [...own, { kind: "statement", start: here.start, end: here.end, target: "#here" }];
  return html`${segments(text, all).map(({ start, text: piece, kinds, targets }) => {
    if (kinds.length === 0) return html`${piece}`;
    const isHere = targets.includes("#here");
    const first = here !== undefined && start === here.start;
    const path = targets.map(href).find((found) => found !== undefined);
    const inner = path === undefined ? html`${piece}` : html`<a href="${path}">${piece}</a>`;
    return html`<mark class="${[...kinds, ...(isHere ? ["here"] : [])].join(" ")}"${first && { html: ' id="here"' }}>${inner}</mark>`;
  })}`;
}

function blockHtml(block: Block, pointer: string, marking: Marking): SafeHtml | undefined {
  const at = (text: string | undefined, name: string): SafeHtml | undefined =>
    markedText(text, `${pointer}/${name}`, marking);
  switch (block.kind) {
    case "paragraph":
      return html`<p>${at(block.text, "text")}</p>`;
    case "heading":
      return html`<h2>${at(block.text, "text")}</h2>`;
    case "quote":
      return html`<blockquote>${at(block.text, "text")}</blockquote>`;
    case "list":
      return html`<ul>${block.items.map((item, index) => html`<li>${at(item, `items/${index}`)}</li>`)}</ul>`;
    case "table":
      return html`<table>${block.rows.map((cells) => html`<tr>${cells.map(({ text, header }) => (header === true ? html`<th>${text}</th>` : html`<td>${text}</td>`))}</tr>`)}</table>`;
    case "image":
      return html`<p class="caption">${at(block.caption, "caption")} ${block.credit}</p>`;
    case "box":
    case "entry":
      return html`<section class="box">${block.headline !== undefined && html`<h2>${at(block.headline, "headline")}</h2>`}${block.blocks.map((child, index) => blockHtml(child, `${pointer}/blocks/${index}`, marking))}</section>`;
    default:
      return undefined;
  }
}

/** An article as its publisher laid it out, as text with marks. */
export function articleBody(article: Article, marking: Marking): SafeHtml {
  return html`${article.kicker !== undefined && html`<p class="kicker">${markedText(article.kicker, "/kicker", marking)}</p>`}<h1>${markedText(article.headline, "/headline", marking) ?? article.source}</h1>${article.teaser !== undefined && html`<p class="lead">${markedText(article.teaser, "/teaser", marking)}</p>`}${article.blocks.map((block, index) => blockHtml(block, `/blocks/${index}`, marking))}${
    article.related.length > 0 &&
    html`<section class="box">${article.related.map(
      ({ headline, text }, index) =>
        html`<p><strong>${markedText(headline, `/related/${index}/headline`, marking)}</strong> ${markedText(text, `/related/${index}/text`, marking)}</p>`,
    )}</section>`
  }`;
}
