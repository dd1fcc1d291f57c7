import { type FeedNode, type ParsedNode, toFeedNode } from "./feed-node.ts";
import { enterScope, type Scope } from "./scope.ts";

/** A feed as parsed: the elements of its head, the items, and the root. */
export interface ParsedFeed {
  readonly root: FeedNode;
  readonly head: FeedNode;
  readonly items: readonly FeedNode[];
  /** Whether an element has a prefix that nothing declares. */
  readonly undeclared: boolean;
}

/** What is known of a feed from outside: where it was fetched, in which language it was served. */
export interface FeedContext {
  readonly base?: string | undefined;
  readonly language?: string | undefined;
}

/** Key under which a stand-in item carries its index; no XML name can be it. */
const indexKey = "#item";

/** Stands for every kept node. A digit, because rss-parser reads it as a date too and an unreadable date costs it an exception. */
const standIn = { _: "0", $: {} };

interface Keeper {
  readonly items: FeedNode[];
  readonly options: object;
  root: FeedNode | undefined;
  headNode: FeedNode | undefined;
  undeclared: boolean;
}

const itemNames: ReadonlySet<string> = new Set(["item", "entry"]);
const headNames: ReadonlySet<string> = new Set(["channel", "feed", "rdf:RDF", "rss"]);

/**
 * Options under which xml2js shows rss-parser stand-ins only: each finished child of an item, channel or feed is replaced by
 * an index, the real node is kept here. So no foreign text reaches rss-parser's own text handling, which is quadratic and throws.
 * Prefixes are changed to the usual ones as elements open, by namespace.
 */
function keepNodes(context: FeedContext): Keeper {
  const scopes: Scope[] = [];
  const pending: [string, string][] = [];
  const kept: FeedNode[][] = [];
  const keeper: Keeper = { items: [], options: {}, root: undefined, headNode: undefined, undeclared: false };
  const open = (written: string): string => {
    const scope = enterScope(scopes.at(-1), written, pending.splice(0), context.base, context.language);
    scopes.push(scope);
    keeper.undeclared ||= !scope.declared;
    kept.push([]);
    return scope.name;
  };
  const close = (node: ParsedNode | string): unknown => {
    const scope = scopes.pop();
    const inside = kept.pop() ?? [];
    const outer = scopes.at(-1);
    if (scope === undefined) return node;
    const parsed: ParsedNode = typeof node === "string" ? { $$: [{ "#name": "__text__", _: node }] } : node;
    if (itemNames.has(scope.name) && outer !== undefined && headNames.has(outer.name)) {
      const own = {
        ...toFeedNode({ ...(parsed.$ === undefined ? {} : { $: parsed.$ }) }, scope.name, scope.base, scope.language),
        children: inside,
      };
      keeper.items.push(own);
      return { ...parsed, $$: [], [indexKey]: [{ _: String(keeper.items.length - 1) }] };
    }
    if (headNames.has(scope.name) && (outer === undefined || headNames.has(outer.name))) {
      const own = {
        ...toFeedNode({ ...(parsed.$ === undefined ? {} : { $: parsed.$ }) }, scope.name, scope.base, scope.language),
        children: inside,
      };
      if (outer === undefined) keeper.root = own;
      if (scope.name === "channel" || scope.name === "feed") keeper.headNode ??= own;
      return { ...parsed, $$: [] };
    }
    if (outer !== undefined && (itemNames.has(outer.name) || headNames.has(outer.name))) {
      kept.at(-1)?.push(toFeedNode(parsed, scope.name, scope.base, scope.language));
      return standIn;
    }
    return node;
  };
  const options = {
    explicitChildren: true,
    preserveChildrenOrder: true,
    charsAsChildren: true,
    includeWhiteChars: true,
    attrValueProcessors: [
      (value: string, name: string) => {
        pending.push([name, value]);
        return value;
      },
    ],
    tagNameProcessors: [open],
    validator: (_path: string, _old: unknown, node: ParsedNode | string) => close(node),
  };
  return Object.assign(keeper, { options });
}

/**
 * Parses a well-formed feed with rss-parser, which recognises the dialect and finds the items; the nodes themselves are kept
 * aside. `undefined` where rss-parser or xml2js do not take the text, with the cause.
 */
export async function parseFeed(text: string, context: FeedContext): Promise<ParsedFeed | { readonly cause: unknown }> {
  const { default: RssParser } = await import("rss-parser");
  const keeper = keepNodes(context);
  const parser = new RssParser<object, Record<string, unknown>>({
    defaultRSS: 2,
    xml2js: keeper.options,
    customFields: { item: [[indexKey, indexKey, { keepArray: true }]] as never },
  });
  try {
    const { items } = await parser.parseString(text);
    const found = items.map((item) => keeper.items[itemIndex(item[indexKey])]).filter((node) => node !== undefined);
    return finished(keeper, found) ?? { cause: undefined };
  } catch (cause) {
    // An RSS without channel makes rss-parser throw when all nodes are kept already.
    return finished(keeper, keeper.items) ?? { cause };
  }
}

/** The feed, where the root was reached: xml2js closes it last. */
function finished({ root, headNode, undeclared }: Keeper, items: readonly FeedNode[]): ParsedFeed | undefined {
  return root === undefined ? undefined : { root, head: headNode ?? root, items, undeclared };
}

function itemIndex(standIns: unknown): number {
  const [first]: readonly { readonly _?: string }[] = Array.isArray(standIns) ? standIns : [];
  return Number(first?._ ?? -1);
}
