/** Elements with a date: what they date. `either` serves where nothing better is there. */
export const dateFields = {
  pubDate: "published",
  published: "published",
  issued: "published",
  "dcterms:issued": "published",
  "dcterms:available": "published",
  created: "created",
  "dcterms:created": "created",
  "dc:date": "either",
  updated: "updated",
  modified: "updated",
  "dcterms:modified": "updated",
  "dcterms:lastModified": "updated",
  "prism:publicationDate": "published",
  "prism:modificationDate": "updated",
  lastBuildDate: "updated",
  "atom:updated": "updated",
  "atom:published": "published",
  expirationDate: "expires",
  "dcterms:valid": "expires",
} as const satisfies Readonly<Record<string, "published" | "created" | "updated" | "either" | "expires">>;

/** Elements that name people, and what for. */
export const personFields = {
  author: "author",
  "dc:creator": "author",
  "dc:author": "author",
  "atom:author": "author",
  "itunes:author": "author",
  managingEditor: "author",
  contributor: "contributor",
  "dc:contributor": "contributor",
  "atom:contributor": "contributor",
  "dc:publisher": "publisher",
  webMaster: "publisher",
} as const satisfies Readonly<Record<string, "author" | "contributor" | "publisher">>;

/** Elements that link to a page. */
export const linkNames = ["link", "atom:link"] as const;

/** Elements that name a subject. */
export const categoryNames = [
  "category",
  "atom:category",
  "dc:subject",
  "media:category",
  "itunes:category",
  "keywords",
] as const;

/** Elements of Media RSS that hold a picture or player, or say something of it. */
export const mediaNames = [
  "media:content",
  "media:group",
  "media:title",
  "media:description",
  "media:credit",
  "media:thumbnail",
  "media:keywords",
] as const;

/** Elements that hold a text, best first. */
export const titleFields = ["title", "dc:title", "atom:title", "media:title"] as const;
export const summaryFields = [
  "summary",
  "atom:summary",
  "description",
  "dc:description",
  "itunes:summary",
  "dcterms:abstract",
] as const;
export const headTextFields = [
  "description",
  "subtitle",
  "tagline",
  "dc:description",
  "itunes:summary",
  "atom:subtitle",
] as const;
export const contentFields = ["content:encoded", "xhtml:body", "body", "fullitem", "content", "atom:content"] as const;
export const rightsFields = ["rights", "copyright", "dc:rights", "dcterms:rights", "atom:rights"] as const;
export const languageFields = ["language", "dc:language"] as const;
