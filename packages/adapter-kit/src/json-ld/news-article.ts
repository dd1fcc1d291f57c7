import { cleanText } from "../html/clean-text.ts";
import { plainText } from "../html/plain-text.ts";
import { isJsonObject, type JsonObject } from "./json-ld.ts";

/** Types of schema.org that are articles. */
export const articleTypes = [
  "NewsArticle",
  "Article",
  "ReportageNewsArticle",
  "AnalysisNewsArticle",
  "OpinionNewsArticle",
  "BackgroundNewsArticle",
  "AskPublicNewsArticle",
  "ReviewNewsArticle",
  "LiveBlogPosting",
  "BlogPosting",
  "Report",
  "AdvertiserContentArticle",
  "SatiricalArticle",
  "TechArticle",
  "SocialMediaPosting",
  "VideoObject",
] as const;

/** A person or organisation named in JSON-LD. */
export interface JsonLdAgent {
  readonly name: string;
  readonly jobTitle?: string;
  readonly url?: string;
}

/** What a page says of its article in schema.org's words; texts are plain and clean, dates as written (see `readDate`). */
export interface NewsArticle {
  readonly type: string;
  readonly headline?: string;
  readonly alternativeHeadline?: string;
  readonly description?: string;
  /** As written, perhaps with markup. */
  readonly articleBody?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly authors: readonly JsonLdAgent[];
  readonly publisher?: string;
  readonly keywords: readonly string[];
  readonly sections: readonly string[];
  readonly about: readonly string[];
  readonly free?: boolean;
  readonly language?: string;
  readonly url?: string;
  /** The object itself, for fields of one publisher. */
  readonly object: JsonObject;
}

/** Objects an article can hide under, and how deep. */
const holders = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"] as const;
const deepest = 6;
const types: ReadonlySet<string> = new Set(articleTypes);

/** All values of a field as a flat list; `author: [[{…}]]` occurs. */
function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(4) : [value];
}

/** The schema.org types of an object without their namespace. */
export function typesOf(object: JsonObject): readonly string[] {
  return list(object["@type"]).flatMap((type) => (typeof type === "string" ? [type.replace(/^.{0,40}[/:]/, "")] : []));
}

function texts(value: unknown): readonly string[] {
  return list(value)
    .map((entry) => (isJsonObject(entry) ? (entry["name"] ?? entry["@value"]) : entry))
    .flatMap((entry) => list(entry))
    .flatMap((entry) => (typeof entry === "string" ? [plainText(entry)] : []))
    .filter((text) => text !== "");
}

function raw(value: unknown): string | undefined {
  const [first] = list(value).map((entry) => (isJsonObject(entry) ? (entry["@value"] ?? entry["@id"]) : entry));
  return typeof first === "string" && first.trim() !== "" ? first.trim() : undefined;
}

function agents(value: unknown): readonly JsonLdAgent[] {
  return list(value).flatMap((entry) => {
    if (!isJsonObject(entry)) return texts(entry).map((name) => ({ name }));
    const [jobTitle] = texts(entry["jobTitle"]);
    const url = raw(entry["url"]) ?? raw(entry["sameAs"]);
    const more = { ...(jobTitle === undefined ? {} : { jobTitle }), ...(url === undefined ? {} : { url }) };
    return texts(entry["name"]).map((name) => ({ name, ...more }));
  });
}

function isFree(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const [text] = texts(value);
  return text === undefined ? undefined : text.toLowerCase() === "true";
}

function keywordsOf(value: unknown): readonly string[] {
  return texts(value)
    .flatMap((text) => text.split(",").map(cleanText))
    .filter((word) => word !== "");
}

/** Objects from the outside in: each, then what is under its holders. */
function* candidates(objects: readonly JsonObject[], depth = 0): Generator<JsonObject> {
  for (const object of objects) {
    yield object;
    if (depth < deepest)
      for (const holder of holders) yield* candidates(list(object[holder]).filter(isJsonObject), depth + 1);
  }
}

function toNewsArticle(object: JsonObject, type: string): NewsArticle {
  const known = {
    headline: texts(object["headline"])[0] ?? texts(object["name"])[0],
    alternativeHeadline: texts(object["alternativeHeadline"])[0],
    description: texts(object["description"])[0],
    articleBody: raw(object["articleBody"]),
    datePublished: raw(object["datePublished"]) ?? raw(object["uploadDate"]),
    dateModified: raw(object["dateModified"]),
    publisher: agents(object["publisher"])[0]?.name,
    free: isFree(object["isAccessibleForFree"]),
    language: texts(object["inLanguage"])[0],
    url: raw(object["url"]) ?? raw(object["mainEntityOfPage"]) ?? raw(object["@id"]),
  };
  return {
    type,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    authors: agents(object["author"] ?? object["creator"]),
    keywords: keywordsOf(object["keywords"]),
    sections: texts(object["articleSection"]),
    about: texts(object["about"]),
    object,
  };
}

/** The article among JSON-LD objects, also under `mainEntity` and `@graph`: the first, a video only where there is no other. */
export function newsArticle(objects: readonly JsonObject[]): NewsArticle | undefined {
  let video: NewsArticle | undefined;
  for (const object of candidates(objects)) {
    const type = typesOf(object).find((name) => types.has(name));
    if (type === undefined) continue;
    if (type !== "VideoObject") return toNewsArticle(object, type);
    video ??= toNewsArticle(object, type);
  }
  return video;
}
