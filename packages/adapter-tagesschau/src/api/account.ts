import { type JsonPlace, type LedgerRange, ledger, nestRanges } from "@digest/adapter-kit";
import type { Ledger } from "@digest/core";
import type { ApiArticle } from "./to-article.ts";

/** Members of an item that go to one place of the article each. */
export const fieldPlaces = {
  sophoraId: "/identifiers",
  externalId: "/identifiers",
  title: "/headline",
  topline: "/kicker",
  firstSentence: "/teaser",
  date: "/published",
  tags: "/keywords",
  geotags: "/locations",
  ressort: "/categories",
  regionId: "/categories",
  regionIds: "/categories",
  breakingNews: "/categories",
  detailsweb: "/url",
  details: "/url",
  shareURL: "/identifiers",
} as const satisfies Readonly<Record<string, string>>;

function fieldRanges(
  { article, content }: ApiArticle,
  at: string,
  places: ReadonlyMap<string, JsonPlace>,
): LedgerRange[] {
  return Object.entries(fieldPlaces).flatMap(([name, pointer]) => {
    const place = places.get(`${at}/${name}`);
    if (place === undefined) return [];
    if (name === "firstSentence" && content.teaser !== undefined) return [{ ...place, removed: "shortened-lead" }];
    const value: unknown = Reflect.get(article, pointer.slice(1));
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    return [isEmpty ? { ...place, removed: "empty" } : { ...place, pointers: [pointer] }];
  });
}

function contentRanges(made: ApiArticle, at: string, places: ReadonlyMap<string, JsonPlace>): LedgerRange[] {
  return made.content.places.flatMap(({ pointers = [], blocks = [], removed }, index): LedgerRange[] => {
    const place = places.get(`${at}/content/${index}`);
    if (place === undefined) return [];
    if (removed !== undefined) return [{ ...place, removed }];
    const related = pointers.map((pointer) =>
      pointer.replace(/^\/related\/(\d+)$/, (_, from: string) => `/related/${made.relatedAt[Number(from)]}`),
    );
    const moved = blocks.map((block) => made.blockPointers[made.leading + block] ?? "/blocks");
    return [{ ...place, pointers: [...new Set([...related, ...moved])] }];
  });
}

/** Accounts for a whole answer of the API from one item's view: other items and technical members are left out. */
export function itemLedger(json: string, made: ApiArticle, at: string, places: ReadonlyMap<string, JsonPlace>): Ledger {
  const item = places.get(at);
  const picture = places.get(`${at}/teaserImage`);
  const ranges: LedgerRange[] = [
    ...(item === undefined ? [] : [{ ...item, removed: "technical" }]),
    ...(picture === undefined || made.leading === 0 ? [] : [{ ...picture, pointers: ["/blocks/0"] }]),
    ...fieldRanges(made, at, places),
    ...contentRanges(made, at, places),
  ];
  return ledger(json, nestRanges(ranges), "other-items");
}
