import { cleanText, isJsonObject, type JsonObject, plainText, readDate } from "@digest/adapter-kit";
import type { When } from "@digest/core";

/** Times of the updates that a `LiveBlogPosting` of JSON-LD lists (schema.org `liveBlogUpdate`), by headline. */
export function readStatedEntries(object: JsonObject | undefined): ReadonlyMap<string, When> {
  const stamps = new Map<string, When>();
  const updates = object?.["liveBlogUpdate"];
  for (const update of Array.isArray(updates) ? updates : []) {
    if (!isJsonObject(update)) continue;
    const { headline, datePublished } = update;
    const published = typeof datePublished === "string" ? readDate(datePublished) : undefined;
    if (typeof headline === "string" && published !== undefined) stamps.set(cleanText(plainText(headline)), published);
  }
  return stamps;
}
