import { isPortal, portalOf } from "../portals.ts";

const longestHead = 20_000;
const addressForm = /https?:\/\/[\w.-]{3,80}[^\s"'<>]{0,300}/g;

/** Tells a feed of the portals by the hosts of its first addresses and by the ending of its own. */
export function detectFeed(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const addresses = text.slice(0, longestHead).match(addressForm) ?? [];
  const host = addresses.map((url) => portalOf(url)).find((name) => isPortal(name));
  if (host !== undefined) return { certainty: 0.95, reasons: [`addresses of ${host}`] };
  return addresses.some((url) => URL.parse(url)?.pathname.endsWith("/rssfeed.rdf"))
    ? { certainty: 0.6, reasons: ["address ends in rssfeed.rdf"] }
    : undefined;
}
