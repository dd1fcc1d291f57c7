import {
  attribute,
  type Element,
  findAll,
  type NewsArticle,
  type ParentNode,
  rangeOf,
  readDate,
  textOf,
} from "@digest/adapter-kit";
import type { When } from "@digest/core";
import { stampWords } from "../dump/page-lines.ts";

const mostTimes = 6;

/** A time of the page with its field and its place. */
export interface PageTime {
  readonly field: "published" | "updated";
  readonly when: When;
  readonly start: number;
  readonly end: number;
}

const fields: Readonly<Record<string, PageTime["field"]>> = stampWords;

/** The word before a time says what it is: `Erstellt:` the publication, `Stand:` the last change. Without a word it is the publication. */
function fieldOf(label: string): PageTime["field"] {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.findLast((word) => Object.hasOwn(fields, word));
  return known === undefined ? "published" : (fields[known] ?? "published");
}

/** The times a page shows, in document order. */
export function visibleTimes(root: ParentNode, timestamp: string): readonly PageTime[] {
  return findAll(root, timestamp).flatMap((holder: Element) => {
    const text = textOf(holder);
    return findAll(holder, "time")
      .slice(0, mostTimes)
      .flatMap((time) => {
        const shown = textOf(time);
        const when = readDate(attribute(time, "datetime")) ?? readDate(shown);
        const label = text.slice(0, Math.max(0, text.indexOf(shown)));
        return when === undefined ? [] : [{ field: fieldOf(label), when, ...rangeOf(time) }];
      });
  });
}

/** Published and updated: JSON-LD says both exactly, the page to the minute; what no text says is absent. */
export function pageTimes(
  visible: readonly PageTime[],
  ld: NewsArticle | undefined,
): { readonly published?: When | undefined; readonly updated?: When | undefined } {
  const shown = (wanted: PageTime["field"]) => visible.find(({ field }) => field === wanted)?.when;
  return {
    published: readDate(ld?.datePublished) ?? shown("published"),
    updated: readDate(ld?.dateModified) ?? shown("updated"),
  };
}
