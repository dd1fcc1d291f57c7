import { safeUrl } from "@digest/adapter-kit";
import type { Identifier, When } from "@digest/core";

/** The name of this publisher in articles and problems. */
export const source = "tagesschau";

/** Schemes of identifiers, best first: an article's id is made of the first it has. */
export const idSchemes = ["sophoraId", "externalId", "url"] as const;

const host = /(?:^|\.)tagesschau\.de$/;

/** Whether an address leads to tagesschau.de or one of its parts. */
export function isTagesschau(address: string | undefined): boolean {
  const url = safeUrl(address);
  return url !== undefined && host.test(new URL(url).hostname);
}

/**
 * The address of a piece's page: of other forms of it (API JSON, feed, player, print) the page's, without query and fragment.
 * Addresses elsewhere stay as they are; `undefined` for what is no address.
 */
export function pageUrl(address: string | undefined, base = "https://www.tagesschau.de/"): string | undefined {
  const absolute = safeUrl(address, base);
  if (absolute === undefined) return undefined;
  const url = new URL(absolute);
  if (!host.test(url.hostname)) return absolute;
  const path = url.pathname
    .replace(/^\/api2u?\//, "/")
    .replace(/~[^/]{0,80}(?=\.(?:html|json|xml)$)/, "")
    .replace(/\.(?:json|xml)$/, ".html");
  return `https://${url.hostname === "tagesschau.de" ? "www.tagesschau.de" : url.hostname}${path}`;
}

/**
 * The name a piece has in the editorial system: the last part of its address, `haushalt-100` of `…/haushalt-100.html`. It ends in a
 * number; pages without one (fronts, weather) have none.
 */
export function sophoraIdOf(address: string | undefined): string | undefined {
  const page = pageUrl(address);
  if (page === undefined || !isTagesschau(page)) return undefined;
  return /\/([^/]{1,200}-\d{1,12})\.html$/.exec(page)?.[1];
}

/** A name by which pieces may be the same, no more: the minute and the words of the title, however they are parted. */
function titleAt(published: When | undefined, titles: readonly (string | undefined)[]): Identifier[] {
  const minute = published?.value.slice(0, 16) ?? "";
  const title = titles.flatMap((text) => text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return minute.length === 16 && title !== "" ? [{ scheme: "title-at", value: `${minute} ${title}`, weak: true }] : [];
}

/** What a form of a piece says of its identity. */
export interface Names {
  readonly sophoraId?: string | undefined;
  readonly externalId?: string | undefined;
  readonly url?: string | undefined;
  /** Addresses of the same piece elsewhere. */
  readonly elsewhere?: readonly (string | undefined)[] | undefined;
  readonly published?: When | undefined;
  readonly kicker?: string | undefined;
  readonly headline?: string | undefined;
}

/** The identifiers of a piece; the same whatever form it comes in, as far as the form tells them. */
export function identifiersOf(names: Names): readonly Identifier[] {
  const sophoraId = names.sophoraId ?? sophoraIdOf(names.url);
  const strong = { sophoraId, externalId: names.externalId, url: names.url };
  const elsewhere = (names.elsewhere ?? []).filter((url) => url !== undefined && url !== names.url);
  return [
    ...Object.entries(strong).flatMap(([scheme, value]) =>
      value === undefined || value === "" ? [] : [{ scheme, value }],
    ),
    ...elsewhere.flatMap((value) => (value === undefined ? [] : [{ scheme: "url", value, weak: true }])),
    ...titleAt(names.published, [names.kicker, names.headline]),
  ];
}
