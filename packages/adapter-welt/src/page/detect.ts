import { isWelt } from "../identity.ts";

/** Classes of WELT's pages by generation, and what the pages call their site. */
export const pageMarks = [
  "c-article-page__",
  "rf-o-headline",
  "c-rich-text-renderer--article",
  "c-article-text",
] as const;

const longestHead = 80_000;
const addresses = [
  /<link[^<>]{0,80}rel=["']?canonical["']?[^<>]{0,60}href=["']?(https?:\/\/[^\s"'<>]{4,400})/i,
  /<link[^<>]{0,20}href=["']?(https?:\/\/[^\s"'<>]{4,400})["']?[^<>]{0,40}rel=["']?canonical/i,
  /content=["']?(https?:\/\/[^\s"'<>]{4,400})["']?\s{1,3}property=["']?og:url/i,
  /og:url["']?[^<>]{0,40}content=["']?(https?:\/\/[^\s"'<>]{4,400})/i,
] as const;

/** Tells a page of WELT by the address it states for itself, then by its classes; an address given from outside proves nothing. */
export function detectPage(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const head = text.slice(0, longestHead);
  const stated = addresses.map((form) => form.exec(head)?.[1]).find((url) => url !== undefined);
  const mark = pageMarks.find((name) => text.includes(name));
  if (stated !== undefined && !isWelt(stated)) return undefined;
  if (stated === undefined && mark === undefined) return undefined;
  const reasons = [
    ...(stated === undefined ? [] : ["states an address of welt.de"]),
    ...(mark === undefined ? [] : [`class ${mark}*`]),
  ];
  return { certainty: stated === undefined ? 0.7 : mark === undefined ? 0.9 : 0.99, reasons };
}
