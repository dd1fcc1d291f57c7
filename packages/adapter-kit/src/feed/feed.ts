import type { Problem, When } from "@digest/core";

/** A text of a feed. Markup is text to us: it is given as it came and never run. */
export interface FeedText {
  /** For readers: no markup, a blank where blocks or line breaks part words. */
  readonly text: string;
  /** The markup, where the text has some. Foreign and not cleaned: turn it into blocks, never into a page. */
  readonly html?: string;
  readonly type: "text" | "html" | "xhtml";
  readonly language?: string;
  /** Address that relative addresses in the markup refer to. */
  readonly base?: string;
}

/** An author, contributor or publisher. */
export interface FeedPerson {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

/** A subject: `scheme` is the RSS domain, Atom's scheme or the element's name (`dc:subject`). */
export interface FeedCategory {
  readonly term: string;
  readonly scheme?: string;
  readonly label?: string;
}

/** A link, absolute where a base is known; also enclosures. `length` as written. */
export interface FeedLink {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly title?: string;
  readonly language?: string;
  readonly length?: string;
}

/** A date with the element it stood in (`pubDate`, `dc:date`); `when` is absent where it cannot be read. */
export interface FeedDate {
  readonly name: string;
  readonly raw: string;
  readonly when?: When;
}

/** A picture or player of Media RSS with what was said of it, also of the item or group around it. */
export interface FeedMedia {
  readonly url?: string;
  readonly type?: string;
  readonly medium?: string;
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly thumbnail?: string;
  readonly keywords: readonly string[];
}

/** An element of a feed as it is, under the usual prefix of its namespace: `welt:topic`. */
export interface FeedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, cleaned. */
  readonly text: string;
  readonly children: readonly FeedElement[];
  readonly language?: string;
  /** Address that relative addresses in it refer to. */
  readonly base?: string;
}

/** All elements of a feed or item by their usual name, in document order. */
export type FeedElements = Readonly<Record<string, readonly FeedElement[]>>;

/** What a feed, an item and the source of an item have in common. */
export interface FeedEntry {
  readonly title?: FeedText;
  /** Where a reader is sent. */
  readonly link?: string;
  readonly links: readonly FeedLink[];
  readonly authors: readonly FeedPerson[];
  readonly contributors: readonly FeedPerson[];
  readonly publisher?: FeedPerson;
  readonly categories: readonly FeedCategory[];
  /** Best date of first publication: pubDate, published, issued, else dc:date. */
  readonly published?: When;
  /** Best date of the last change: updated, modified, lastBuildDate. */
  readonly updated?: When;
  readonly dates: readonly FeedDate[];
  readonly rights?: FeedText;
  readonly language?: string;
  readonly elements: FeedElements;
}

/** One item or entry. */
export interface FeedItem extends FeedEntry {
  /** guid, Atom id, rdf:about, else the link, else a hash of title and text: `idKind` says which. */
  readonly id: string;
  readonly idKind: "guid" | "id" | "about" | "link" | "hash";
  /** Whether the guid is an address (RSS 2.0, guid/@isPermaLink). */
  readonly permalink: boolean;
  readonly summary?: FeedText;
  /** The first of `contents`. */
  readonly content?: FeedText;
  readonly contents: readonly FeedText[];
  readonly enclosures: readonly FeedLink[];
  readonly media: readonly FeedMedia[];
  readonly comments?: string;
  /** The feed an item was taken from. */
  readonly source?: FeedHead;
  /** Where the item stands in the decoded text, half-open UTF-16 offsets. */
  readonly start?: number;
  readonly end?: number;
}

/** What a feed says of itself. */
export interface FeedHead extends FeedEntry {
  readonly id?: string;
  /** RSS description, Atom subtitle, Atom 0.3 tagline. */
  readonly description?: FeedText;
  readonly generator?: { readonly name?: string; readonly url?: string; readonly version?: string };
  readonly image?: {
    readonly url: string;
    readonly title?: string;
    readonly link?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/** A feed: `format` by its root, `version` as far as it is told. */
export interface Feed extends FeedHead {
  readonly format: "rss" | "rdf" | "atom";
  readonly version?: string;
  readonly items: readonly FeedItem[];
}

/** A feed as far as it could be read, and what was wrong with it. */
export interface FeedReading {
  readonly feed?: Feed;
  /** The decoded text that `start` and `end` of items refer to. */
  readonly text?: string;
  /** Name of the encoding used. */
  readonly encoding?: string;
  readonly problems: readonly Problem[];
}

/** Text of the first element of a name, `textAt(item, "welt:topic")`; absent where it is missing or empty. */
export function elementText(entry: FeedEntry, name: string): string | undefined {
  const text = Object.hasOwn(entry.elements, name) ? entry.elements[name]?.[0]?.text : undefined;
  return text === "" ? undefined : text;
}
