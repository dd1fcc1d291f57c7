import type { Locale } from "../locales/locale.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import type { Passage, PassageKind, TextDocument } from "./document.ts";
import { segment } from "./plain-document.ts";

const gap = "\n\n";

interface Layout {
  readonly parts: string[];
  readonly passages: Passage[];
  length: number;
}

function lay(layout: Layout, pointer: string, kind: PassageKind, text: string | undefined, scope?: string): void {
  if (text === undefined || text === "") return;
  layout.passages.push({ pointer, kind, start: layout.length, end: layout.length + text.length, scope });
  layout.parts.push(text);
  layout.length += text.length + gap.length;
}

function layBlock(layout: Layout, block: Block, pointer: string, scope: string | undefined): void {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "quote":
      lay(layout, `${pointer}/text`, block.kind, block.text, scope);
      break;
    case "list":
      block.items.forEach((item, index) => {
        lay(layout, `${pointer}/items/${index}`, "list-item", item, scope);
      });
      break;
    case "image":
      lay(layout, `${pointer}/caption`, "caption", block.caption, scope);
      break;
    case "box":
    case "entry": {
      const inner = block.kind === "entry" ? pointer : scope;
      lay(layout, `${pointer}/headline`, "heading", block.headline, inner);
      block.blocks.forEach((child, index) => {
        layBlock(layout, child, `${pointer}/blocks/${index}`, inner);
      });
      break;
    }
    default: // tables, galleries and embeds hold no running text
  }
}

/** The strings of an article laid out as one text, in reading order: headlines, teaser, body, related items. */
export function articleDocument(article: Article, locale: Locale): TextDocument {
  const layout: Layout = { parts: [], passages: [], length: 0 };
  lay(layout, "/kicker", "kicker", article.kicker);
  lay(layout, "/headline", "headline", article.headline);
  lay(layout, "/subheadline", "subheadline", article.subheadline);
  lay(layout, "/teaser", "teaser", article.teaser);
  article.blocks.forEach((block, index) => {
    layBlock(layout, block, `/blocks/${index}`, undefined);
  });
  article.related.forEach((item, index) => {
    const pointer = `/related/${index}`;
    lay(layout, `${pointer}/headline`, "related", item.headline, pointer);
    lay(layout, `${pointer}/text`, "related", item.text, pointer);
  });
  return segment(layout.parts.join(gap), layout.passages, locale);
}
