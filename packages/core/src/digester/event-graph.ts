import type { ArticleAnalysis } from "../analysis.ts";
import { type Cluster, clusterNodes, type Rules } from "../events/cluster-nodes.ts";
import { type ArticleFeatures, type EventNode, eventNode, featuresOf } from "../events/event-node.ts";
import { type Link, type Relation, relate } from "../events/link-nodes.ts";
import { occurrencesOf } from "../events/occurrences.ts";
import { type Shingles, shinglesOf } from "../events/shingles.ts";
import type { Locale } from "../locales/locale.ts";
import { type ArticleTerms, termsOf } from "../stories/article-terms.ts";
import { type BlockIndex, blockIndex } from "./block-index.ts";
import type { Overrides } from "./overrides.ts";

/** What the graph keeps of one article: what is told of it later, not how it was found. */
export interface ArticleEntry extends Pick<ArticleAnalysis, "article" | "entities" | "statements"> {
  readonly shingles: Shingles;
  readonly terms: ArticleTerms;
  readonly nodes: readonly EventNode[];
}

/** Two events of one text were told apart there already. */
function isOneText(a: EventNode, b: EventNode): boolean {
  const left = a.occurrence.unit;
  const right = b.occurrence.unit;
  return left.articleId === right.articleId && left.scope === right.scope;
}

/**
 * Occurrences of all articles and how any two of them relate. Only occurrences of one block are ever compared, and what two have to do
 * with each other depends on these two alone, so the graph is the same in whatever order articles come.
 */
export interface EventGraph {
  readonly locale: Locale;
  readonly overrides: Overrides;
  readonly articles: Map<string, ArticleEntry>;
  readonly nodes: Map<string, EventNode>;
  readonly related: Map<string, Map<string, Relation>>;
  /** Mention ids to the occurrence that holds them, where an editor decided anything. */
  readonly homes: Map<string, string>;
  readonly blocks: BlockIndex;
}

/** A graph without articles, whose clusters keep to the overrides. */
export function emptyGraph(locale: Locale, overrides: Overrides): EventGraph {
  return {
    locale,
    overrides,
    articles: new Map(),
    nodes: new Map(),
    related: new Map(),
    homes: new Map(),
    blocks: blockIndex(locale),
  };
}

/** Takes an article in; gives the ids of its occurrences. */
export function addArticle(graph: EventGraph, analysis: ArticleAnalysis): readonly string[] {
  const byScope = new Map<string | undefined, ArticleFeatures>();
  const nodes = occurrencesOf(analysis, graph.locale, graph.overrides.split).map((told) => {
    const { scope } = told.occurrence.unit;
    const own = byScope.get(scope) ?? featuresOf(analysis, scope);
    byScope.set(scope, own);
    return eventNode(told, analysis, own, graph.locale);
  });
  const { article, entities, statements } = analysis;
  graph.articles.set(article.id, {
    article,
    entities,
    statements,
    shingles: shinglesOf(analysis.document),
    terms: termsOf(analysis, graph.locale),
    nodes,
  });
  const isOverridden = graph.overrides.merge !== undefined || graph.overrides.split !== undefined;
  for (const node of nodes) {
    graph.nodes.set(node.occurrence.id, node);
    if (isOverridden) for (const { id } of node.occurrence.mentions) graph.homes.set(id, node.occurrence.id);
    compare(graph, node, graph.blocks.insert(node));
  }
  return nodes.map(({ occurrence }) => occurrence.id);
}

/** Takes an article out, with all its occurrences and relations. */
export function removeArticle(graph: EventGraph, articleId: string): void {
  for (const node of graph.articles.get(articleId)?.nodes ?? []) {
    const { id, mentions } = node.occurrence;
    graph.blocks.delete(node);
    for (const other of relationsOf(graph, id).keys()) graph.related.get(other)?.delete(id);
    for (const mention of mentions) graph.homes.delete(mention.id);
    graph.related.delete(id);
    graph.nodes.delete(id);
  }
  graph.articles.delete(articleId);
}

const none: ReadonlyMap<string, Relation> = new Map();

/** What an occurrence has to do with others, by their ids. */
export function relationsOf(graph: EventGraph, id: string): ReadonlyMap<string, Relation> {
  return graph.related.get(id) ?? none;
}

/** All occurrences connected with the ids given, by links or by an editor's merge, sorted. */
export function connectedTo(
  graph: EventGraph,
  ids: readonly string[],
  { merged }: Rules = rulesOf(graph),
): readonly string[] {
  const seen = new Set(ids.filter((id) => graph.nodes.has(id)));
  const queue = [...seen];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const id = at;
    const reach = (other: string): void => {
      if (seen.has(other) || !graph.nodes.has(other)) return;
      seen.add(other);
      queue.push(other);
    };
    for (const [other, { verdict }] of relationsOf(graph, id)) if (verdict === "same") reach(other);
    for (const group of merged) if (group.includes(id)) group.forEach(reach);
  }
  return [...seen].toSorted();
}

/** The occurrences given with all that are connected with them, in groups that have nothing to do with one another. */
export function componentsOf(graph: EventGraph, ids: readonly string[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const rules = rulesOf(graph);
  return ids.flatMap((id) => {
    if (seen.has(id) || !graph.nodes.has(id)) return [];
    const component = connectedTo(graph, [id], rules);
    for (const member of component) seen.add(member);
    return [component];
  });
}

/** The clusters of the occurrences given, which must be all that are connected. */
export function clustersOf(graph: EventGraph, ids: readonly string[]): readonly Cluster[] {
  const links: Link[] = ids.flatMap((id) =>
    [...relationsOf(graph, id)].flatMap(([other, relation]) =>
      relation.verdict === "same" && id < other
        ? [{ a: id, b: other, strength: relation.strength, reasons: relation.reasons, sole: relation.sole }]
        : [],
    ),
  );
  return clusterNodes(ids, links, graph.nodes, rulesOf(graph));
}

/** The overrides in ids of occurrences, as far as their mentions are there. */
function rulesOf({ overrides, homes }: EventGraph): Rules {
  const held = (lists: readonly (readonly string[])[] = []): readonly (readonly string[])[] =>
    lists.map((list) => [...new Set(list.map((id) => homes.get(id)).filter((id) => id !== undefined))]);
  return { merged: held(overrides.merge), parted: held(overrides.split) };
}

function compare(graph: EventGraph, node: EventNode, candidates: Iterable<EventNode>): void {
  const { id } = node.occurrence;
  for (const found of candidates) {
    if (isOneText(found, node)) continue;
    const other = found.occurrence.id;
    const [a, b] = other < id ? [found, node] : [node, found];
    const relation = relate(a, b, graph.locale);
    if (relation.verdict === "different") continue;
    put(graph, id, other, relation);
    put(graph, other, id, relation);
  }
}

function put({ related }: EventGraph, from: string, to: string, relation: Relation): void {
  const known = related.get(from) ?? new Map<string, Relation>();
  known.set(to, relation);
  related.set(from, known);
}
