import { limits } from "../limits.ts";
import type { ElementRange } from "../xml/scan-state.ts";
import { scanXml } from "../xml/scan-xml.ts";
import type { FeedNode, Inherited } from "./feed-node.ts";
import { type ParsedFeed, parseFeed } from "./parse-feed.ts";

/** A feed put together from items read one by one; `lost` are the indices of those that could not be read. */
export interface Rescue {
  readonly parsed?: ParsedFeed;
  readonly lost: readonly number[];
}

const longestRootTag = 10_000;

/** The root's opening tag, with its namespaces. */
function rootTag(text: string, first: ElementRange): string {
  const name = first.path[0] ?? "rss";
  const start = text.indexOf(`<${name}`);
  const end = text.indexOf(">", start);
  return start < 0 || end < 0 || end - start > longestRootTag
    ? `<${name}>`
    : text.slice(start, end + 1).replace(/\/>$/, ">");
}

/** Reads each item alone in the envelope of its feed, so that only a bad one is lost. */
export async function rescueItems(text: string, ranges: readonly ElementRange[], context: Inherited): Promise<Rescue> {
  const [first] = ranges;
  if (first === undefined) return { lost: [] };
  const root = rootTag(text, first);
  const items: FeedNode[] = [];
  const lost: number[] = [];
  let envelope: ParsedFeed | undefined;
  for (const [index, { path, start, end }] of ranges.slice(0, limits.items).entries()) {
    const inner = path.slice(1).map((name) => `<${name}>`);
    const scan = scanXml(`${root}${inner.join("")}${text.slice(start, end)}`);
    const parsed = scan.refused === undefined ? await parseFeed(scan.repaired(), context) : undefined;
    const [item] = parsed === undefined || "cause" in parsed ? [] : parsed.items;
    if (item === undefined || parsed === undefined || "cause" in parsed) lost.push(index);
    else {
      envelope ??= parsed;
      items.push(item);
    }
  }
  return envelope === undefined ? { lost } : { parsed: { ...envelope, items }, lost };
}
