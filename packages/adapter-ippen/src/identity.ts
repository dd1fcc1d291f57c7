import { safeUrl } from "@digest/adapter-kit";
import type { Identifier } from "@digest/core";

const trailingId = /(?:^|-)(\d{5,12})(?:\.html|\.amp\.html|\.amp)?$/;

/** The number a story has on every portal: `…-zr-13680734.html`, `…-92243692.html`. */
export function onlineIdOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return trailingId.exec(new URL(url).pathname)?.[1];
}

/** An address of a portal without query and fragment. */
export function plainUrl(url: string | undefined, base?: string): string | undefined {
  const safe = safeUrl(url, base);
  if (safe === undefined) return undefined;
  const { origin, pathname } = new URL(safe);
  return `${origin}${pathname}`;
}

/** Names of a story: its number is the same on all portals, so it alone joins them; an address is one portal's. */
export function identifiersOf(
  onlineIds: readonly (string | undefined)[],
  urls: readonly (string | undefined)[],
): readonly Identifier[] {
  const numbers = [...new Set(onlineIds)].filter((id) => id !== undefined);
  const known = [...new Set(urls)].filter((url) => url !== undefined);
  return [
    ...numbers.map((value) => ({ scheme: "ippen-online-id", value })),
    ...known.map((value) => ({ scheme: "url", value })),
  ];
}
