import type { PageMarks } from "@digest/adapter-kit";
import { isPortal, portalOf } from "../portals.ts";

/** Classes and ids of the house by generation. */
export const houseClasses = [
  "id-StoryElement-",
  "idjs-Story",
  "id-js-DocumentDetail",
  "id-Article-content-item",
] as const;

/** Tells a page of the portals by its classes and the address it states. */
export function detectPage({
  canonical,
  shared,
  names,
}: PageMarks): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const classes = [...names];
  const mark = houseClasses.find((mark) => classes.some((name) => name.startsWith(mark)));
  const host = [...canonical, ...shared].map(portalOf).find(isPortal);
  if (mark === undefined && host === undefined) return undefined;
  const reasons = [
    ...(mark === undefined ? [] : [`classes ${mark}*`]),
    ...(host === undefined ? [] : [`address of ${host}`]),
  ];
  return { certainty: mark !== undefined && host !== undefined ? 0.99 : 0.9, reasons };
}
