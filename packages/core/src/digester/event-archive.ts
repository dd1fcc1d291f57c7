import { analyse } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { Article } from "../model/article.ts";
import type { Part } from "./assemble.ts";
import { addArticle, componentsOf, connectedTo, type EventGraph, emptyGraph, removeArticle } from "./event-graph.ts";
import type { Overrides } from "./overrides.ts";
import { nothingCompared, partsOf } from "./parts.ts";

/** The parts that a step replaced, and those that took their place. */
export interface Rebuilt {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** The events of articles that come and go. */
export interface EventArchive {
  readonly graph: EventGraph;
  /** Takes articles out and in, and builds what they touch anew: each event once, however many articles came. */
  update(gone: readonly Article[], come: readonly Article[]): Rebuilt;
  parts(): readonly Part[];
}

/** An archive without articles. */
export function eventArchive(locale: Locale, overrides: Overrides): EventArchive {
  const graph = emptyGraph(locale, overrides);
  const parts = new Map<string, Part>();
  const partOf = new Map<string, string>();

  /** Drops the parts that hold the occurrences; gives what they held. */
  function drop(ids: Iterable<string>): { readonly dropped: readonly Part[]; readonly members: readonly string[] } {
    const keys = new Set([...ids].map((id) => partOf.get(id)).filter((key) => key !== undefined));
    const dropped = [...keys].flatMap((key) => parts.get(key) ?? []);
    const members = dropped.flatMap((part) => part.members);
    for (const key of keys) parts.delete(key);
    for (const id of members) partOf.delete(id);
    return { dropped, members };
  }

  /** Builds the events of all that is connected with the occurrences; `known` are parts that may still stand. */
  function build(ids: readonly string[], known: ReadonlyMap<string, Part>): readonly Part[] {
    const compared = nothingCompared();
    const after = componentsOf(graph, ids).flatMap((component) =>
      partsOf(graph, component, overrides, locale, known, compared),
    );
    for (const part of after) {
      parts.set(part.key, part);
      for (const id of part.members) partOf.set(id, part.key);
    }
    return after;
  }

  return {
    graph,
    update(gone, come) {
      const leaving = gone.flatMap(({ id }) => graph.articles.get(id)?.nodes ?? []);
      const left = drop(leaving.map(({ occurrence }) => occurrence.id));
      for (const { id } of gone) removeArticle(graph, id);
      const fresh = come.flatMap((article) => addArticle(graph, analyse(article, locale)));
      const touched = connectedTo(graph, [...left.members, ...fresh]);
      const also = drop(touched);
      const before = [...left.dropped, ...also.dropped];
      const anew = new Set(fresh);
      const kept = before.filter(({ members }) => !members.some((id) => anew.has(id)));
      const after = build([...touched, ...also.members], new Map(kept.map((part) => [part.key, part])));
      return { before, after };
    },
    parts: () => [...parts.values()],
  };
}
