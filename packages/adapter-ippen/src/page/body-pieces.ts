import {
  attribute,
  type BlocksReading,
  blocksOf,
  type Element,
  findFirst,
  type LaidBlock,
  type LedgerRange,
  rangeOf,
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

/** A fact box with its headline and what stands in it. */
function boxOf(element: Element, rules: Rules): BodyPiece {
  const { start, end } = rangeOf(element);
  const inside = blocksOf(element.children, rules).blocks;
  const [first] = inside;
  const title = findFirst(element, "[class*=headline], [class*=Headline]");
  const headline =
    first !== undefined && "text" in first && (first.kind === "heading" || first.text === textOf(title))
      ? first.text
      : undefined;
  const block: Block = {
    kind: "box",
    ...(headline === undefined ? {} : { headline }),
    blocks: headline === undefined ? [...inside] : inside.slice(1),
  };
  const laid: LaidBlock = { block, ranges: [{ start, end, field: "" }] };
  return { kind: "other", start, end, text: "", exact: false, laid };
}

function linkOf(element: Element, base: string | undefined): Related {
  const anchor = element.name === "a" ? element : findFirst(element, "a");
  const url = safeUrl(attribute(anchor, "href"), base);
  const headline = textOf(anchor ?? element);
  return { ...(headline === "" ? {} : { headline }), ...(url === undefined ? {} : { url }) };
}

/** Reads the sorted elements of a body. */
export function bodyPieces(parts: readonly BodyPart[], layout: PageLayout, base: string | undefined): PageBody {
  const rules: Rules = { exclude: layout.exclude, ...(base === undefined ? {} : { base }) };
  const pieces: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const related: Related[] = [];
  let lead: Element | undefined;
  for (const part of parts) {
    const place = rangeOf(part.element);
    if ("removed" in part) ranges.push({ ...place, removed: part.removed });
    else if (part.role === "lead" && lead === undefined) {
      lead = part.element;
      ranges.push({ ...place, pointers: ["/teaser"] });
    } else if (part.role === "box") pieces.push(boxOf(part.element, rules));
    else if (part.role === "link") {
      ranges.push({ ...place, pointers: [`/related/${related.length}`] });
      related.push(linkOf(part.element, base));
    } else {
      const reading = blocksOf([part.element], rules);
      pieces.push(...toPieces(reading));
      ranges.push(...reading.removed.map(({ start, end, reason }) => ({ start, end, removed: reason })));
    }
  }
  return { ...(lead === undefined ? {} : { lead }), pieces, related, ranges };
}
