import { plainText } from "@digest/adapter-kit";
import {
  elementText,
  type Feed,
  type FeedEntry,
  type FeedHead,
  type FeedItem,
  type FeedLink,
  type FeedPerson,
  type FeedReading,
  type FeedText,
} from "@digest/adapter-kit/feed";

/** A field of feedparser's result as ours has it. `undefined` of a getter means: absent. */
type Getter<Of> = (of: Of, rest: readonly (string | number)[]) => unknown;

/** Why a field of feedparser has no counterpart. */
export const notOurs = {
  namespaces: "prefixes of a document are no field of ours",
  href: "the document is handed in, not fetched",
  headers: "the document is handed in, not fetched",
  etag: "the document is handed in, not fetched",
  modified: "the document is handed in, not fetched",
  bozo_exception: "problems have codes, not Python's exceptions",
} as const satisfies Readonly<Record<string, string>>;

/** Markup is compared by its words and addresses: feedparser sanitises markup, we hand it on as text. */
export interface Visible {
  readonly visible: string;
}

export function visible(html: string): Visible {
  return { visible: plainText(html) };
}

const value = (text: FeedText | undefined): unknown =>
  text === undefined ? undefined : visible(text.html ?? escaped(text.text));

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const mimeTypes = { text: "text/plain", html: "text/html", xhtml: "application/xhtml+xml" } as const;

const detail: Getter<FeedText | undefined> = (text, [key]) => {
  if (text === undefined) return undefined;
  if (key === "value") return value(text);
  if (key === "type") return mimeTypes[text.type];
  if (key === "language") return text.language;
  return key === "base" ? text.base : undefined;
};

const personText = (person: FeedPerson | undefined): string | undefined => {
  if (person?.name === undefined) return person?.email;
  return person.email === undefined ? person.name : `${person.name} (${person.email})`;
};

const person: Getter<FeedPerson | undefined> = (of, [key]) => {
  if (key === "name") return of?.name;
  if (key === "email") return of?.email;
  return key === "url" || key === "href" ? of?.url : undefined;
};

const link: Getter<FeedLink | undefined> = (of, [key]) => {
  if (key === "url") return of?.href;
  if (key === "hreflang") return of?.language;
  return typeof key === "string" ? of?.[key as keyof FeedLink] : undefined;
};

/** feedparser gives the text of a date, and as `…_parsed` its parts in UTC with weekday and day of the year. */
const dateRoles: Readonly<Record<string, readonly string[]>> = {
  published: ["pubDate", "published", "issued", "dcterms:issued", "dc:date"],
  issued: ["pubDate", "published", "issued", "dcterms:issued", "dc:date"],
  updated: [
    "updated",
    "lastBuildDate",
    "dcterms:modified",
    "modified",
    "dc:date",
    "pubDate",
    "published",
    "dcterms:issued",
  ],
  modified: ["updated", "lastBuildDate", "dcterms:modified", "modified", "dc:date", "pubDate", "published"],
  date: ["updated", "lastBuildDate", "dcterms:modified", "modified", "dc:date", "pubDate", "published"],
  created: ["created", "dcterms:created"],
  expired: ["expirationDate", "dcterms:valid"],
};

function dateOf(of: FeedEntry, role: string, parsed: boolean): unknown {
  const names = dateRoles[role] ?? [];
  const found = names.map((name) => of.dates.find((date) => date.name === name)).find((date) => date !== undefined);
  if (!parsed) return found?.raw;
  if (found?.when === undefined) return undefined;
  const at = new Date(
    /T/.test(found.when.value) ? found.when.value : `${found.when.value.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`,
  );
  const dayOfYear = Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
  const parts = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
  return [...parts, (at.getUTCDay() + 6) % 7, dayOfYear, 0];
}

/** The address that is the text of an element, absolute. */
function address(of: FeedEntry, name: string): string | undefined {
  const element = of.elements[name]?.[0];
  return element === undefined || !URL.canParse(element.text, element.base)
    ? element?.text
    : new URL(element.text, element.base).href;
}

/** Fields that feeds, items and sources share. */
const entryFields: Readonly<Record<string, Getter<FeedEntry>>> = {
  title: (of) => value(of.title),
  title_detail: (of, rest) => detail(of.title, rest),
  link: (of) => of.link,
  links: (of, [index, ...rest]) => link(of.links[Number(index)], rest),
  author: (of) => personText(of.authors[0]),
  author_detail: (of, rest) => person(of.authors[0], rest),
  authors: (of, [index, ...rest]) => person(of.authors[Number(index)], rest),
  contributors: (of, [index, ...rest]) => person(of.contributors[Number(index)], rest),
  publisher: (of) => personText(of.publisher),
  publisher_detail: (of, rest) => person(of.publisher, rest),
  tags: (of, [index, key]) => of.categories[Number(index)]?.[key as "term" | "scheme" | "label"],
  categories: (of, [index, which]) => of.categories[Number(index)]?.[which === 0 ? "scheme" : "term"],
  category: (of) => of.categories[0]?.term,
  rights: (of) => value(of.rights),
  copyright: (of) => value(of.rights),
  rights_detail: (of, rest) => detail(of.rights, rest),
  copyright_detail: (of, rest) => detail(of.rights, rest),
  language: (of) => of.language,
  docs: (of) => address(of, "docs"),
  ttl: (of) => elementText(of, "ttl"),
  errorreportsto: (of) => of.elements["admin:errorReportsTo"]?.[0]?.attributes["rdf:resource"],
  license: (of) =>
    elementText(of, "creativeCommons:license") ?? of.elements["cc:license"]?.[0]?.attributes["rdf:resource"],
  cloud: (of, [key]) =>
    of.elements["cloud"]?.[0]?.attributes[key === "registerprocedure" ? "registerProcedure" : String(key)],
  textinput: (of, [key]) => of.elements["textInput"]?.[0]?.children.find(({ name }) => name === key)?.text,
  wfw_commentrss: (of) => address(of, "wfw:commentRSS") ?? address(of, "wfw:commentRss"),
  slash_comments: (of) => elementText(of, "slash:comments"),
  thr_total: (of) => elementText(of, "thr:total"),
};

const headFields: Readonly<Record<string, Getter<FeedHead>>> = {
  id: (of) => of.id,
  guid: (of) => of.id,
  subtitle: (of) => value(of.description),
  tagline: (of) => value(of.description),
  description: (of) => value(of.description),
  subtitle_detail: (of, rest) => detail(of.description, rest),
  tagline_detail: (of, rest) => detail(of.description, rest),
  description_detail: (of, rest) => detail(of.description, rest),
  info: (of) => elementText(of, "info"),
  info_detail: (of, [key]) =>
    key === "language" ? of.elements["info"]?.[0]?.language : key === "value" ? elementText(of, "info") : undefined,
  generator: (of) => of.generator?.name,
  generator_detail: (of, [key]) => of.generator?.[key === "href" ? "url" : (key as "name" | "version")],
  logo: (of) => of.image?.url,
  icon: (of) => elementText(of, "icon"),
  image: (of, [key]) => (key === "description" ? undefined : of.image?.[key === "href" ? "url" : (key as "title")]),
  href: (of) => of.link,
  url: (of) => of.link,
};

const itemFields: Readonly<Record<string, Getter<FeedItem>>> = {
  id: (of) => of.id,
  guid: (of) => of.id,
  guidislink: (of) => of.permalink,
  summary: (of) => value(of.summary ?? of.content),
  description: (of) => value(of.summary ?? of.content),
  summary_detail: (of, rest) => detail(of.summary ?? of.content, rest),
  description_detail: (of, rest) => detail(of.summary ?? of.content, rest),
  content: (of, [index, ...rest]) => detail(of.contents[Number(index)], rest),
  content_detail: (of, rest) => detail(of.content, rest),
  comments: (of) => of.comments,
  enclosures: (of, [index, ...rest]) => link(of.enclosures[Number(index)], rest),
  source: (of, rest) => (of.source === undefined ? undefined : headField(of.source, rest)),
  media_credit: (of) => of.media[0]?.credit,
};

function sharedField(of: FeedEntry, path: readonly (string | number)[]): Found {
  const [name, ...rest] = path;
  const key = String(name);
  const date = /^(published|issued|updated|modified|date|created|expired)(_parsed)?$/.exec(key);
  if (date !== null) return { mapped: true, value: dateOf(of, date[1] ?? "", date[2] !== undefined) };
  const getter = Object.hasOwn(entryFields, key) ? entryFields[key] : undefined;
  return getter === undefined ? { mapped: false } : { mapped: true, value: getter(of, rest) };
}

function headField(of: FeedHead, path: readonly (string | number)[]): unknown {
  const found = headFound(of, path);
  return found.mapped ? found.value : undefined;
}

function headFound(of: FeedHead, path: readonly (string | number)[]): Found {
  const [name, ...rest] = path;
  const getter = Object.hasOwn(headFields, String(name)) ? headFields[String(name)] : undefined;
  return getter === undefined ? sharedField(of, path) : { mapped: true, value: getter(of, rest) };
}

function itemFound(of: FeedItem, path: readonly (string | number)[]): Found {
  const [name, ...rest] = path;
  if (name === "source" && of.source !== undefined) return headFound(of.source, rest);
  const getter = Object.hasOwn(itemFields, String(name)) ? itemFields[String(name)] : undefined;
  return getter === undefined ? sharedField(of, path) : { mapped: true, value: getter(of, rest) };
}

/** A field of ours, or that there is none. */
export type Found = { readonly mapped: true; readonly value: unknown } | { readonly mapped: false };

/** feedparser's names of versions. */
function versionName({ format, version }: Feed, text = ""): string {
  const digits = (version ?? "").replace(/^0?\./, "0").replaceAll(".", "");
  if (format === "atom") return `atom${digits === "03" ? "03" : digits}`;
  if (digits === "091") return text.includes("my.netscape.com/publish/formats") ? "rss091n" : "rss091u";
  return `rss${digits}`;
}

/** Looks a path of feedparser's result up in ours. */
export function lookUp(reading: FeedReading, path: readonly (string | number)[]): Found {
  const [first, second, ...rest] = path;
  const feed: Feed | undefined = reading.feed;
  if (first === "bozo") return { mapped: true, value: reading.problems.length > 0 };
  if (first === "encoding") return { mapped: true, value: reading.encoding };
  if (first === "version")
    return { mapped: true, value: feed === undefined ? undefined : versionName(feed, reading.text) };
  if (first === "feed" || first === "channel")
    return feed === undefined ? { mapped: true, value: undefined } : headFound(feed, path.slice(1));
  if (first !== "entries" && first !== "items") return { mapped: false };
  if (second === "len()") return { mapped: true, value: feed?.items.length };
  const item = feed?.items[Number(second)];
  return item === undefined ? { mapped: true, value: undefined } : itemFound(item, rest);
}
