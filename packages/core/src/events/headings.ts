import type { Passage, PassageKind } from "../text/document.ts";

const headings: ReadonlySet<PassageKind> = new Set(["kicker", "headline", "subheadline", "heading", "caption"]);

/** Whether a passage is no running text: a headline of the article or of a related item, a kicker, a caption. */
export function isHeading({ kind, pointer }: Passage): boolean {
  return headings.has(kind) || pointer.endsWith("/headline");
}
