import {
  type About,
  attribute,
  type BlockRules,
  blocksOf,
  cleanText,
  type Element,
  findAll,
  findFirst,
  hasClass,
  parseHtml,
  rawText,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Problem } from "@digest/core";
import { embedProvider } from "./embeds.ts";
import { lastingUrl } from "./lasting-url.ts";

/** A body as read: blocks without dateline and teaser, and these two where the body itself holds them. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly dateline?: string;
  readonly teaser?: string;
  readonly problems: readonly Problem[];
}

/** Parts of a body that are fields of their own. */
const exclude = { "span.dateline": "dateline", "p.teaser": "teaser", header: "head" } as const;
const rules: BlockRules = { exclude, read: readElement };

const given = (shape: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));

function text(element: Element, name: string): string | undefined {
  const value = cleanText(attribute(element, name) ?? "");
  return value === "" ? undefined : value;
}

function readEmbed(element: Element, provider: string): Block {
  const url = lastingUrl(attribute(element, "src"));
  const title = text(element, "title") ?? text(element, "caption");
  return {
    kind: "embed",
    provider,
    ...given({ url, id: attribute(element, "ref"), title, credit: text(element, "creditline") }),
  };
}

function readInlineImage(element: Element): Block {
  const fields = {
    id: attribute(element, "ref"),
    caption: text(element, "caption"),
    credit: text(element, "creditline"),
  };
  return { kind: "image", ...given(fields) };
}

function isDateline(element: Element): boolean {
  return hasClass(element, "dateline");
}

/**
 * Paragraphs of one element that `br` parts: each line is one, but a line that goes on in small letters belongs to the line before.
 */
function readLines(paragraph: Element): readonly Block[] {
  const lines: string[] = [];
  for (const raw of rawText([paragraph], { leaveOut: isDateline, lineBreak: "\u2028" }).split("\u2028")) {
    const line = cleanText(raw);
    const last = lines.at(-1);
    if (line === "") continue;
    if (last !== undefined && /^\p{Ll}/u.test(line)) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines.map((words) => ({ kind: "paragraph", text: words }));
}

/** A fact box: its first heading is the headline. */
function readBox(box: Element): readonly Block[] {
  const { blocks } = blocksOf(box.children, rules);
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  return first.kind === "heading" ? [{ kind: "box", headline: first.text, blocks: rest }] : [{ kind: "box", blocks }];
}

/** Older tables carry their caption as an attribute. */
function readCaptioned(table: Element): readonly Block[] | undefined {
  const caption = text(table, "caption");
  if (caption === undefined) return undefined;
  return blocksOf([table], { exclude }).blocks.map((block) => (block.kind === "table" ? { caption, ...block } : block));
}

/** Elements of dpa's own; all others are read as usual. */
function readElement(element: Element): readonly Block[] | undefined {
  if (element.name === "dnl-image") return [readInlineImage(element)];
  const provider = embedProvider(element.name);
  if (provider !== undefined) return [readEmbed(element, provider)];
  if (hasClass(element, "INFOBOX") || hasClass(element, "infobox")) return readBox(element);
  if (element.name === "table") return readCaptioned(element);
  if (element.name !== "p" || element.attribs["class"] === "teaser") return undefined;
  const inner = findAll(element, "br");
  const embeds = elementsOfDpa(element);
  if (inner.length === 0 && embeds.length === 0) return undefined;
  return [...readLines(element), ...embeds.flatMap((embed) => readElement(embed) ?? [])];
}

function elementsOfDpa(element: Element): readonly Element[] {
  return findAll(element, "*").filter(({ name }) => name.startsWith("dnl-"));
}

/**
 * Reads a body, `section.main` of an article or `section.infobox`: dateline and teaser are taken out, empty paragraphs go, sub-headings, lists,
 * tables, boxes, pictures and foreign content stay in their order.
 */
export function readBody(html: string, about: About): Body {
  const { document, problems } = parseHtml(html, about);
  const root = findFirst(document, "section.main") ?? findFirst(document, "body") ?? document;
  const dateline = textOf(findFirst(root, "span.dateline"));
  const teaser = textOf(findFirst(root, "p.teaser"));
  const { blocks } = blocksOf(root.children, rules);
  return { blocks, problems, ...(dateline === "" ? {} : { dateline }), ...(teaser === "" ? {} : { teaser }) };
}
