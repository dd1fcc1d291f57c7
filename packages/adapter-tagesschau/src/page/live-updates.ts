import {
  cleanText,
  findAll,
  isJsonObject,
  type JsonObject,
  type ParentNode,
  plainText,
  readDate,
} from "@digest/adapter-kit";
import type { When } from "@digest/core";

/** A blog of the day has its kind in the name of its file, `liveblog-flut-mittwoch-101.html`. */
const liveAddress = /\/liveblog[\w-]{0,200}\.html$/;

/** Whether an address is that of a live blog. */
export function isLiveAddress(url: string | undefined): boolean {
  return url !== undefined && liveAddress.test(url);
}

function put(stamps: Map<string, When>, headline: unknown, published: unknown): void {
  const when = typeof published === "string" ? readDate(published) : undefined;
  if (typeof headline === "string" && when !== undefined) stamps.set(cleanText(plainText(headline)), when);
}

const headlineField = /"headline"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){1,400}")/;
const publishedField = /"datePublished"\s{0,9}:\s{0,9}"([^"\\]{8,40})"/;

function textOfJson(literal: string | undefined): unknown {
  try {
    return JSON.parse(literal ?? "");
  } catch {
    return undefined; // an update whose headline cannot be read has no time of its own
  }
}

/** Times out of JSON-LD that cannot be parsed: of updates that have headline and time beside each other, in one pair of braces. */
function readBrokenEntries(document: ParentNode): ReadonlyMap<string, When> {
  const stamps = new Map<string, When>();
  for (const script of findAll(document, "script")) {
    const json = script.children.map((child) => ("data" in child ? child.data : "")).join("");
    if (!json.includes("liveBlogUpdate")) continue;
    for (const update of json.slice(json.indexOf("liveBlogUpdate")).split(/[{}]/))
      put(stamps, textOfJson(headlineField.exec(update)?.[1]), publishedField.exec(update)?.[1]);
  }
  return stamps;
}

/** Times of the updates that a `LiveBlogPosting` of JSON-LD lists (schema.org `liveBlogUpdate`), by headline. */
export function readStatedEntries(object: JsonObject | undefined, document: ParentNode): ReadonlyMap<string, When> {
  if (object === undefined) return readBrokenEntries(document);
  const stamps = new Map<string, When>();
  const updates = object["liveBlogUpdate"];
  for (const update of Array.isArray(updates) ? updates : [])
    if (isJsonObject(update)) put(stamps, update["headline"], update["datePublished"]);
  return stamps;
}
