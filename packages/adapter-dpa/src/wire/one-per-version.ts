import { compareEditions, type ReadingItem } from "@digest/core";

/** How two deliveries of one version become one. */
export type Join = (a: ReadingItem, b: ReadingItem) => ReadingItem;

/** The newer of two deliveries: duplicates are normal, and a cancel may keep the version it cancels. */
export const newerOf: Join = (a, b) => (compareEditions(a, b) < 0 ? b : a);

/** Each version of each article once, in the order they first came in. */
export function onePerVersion(items: readonly ReadingItem[], join: Join = newerOf): readonly ReadingItem[] {
  if (items.length < 2) return items;
  const kept = new Map<string, ReadingItem>();
  for (const item of items) {
    const key = JSON.stringify([item.article.id, item.article.version]);
    const known = kept.get(key);
    kept.set(key, known === undefined ? item : join(known, item));
  }
  return [...kept.values()];
}
