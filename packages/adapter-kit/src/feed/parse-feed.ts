import { type FeedNode, type Inherited, type ParsedNode, toFeedNode } from "./feed-node.ts";
import { enterScope, rootScope, type Scope } from "./scope.ts";

/** A feed as parsed: the elements of its head, the items, and the root. */
export interface ParsedFeed {
  readonly root: FeedNode;
  readonly head: FeedNode;
  readonly items: readonly FeedNode[];
  /** Whether an element has a prefix that nothing declares. */
  readonly undeclared: boolean;
}

/** Key under which a stand-in item carries its index; no XML name can be it. */
const indexKey = "#item";

/** Name under which xml2js and rss-parser see the parts of feed and items. */
const partName = "#part";

interface Keeper {
  readonly items: FeedNode[];
  readonly options: object;
  root: FeedNode | undefined;
  headNode: FeedNode | undefined;
  undeclared: boolean;
}

/**
 * Options under which xml2js keeps foreign text from rss-parser: each finished part of an item or of the feed goes to a list
 * here, and rss-parser is shown frames, and items that hold an index. So its own text handling, which is quadratic and throws, has nothing
 * to handle. Prefixes are changed to the usual ones as elements open, by namespace. Order of children is asked for only where it matters: it is dear.
 */
function keepNodes(context: Inherited, ordered: boolean): Keeper {
  const scopes: Scope[] = [];
  /** Parts of the open frames and items, innermost last. */
  const open: FeedNode[][] = [];
  /** Attributes of the element about to open that change what holds inside it. */
  let pending: [string, string][] = [];
  const keeper: Keeper = { items: [], options: {}, root: undefined, headNode: undefined, undeclared: false };
  const enter = (written: string): string => {
    const outer = scopes.at(-1);
    const scope = outer === undefined ? rootScope(written, pending, context) : enterScope(outer, written, pending);
    if (pending.length > 0) pending = [];
    scopes.push(scope);
    if (scope.role === "frame" || scope.role === "item") open.push([]);
    keeper.undeclared ||= !scope.declared;
    return scope.role === "part" ? partName : scope.name;
  };
  const leave = (node: ParsedNode | string): unknown => {
    const scope = scopes.pop();
    if (scope === undefined || scope.role === "inside") return node;
    const { name, role } = scope;
    if (role === "part") {
      open.at(-1)?.push(toFeedNode(node, name, scope));
      return "";
    }
    const attributes = typeof node === "string" ? {} : { $: node.$ ?? {} };
    const own = { ...toFeedNode(attributes, name, scope), children: open.pop() ?? [] };
    if (scopes.length === 0) keeper.root = own;
    if (role === "item") return { [indexKey]: [String(keeper.items.push(own) - 1)] };
    if (name === "channel" || name === "feed") keeper.headNode ??= own;
    return typeof node === "string" ? {} : node;
  };
  const options = {
    explicitChildren: ordered,
    preserveChildrenOrder: ordered,
    charsAsChildren: ordered,
    includeWhiteChars: ordered,
    attrValueProcessors: [
      (value: string, name: string) => {
        if (name.startsWith("xml")) pending.push([name, value]);
        return value;
      },
    ],
    tagNameProcessors: [enter],
    validator: (_path: string, _old: unknown, node: ParsedNode | string) => leave(node),
  };
  return Object.assign(keeper, { options });
}

/**
 * Parses a well-formed feed with rss-parser, which recognises the dialect and finds the items; the nodes themselves are kept
 * aside. `undefined` where rss-parser or xml2js do not take the text, with the cause.
 */
export async function parseFeed(
  text: string,
  context: Inherited,
  ordered = true,
): Promise<ParsedFeed | { readonly cause: unknown }> {
  const { default: RssParser } = await import("rss-parser");
  const keeper = keepNodes(context, ordered);
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
  return Array.isArray(standIns) ? Number(standIns[0]) : -1;
}
