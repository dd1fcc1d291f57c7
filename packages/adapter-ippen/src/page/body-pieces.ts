import {
  attribute,
  type BlocksReading,
  blocksOf,
  type Element,
  findFirst,
  type LedgerRange,
  rangeOf,
  readTip,
  safeUrl,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Related } from "@digest/core";
import type { BodyPiece } from "../editorial/body-piece.ts";
import type { BodyPart } from "./find-body.ts";
import type { PageLayout } from "./layout.ts";

/** The body of a page as pieces, the lead and links to other pieces apart. */
export interface PageBody {
  readonly lead?: Element;
  readonly pieces: readonly BodyPiece[];
  readonly related: readonly Related[];
  readonly ranges: readonly LedgerRange[];
}

type Rules = NonNullable<Parameters<typeof blocksOf>[1]>;

function toPieces({ blocks, places }: BlocksReading): BodyPiece[] {
  return blocks.map((block, index) => {
    const { start, end } = places[index] ?? { start: 0, end: 0 };
    const at = { start, end, exact: false };
    if (block.kind === "paragraph" || block.kind === "heading") return { ...at, kind: block.kind, text: block.text };
    return { ...at, kind: "other", text: "", laid: { block, ranges: [{ start, end, field: "" }] } };
  });
}

/** What is being put together. It never leaves `bodyPieces`. */
interface Writing {
  readonly rules: Rules;
  readonly base: string | undefined;
  readonly pieces: BodyPiece[];
  readonly related: Related[];
  readonly ranges: LedgerRange[];
}

/** Blocks of nodes; what the layout leaves out in them is accounted for. */
function read({ rules, ranges }: Writing, nodes: Parameters<typeof blocksOf>[0]): BlocksReading {
  const reading = blocksOf(nodes, rules);
  ranges.push(...reading.removed.map(({ start, end, reason }) => ({ start, end, removed: reason })));
  return reading;
}

function laid(element: Element, block: Block): BodyPiece {
  const { start, end } = rangeOf(element);
  return { kind: "other", start, end, text: "", exact: false, laid: { block, ranges: [{ start, end, field: "" }] } };
}

/** A fact box with its headline and what stands in it. */
function putBox(writing: Writing, element: Element): void {
  const inside = read(writing, element.children).blocks;
  const [first] = inside;
  const title = findFirst(element, "[class*=headline], [class*=Headline]");
  const headline =
    first !== undefined && "text" in first && (first.kind === "heading" || first.text === textOf(title))
      ? first.text
      : undefined;
  const blocks = headline === undefined ? [...inside] : inside.slice(1);
  writing.pieces.push(laid(element, { kind: "box", ...(headline === undefined ? {} : { headline }), blocks }));
}

/** Foreign content whose address is there; behind a consent alone it has none. */
function putEmbed(writing: Writing, element: Element): void {
  const embed = blocksOf(element.children, writing.rules).blocks.find(
    (block) => block.kind === "embed" && block.url !== undefined,
  );
  if (embed === undefined) writing.ranges.push({ ...rangeOf(element), removed: "embed" });
  else writing.pieces.push(laid(element, embed));
}

function putRelated({ related, ranges }: Writing, element: Element, found: readonly Related[]): void {
  const pointers = found.map((_, index) => `/related/${related.length + index}`);
  ranges.push(
    pointers.length > 0 ? { ...rangeOf(element), pointers } : { ...rangeOf(element), removed: "reading-tip" },
  );
  related.push(...found);
}

function linkOf(element: Element, base: string | undefined): Related {
  const anchor = element.name === "a" ? element : findFirst(element, "a");
  const url = safeUrl(attribute(anchor, "href"), base);
  const headline = textOf(anchor ?? element);
  return { ...(headline === "" ? {} : { headline }), ...(url === undefined ? {} : { url }) };
}

function putText(writing: Writing, element: Element): void {
  const isTextual = element.name === "p" || element.name === "div";
  const tips = isTextual ? readTip(element, writing.base) : undefined;
  if (tips === undefined) writing.pieces.push(...toPieces(read(writing, [element])));
  else putRelated(writing, element, tips);
}

/** Reads the sorted elements of a body. */
export function bodyPieces(parts: readonly BodyPart[], layout: PageLayout, base: string | undefined): PageBody {
  const rules: Rules = { exclude: layout.exclude, ...(base === undefined ? {} : { base }) };
  const writing: Writing = { rules, base, pieces: [], related: [], ranges: [] };
  let lead: Element | undefined;
  for (const part of parts) {
    const { element } = part;
    if ("removed" in part) writing.ranges.push({ ...rangeOf(element), removed: part.removed });
    else if (part.role === "lead" && lead === undefined) {
      lead = element;
      writing.ranges.push({ ...rangeOf(element), pointers: ["/teaser"] });
    } else if (part.role === "box") putBox(writing, element);
    else if (part.role === "embed") putEmbed(writing, element);
    else if (part.role === "link") putRelated(writing, element, [linkOf(element, base)]);
    else putText(writing, element);
  }
  const { pieces, related, ranges } = writing;
  return { ...(lead === undefined ? {} : { lead }), pieces, related, ranges };
}
