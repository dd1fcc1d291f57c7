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
 * Options under which xml2js shows rss-parser stand-ins only: each finished child of an item, channel or feed is replaced,
 * and the real node is kept here. So no foreign text reaches rss-parser's own text handling, which is quadratic and throws.
 * Prefixes are changed to the usual ones as elements open, by namespace. Order of children is asked for only where it matters: it is dear.
 */
function keepNodes(context: Inherited, ordered: boolean): Keeper {
  const scopes: Scope[] = [];
  const kept: FeedNode[][] = [];
  let pending: [string, string][] = [];
  const keeper: Keeper = { items: [], options: {}, root: undefined, headNode: undefined, undeclared: false };
  const open = (written: string): string => {
    const outer = scopes.at(-1);
    const scope = outer === undefined ? rootScope(written, pending, context) : enterScope(outer, written, pending);
    if (pending.length > 0) pending = [];
    scopes.push(scope);
    kept.push([]);
    keeper.undeclared ||= !scope.declared;
    return scope.name;
  };
  const close = (node: ParsedNode | string): unknown => {
    const scope = scopes.pop();
    const children = kept.pop() ?? [];
    const outer = scopes.at(-1);
    if (scope === undefined) return node;
    const { name } = scope;
    const inHead = outer === undefined || headNames.has(outer.name);
    if (inHead && (headNames.has(name) || itemNames.has(name))) {
      const own = { ...toFeedNode(typeof node === "string" ? "" : { $: node.$ ?? {} }, name, scope), children };
      if (outer === undefined) keeper.root = own;
      if (name === "channel" || name === "feed") keeper.headNode ??= own;
      const shell = typeof node === "string" ? {} : { ...node, $$: [] };
      if (!itemNames.has(name)) return shell;
      keeper.items.push(own);
      return { ...shell, [indexKey]: [{ _: String(keeper.items.length - 1) }] };
    }
    if (outer === undefined || !(inHead || itemNames.has(outer.name))) return node;
    kept.at(-1)?.push(toFeedNode(node, name, scope));
    return standIn;
  };
  const options = {
    explicitChildren: ordered,
    preserveChildrenOrder: ordered,
    charsAsChildren: ordered,
    includeWhiteChars: ordered,
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
  const [first]: readonly { readonly _?: string }[] = Array.isArray(standIns) ? standIns : [];
  return Number(first?._ ?? -1);
}
