import { isPortal, portalOf } from "../portals.ts";

/** Classes of the house by generation, as they stand in the markup. */
export const houseClasses = [
  "id-StoryElement-",
  "idjs-Story",
  "id-js-DocumentDetail",
  "id-Article-content-item",
] as const;

const longestHead = 60_000;
const addresses = [
  /<link[^<>]{0,200}rel=["']?canonical["']?[^<>]{0,60}href=["']?(https?:\/\/[^\s"'<>]{4,400})/i,
  /<link[^<>]{0,60}href=["']?(https?:\/\/[^\s"'<>]{4,400})["']?[^<>]{0,60}rel=["']?canonical/i,
  /og:url["']?[^<>]{0,40}content=["']?(https?:\/\/[^\s"'<>]{4,400})/i,
  /content=["']?(https?:\/\/[^\s"'<>]{4,400})["']?\s{1,3}property=["']?og:url/i,
] as const;

/** Tells a page of the portals by its classes and the address it states. */
export function detectPage(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const mark = houseClasses.find((name) => text.includes(name));
  const head = text.slice(0, longestHead);
  const host = addresses.map((form) => portalOf(form.exec(head)?.[1])).find((name) => isPortal(name));
  if (mark === undefined && host === undefined) return undefined;
  const reasons = [
    ...(mark === undefined ? [] : [`classes ${mark}*`]),
    ...(host === undefined ? [] : [`address of ${host}`]),
  ];
  return { certainty: mark !== undefined && host !== undefined ? 0.99 : 0.9, reasons };
}
