import { type Problem, problem, type SourceDocument } from "@digest/core";
import type { About } from "../about.ts";
import { safeUrl } from "../html/safe-url.ts";
import { limits } from "../limits.ts";
import { readText } from "../read-text.ts";
import type { ElementRange } from "../xml/scan-state.ts";
import { scanXml, type XmlScan } from "../xml/scan-xml.ts";
import type { Feed, FeedItem, FeedReading } from "./feed.ts";
import { childNodes, type FeedNode, type Inherited } from "./feed-node.ts";
import { shortenXml } from "./long-texts.ts";
import { type ParsedFeed, parseFeed } from "./parse-feed.ts";
import { readHead } from "./read-head.ts";
import { readItem } from "./read-item.ts";
import { rescueItems } from "./rescue-items.ts";

/** What is known of a feed beside its bytes. */
export interface FeedOptions extends About {
  /** Address that relative links refer to (HTTP Content-Location); else the document's `uri` where that is an address. */
  readonly base?: string | undefined;
  /** Language the feed was served in (HTTP Content-Language). */
  readonly language?: string | undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** Items stand in a channel, in rdf:RDF or in a feed, at most three levels down. */
function isItem(name: string, path: readonly string[]): boolean {
  const parent = path.at(-1);
  if (path.length < 1 || path.length > 2 || parent === undefined) return false;
  if (local(name) === "item") return ["channel", "rdf", "rss"].includes(local(parent));
  return local(name) === "entry" && local(parent) === "feed";
}

/** The step of the ladder that worked: the text as it is, mended, or item by item. */
async function climb(
  text: string,
  scan: XmlScan,
  context: Omit<Inherited, "restore">,
): Promise<{ readonly parsed?: ParsedFeed; readonly lost: readonly number[] }> {
  const asItIs = { ...context, restore: (found: string) => found };
  if (!scan.sound) {
    const mended = await parseFeed(scan.repaired(), asItIs, true);
    return "cause" in mended ? rescueItems(text, scan.ranges, asItIs) : { parsed: mended, lost: [] };
  }
  const shortened = shortenXml(text, scan);
  const whole = await parseFeed(shortened.text, { ...context, restore: shortened.restore }, scan.mixed);
  return "cause" in whole ? rescueItems(text, scan.ranges, asItIs) : { parsed: whole, lost: [] };
}

const formats: Readonly<Record<string, Feed["format"]>> = { rss: "rss", RDF: "rdf", "rdf:RDF": "rdf", feed: "atom" };

/** Version as the root tells it: `version` of RSS and Atom 0.3, the namespace of RSS 0.90 and 1.0 and Atom 1.0. */
function versionOf(root: FeedNode): string | undefined {
  const stated = root.attributes["version"]?.trim();
  if (stated !== undefined && stated !== "") return stated;
  const spaces = Object.entries(root.attributes).flatMap(([name, value]) => (name.startsWith("xmlns") ? [value] : []));
  if (spaces.includes("http://www.w3.org/2005/Atom")) return "1.0";
  if (spaces.includes("http://purl.org/atom/ns#")) return "0.3";
  if (spaces.includes("http://purl.org/rss/1.0/")) return "1.0";
  return spaces.some((uri) => uri.endsWith("rdf/simple/0.9/")) ? "0.90" : undefined;
}

function dateProblems(item: FeedItem, index: number, about: About): readonly Problem[] {
  return item.dates
    .filter(({ when }) => when === undefined)
    .map(({ name }) => problem({ ...about, code: "invalid-date", path: ["items", index, name] }));
}

/**
 * Reads RSS 0.90 to 2.0, RDF and Atom 0.3 and 1.0 from bytes, within the limits. Broken XML is mended, an item that cannot be
 * read is left out; each is a problem. Only input that is no feed at all, or hostile, gives no feed.
 */
export async function readFeed(document: SourceDocument, options: FeedOptions = {}): Promise<FeedReading> {
  const about: About = { source: options.source, format: options.format, uri: document.uri };
  const { text, decoded, problems } = readText(document, about);
  if (text === undefined || decoded === undefined) return { problems };
  const known = { text, encoding: decoded.encoding };
  const scan = scanXml(text, isItem);
  if (scan.refused !== undefined)
    return { ...known, problems: [...problems, problem({ ...about, code: scan.refused })] };
  const context = { base: options.base ?? safeUrl(document.uri), language: options.language };
  const { parsed, lost } = await climb(text, scan, context);
  const format = parsed === undefined ? undefined : formats[parsed.root.name];
  if (parsed === undefined || format === undefined) {
    const code = scan.sound ? "unknown-format" : "malformed-xml";
    return { ...known, problems: [...problems, problem({ ...about, code })] };
  }
  const found = [...problems];
  if (!scan.sound || parsed.undeclared) found.push(problem({ ...about, code: "repaired-input" }));
  for (const index of lost) found.push(problem({ ...about, code: "malformed-xml", path: ["items", index] }));
  if (parsed.items.length > limits.items)
    found.push(problem({ ...about, code: "too-large", detail: `only ${limits.items} items are read` }));
  const atom = format === "atom";
  const head = readHead(headNode(parsed), atom);
  const places = placesOf(scan.ranges, lost, parsed.items.length);
  const items = parsed.items.slice(0, limits.items).map((node, index) => {
    const item = readItem(node, atom, { ...places[index], language: head.language });
    for (const unread of dateProblems(item, index, about)) found.push(unread);
    return item;
  });
  const version = versionOf(parsed.root);
  const feed = Object.assign(head, { format, items }, version === undefined ? {} : { version });
  return { ...known, feed, problems: found };
}

/** Where the items stand, if there is one place for each. */
function placesOf(
  ranges: readonly ElementRange[],
  lost: readonly number[],
  count: number,
): readonly { readonly start: number; readonly end: number }[] {
  const missing = new Set(lost);
  const kept = ranges.filter((_, index) => !missing.has(index)).map(({ start, end }) => ({ start, end }));
  return kept.length === count ? kept : [];
}

/** RDF has the picture beside the channel. */
function headNode({ root, head }: ParsedFeed): FeedNode {
  const image = root === head ? undefined : childNodes(root).find(({ name }) => name === "image");
  return image === undefined ? head : { ...head, children: [image, ...head.children] };
}
