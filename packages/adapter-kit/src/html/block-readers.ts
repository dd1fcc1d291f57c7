import type { Block, TableCell } from "@digest/core";
import { readCaption } from "./caption.ts";
import { attribute, findAll, findFirst } from "./find.ts";
import type { AnyNode, Element } from "./node.ts";
import { providerOf, providersByClass } from "./providers.ts";
import { safeUrl } from "./safe-url.ts";
import { hasClass } from "./selector.ts";
import { textOf } from "./text-of.ts";
import { elementsIn } from "./walk.ts";

/** What a reader of one element knows of the page. */
export interface ReadContext {
  readonly leaveOut: (element: Element) => boolean;
  readonly base?: string | undefined;
}

const present = (shape: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== ""));

function measure(value: string | undefined): number | undefined {
  const size = Number.parseInt(value ?? "", 10);
  return size > 0 && size < 100_000 ? size : undefined;
}

/** Items of a list; items of nested lists follow their own. */
export function readList(list: Element, { leaveOut }: ReadContext): Block | undefined {
  const items: string[] = [];
  const isNested = (element: Element) => element.name === "ul" || element.name === "ol" || leaveOut(element);
  const walk = elementsIn(list);
  for (let step = walk.next(); step.done !== true; ) {
    const element: Element = step.value;
    const skip = leaveOut(element);
    if (!skip && (element.name === "li" || element.name === "dt" || element.name === "dd")) {
      const text = textOf(element, isNested);
      if (text !== "") items.push(text);
    }
    step = walk.next(skip);
  }
  return items.length === 0 ? undefined : { kind: "list", ordered: list.name === "ol", items };
}

function readCell(cell: Element, context: ReadContext): TableCell {
  const columns = measure(cell.attribs["colspan"]) ?? 1;
  const rows = measure(cell.attribs["rowspan"]) ?? 1;
  return {
    text: textOf(cell, context.leaveOut),
    ...(cell.name === "th" ? { header: true } : {}),
    ...(columns > 1 ? { columns: Math.min(columns, 1000) } : {}),
    ...(rows > 1 ? { rows: Math.min(rows, 1000) } : {}),
  };
}

/** A table row by row; tables inside its cells are text of the cell. */
export function readTable(table: Element, context: ReadContext): Block | undefined {
  const rows: TableCell[][] = [];
  let caption: string | undefined;
  const walk = elementsIn(table);
  for (let step = walk.next(); step.done !== true; ) {
    const element: Element = step.value;
    const isCell = element.name === "td" || element.name === "th";
    if (element.name === "tr") rows.push([]);
    else if (element.name === "caption") caption = textOf(element, context.leaveOut);
    else if (isCell) {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)?.push(readCell(element, context));
    }
    step = walk.next(isCell || context.leaveOut(element));
  }
  const filled = rows.filter((row) => row.some(({ text }) => text !== ""));
  if (filled.length === 0) return undefined;
  return { kind: "table", ...(caption === undefined || caption === "" ? {} : { caption }), rows: filled };
}

/** A quotation set apart, its source from `cite` or `footer` inside. */
export function readQuote(quote: Element, { leaveOut }: ReadContext): Block | undefined {
  const source = findFirst(quote, "footer, cite, figcaption");
  const text = textOf(quote, (element) => element === source || leaveOut(element));
  const attribution = textOf(source).replace(/^[-–—]\s{0,3}/, "");
  if (text === "") return undefined;
  return { kind: "quote", text, ...(attribution === "" ? {} : { attribution }) };
}

/** The largest address of a picture: `src`, else the first of `data-src` and `srcset`; data addresses are none. */
function imageUrl(image: Element, base: string | undefined): string | undefined {
  const candidates = [
    attribute(image, "src"),
    attribute(image, "data-src"),
    attribute(image, "srcset")?.split(/[\s,]/, 1)[0],
    attribute(image, "data-srcset")?.split(/[\s,]/, 1)[0],
  ];
  for (const candidate of candidates) {
    const url = safeUrl(candidate, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** A picture; `frame` is the figure around it, whose caption is read and parted from its credit. */
export function readImage(image: Element, context: ReadContext, frame?: Element): Block | undefined {
  const label = frame === undefined ? undefined : findFirst(frame, "figcaption");
  const block = {
    kind: "image" as const,
    ...present({
      url: imageUrl(image, context.base),
      ...readCaption(textOf(label, context.leaveOut)),
      alt: attribute(image, "alt"),
      width: measure(image.attribs["width"]),
      height: measure(image.attribs["height"]),
    }),
  };
  return Object.keys(block).length === 1 ? undefined : block;
}

/** Foreign content: a frame, a player, or the quotation that stands for a post. */
export function readEmbed(element: Element, { base }: ReadContext): Block {
  const marked = Object.entries(providersByClass).find(([name]) => hasClass(element, name));
  const post = element.name === "blockquote";
  const links = post ? findAll(element, "a") : [];
  const source = findFirst(element, "source");
  const address =
    attribute(element, "src") ??
    attribute(element, "data-src") ??
    attribute(source, "src") ??
    links.at(-1)?.attribs["href"];
  const url = safeUrl(address, base);
  const player = element.name === "video" || element.name === "audio";
  return {
    kind: "embed",
    provider: marked?.[1] ?? (player ? element.name : providerOf(url)),
    ...present({ url, title: attribute(element, "title"), text: post ? textOf(element) : undefined }),
  };
}

/** Whether a quotation stands for a post that a script would show. */
export function isPost(element: Element): boolean {
  return Object.keys(providersByClass).some((name) => hasClass(element, name));
}

/** What a figure holds: a table, a quotation, a player or a picture. */
export function readFigure(figure: Element, context: ReadContext): Block | undefined {
  const image = findFirst(figure, "img");
  const inner: AnyNode | undefined = findFirst(figure, "table, blockquote, iframe, video, audio");
  if (inner !== undefined && image === undefined) {
    if (inner.name === "table") return readTable(inner, context);
    if (inner.name === "blockquote") return isPost(inner) ? readEmbed(inner, context) : readQuote(figure, context);
    return readEmbed(inner, context);
  }
  return image === undefined ? undefined : readImage(image, context, figure);
}
