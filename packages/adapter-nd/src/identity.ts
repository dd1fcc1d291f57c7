import { safeUrl } from "@digest/adapter-kit";
import type { Identifier, When } from "@digest/core";

/** The name of this publisher in articles and problems. */
export const source = "nd";

/** Schemes of identifiers, best first: an article's id is made of the first it has. */
export const idSchemes = ["ndArticle", "url"] as const;

/** Hosts of the paper, the older name first; both serve the same pieces. */
export const hosts = ["neues-deutschland.de", "nd-aktuell.de"] as const;

/** What the head of a page adds to its titles. */
export const titleSuffix =
  /\s{0,4}(?:\((?:neues deutschland|neues-deutschland\.de|nd-aktuell\.de|nd)\)|[|–-]\s{0,4}nd-aktuell\.de)$/;

function hostOf(address: string | undefined): string | undefined {
  const url = safeUrl(address);
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, "");
}

/** Whether an address leads to the paper under one of its names. */
export function isNd(address: string | undefined): boolean {
  const host = hostOf(address);
  return hosts.some((known) => host === known || host?.endsWith(`.${known}`));
}

/** An address without query and fragment, of the accelerated copy the article's own. */
export function pageUrl(address: string | undefined, base?: string): string | undefined {
  const absolute = safeUrl(address, base);
  if (absolute === undefined || !isNd(absolute)) return absolute;
  const { protocol, hostname, pathname } = new URL(absolute);
  return `${protocol}//${hostname}${pathname.replace(/^\/amp\//, "/").replace(/\.amp\.html$/, ".html")}`;
}

/** The number of an article in its address, `1136087` of `/artikel/1136087.slug.html`. */
export function articleNumber(address: string | undefined): string | undefined {
  const url = pageUrl(address);
  return url === undefined || !isNd(url) ? undefined : /\/artikel\/(\d{1,12})(?:\.|$|\/)/.exec(url)?.[1];
}

/** First parts of addresses of the paper that lead to no article. */
export const otherPages = [
  "abo",
  "dossiers",
  "genossenschaft",
  "leserreisen",
  "nd-ticker",
  "redaktion",
  "rubrik",
  "shop",
  "tag",
  "termine",
] as const;
const others: ReadonlySet<string> = new Set(otherPages);

/** Whether an address of the paper leads to a page that is no article. */
export function isOtherPage(address: string | undefined): boolean {
  const url = safeUrl(address);
  return url !== undefined && isNd(url) && others.has(new URL(url).pathname.split("/")[1]?.toLowerCase() ?? "");
}

/** The article's address as it is under both names of the paper and with or without `www`. */
function commonUrl(url: string | undefined): string | undefined {
  return url === undefined || !isNd(url) ? url : `https://www.nd-aktuell.de${new URL(url).pathname}`;
}

/** What a form of a piece says of its identity. */
export interface Names {
  readonly url?: string | undefined;
  readonly guid?: string | undefined;
  /** The article's number where the page names it apart from its address. */
  readonly number?: string | undefined;
  readonly published?: When | undefined;
  readonly headline?: string | undefined;
}

/** The identifiers of a piece, the same whatever form it comes in; a title on its day only proposes. */
export function identifiersOf({ url, guid, number, published, headline }: Names): readonly Identifier[] {
  const strong = { ndArticle: articleNumber(url) ?? articleNumber(guid) ?? number, url: commonUrl(url) };
  const day = published?.value.slice(0, 10) ?? "";
  const title =
    headline
      ?.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? "";
  return [
    ...Object.entries(strong).flatMap(([scheme, value]) => (value === undefined ? [] : [{ scheme, value }])),
    ...(guid === undefined || safeUrl(guid) !== undefined ? [] : [{ scheme: "guid", value: guid }]),
    ...(day.length === 10 && title !== "" ? [{ scheme: "title-on", value: `${day} ${title}`, weak: true }] : []),
  ];
}
