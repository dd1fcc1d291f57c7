import { isWelt } from "../identity.ts";

const longestHead = 20_000;
const namespace = /xmlns:[\w-]{1,20}=["']https?:\/\/(?:www\.)?welt\.de\/spec["']/i;
const channelLink =
  /<(?:link|atom:link)[^<>]{0,200}?(?:>|href=["'])\s{0,20}(?:<!\[CDATA\[\s{0,20})?(https?:\/\/[^\s"'<>]{4,300})/gi;

/** Tells a feed of WELT by its own namespace and the addresses of the channel. */
export function detectFeed(
  text: string,
): { readonly certainty: number; readonly reasons: readonly string[] } | undefined {
  const head = text.slice(0, longestHead);
  if (namespace.test(head)) return { certainty: 0.99, reasons: ["namespace welt.de/spec"] };
  const address = [...head.matchAll(channelLink)].some(([, url]) => isWelt(url));
  return address ? { certainty: 0.95, reasons: ["addresses of welt.de"] } : undefined;
}
