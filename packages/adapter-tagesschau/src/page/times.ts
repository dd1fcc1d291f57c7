import { type Found, findFirst, meta, rangeOf, readDate } from "@digest/adapter-kit";
import type { When } from "@digest/core";
import type { Page } from "./page.ts";

/** The times a page states of its article. */
export interface PageTimes {
  readonly published?: When | undefined;
  readonly updated?: When | undefined;
  readonly expires?: When | undefined;
}

function isSameMinute(a: When | undefined, b: When | undefined): boolean {
  return a !== undefined && b !== undefined && a.value.slice(0, 16) === b.value.slice(0, 16);
}

/**
 * Times of a page. `Stand:` is the publication to the minute; `meta[name=date]` is local time, the publication where it is in that
 * minute (2023, 2025), else the last change (2020, 2022). JSON-LD, where there is one, states both with seconds and offset.
 */
export function pageTimes({ tags, ld }: Pick<Page, "tags" | "ld">, stand: When | undefined): PageTimes {
  const [stated, changed] = [readDate(ld?.datePublished), readDate(ld?.dateModified)];
  const local = readDate(meta(tags, "date"));
  const exact = stand === undefined || isSameMinute(local, stand) ? local : stand;
  const published = stated ?? exact;
  const later = changed ?? (isSameMinute(local, published) ? undefined : local);
  const until = tags
    .get("robots")
    ?.map((text) => /unavailable_after:\s?(\S{1,40})/.exec(text)?.[1])
    .find((text) => text !== undefined);
  return { published, updated: later?.value === published?.value ? undefined : later, expires: readDate(until) };
}

/** Where the head of a page tells its times. */
export function headRanges({ document }: Page): readonly Found<string>[] {
  const places = {
    "/published": "meta[name=date]",
    "/expires": "meta[value*=unavailable_after], meta[content*=unavailable_after]",
    "/url": "link[rel=canonical]",
  };
  return Object.entries(places).flatMap(([value, selector]) => {
    const element = findFirst(document, selector);
    return element === undefined ? [] : [{ ...rangeOf(element), value }];
  });
}
