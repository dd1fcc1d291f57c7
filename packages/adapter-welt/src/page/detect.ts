import type { PageMarks } from "@digest/adapter-kit";
import { isWelt } from "../identity.ts";

/** Classes of WELT's pages by generation, and what the pages call their site. */
export const weltClasses = [
  "c-article-page__",
  "rf-o-headline",
  "c-rich-text-renderer--article",
  "c-article-text",
] as const;

/** Tells a page of WELT by the address it states for itself, then by its classes; an address given from outside proves nothing. */
export function detectPage({
  canonical,
  shared,
  names,
}: PageMarks): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const stated = canonical[0] ?? shared[0];
  if (stated !== undefined && !isWelt(stated)) return undefined;
  const classes = [...names];
  const mark = weltClasses.find((mark) => classes.some((name) => name.startsWith(mark)));
  if (stated === undefined && mark === undefined) return undefined;
  const reasons = [
    ...(stated === undefined ? [] : ["states an address of welt.de"]),
    ...(mark === undefined ? [] : [`class ${mark}*`]),
  ];
  return { certainty: stated === undefined ? 0.7 : mark === undefined ? 0.9 : 0.99, reasons };
}
