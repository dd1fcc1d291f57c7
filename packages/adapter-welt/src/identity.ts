import { safeUrl } from "@digest/adapter-kit";
import type { Identifier } from "@digest/core";

/** What an address says: the kind of page before the number (`article`, `plus`, `video`), the number, and the address without query. */
export interface Address {
  readonly url: string;
  readonly kind?: string;
  readonly id?: string;
}

const numbered = /\/([a-z-]{0,30}?)(\d{6,12}|[\da-f]{24})(?:[/.]|$)/;
const idForm = /^(?:\d{6,12}|[\da-f]{24})$/;

/** Reads an address of WELT; `undefined` where it is no web address. */
export function readAddress(url: string | undefined, base?: string): Address | undefined {
  const safe = safeUrl(url, base);
  if (safe === undefined) return undefined;
  const { origin, pathname } = new URL(safe);
  const plain = `${origin}${pathname}`;
  const [, kind, id] = numbered.exec(pathname) ?? [];
  if (id === undefined) return { url: plain };
  return { url: plain, id, ...(kind === undefined || kind === "" ? {} : { kind }) };
}

/** Whether an address is one of welt.de. */
export function isWelt(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === "welt.de" || hostname.endsWith(".welt.de");
}

/**
 * Names of an article. The number is the same under `/article<id>/` and `/plus<id>/`, so it alone is strong; an address, whose form and slug
 * change, is used only without it.
 * A piece of the old system has a second number in feeds and search; the one of the address goes first.
 */
export function identifiersOf(...candidates: readonly (string | Address | undefined)[]): readonly Identifier[] {
  const ids = candidates.map((one) => (typeof one === "string" ? (idForm.test(one) ? one : undefined) : one?.id));
  const known = [...new Set(ids)].filter((id) => id !== undefined);
  if (known.length > 0) return known.map((value) => ({ scheme: "welt-id", value }));
  const address = candidates.find((one) => typeof one === "object");
  return typeof address === "object" ? [{ scheme: "url", value: address.url }] : [];
}
