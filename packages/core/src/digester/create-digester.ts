import { type ArticleAnalysis, analyse } from "../analysis.ts";
import { type ArticleChange, articleRegister } from "../articles/article-register.ts";
import type { Edition } from "../articles/editions.ts";
import { isForReaders } from "../articles/genres.ts";
import { contradictionsOf } from "../events/contradictions.ts";
import type { Locale } from "../locales/locale.ts";
import type { Change, Digest } from "../model/digest.ts";
import type { Problem } from "../model/problem.ts";
import type { Instant } from "../model/when.ts";
import { assemble, type Part } from "./assemble.ts";
import { articleThings, changesBetween, contradictionThings, eventThings } from "./diff-digests.ts";
import { addArticle, connectedTo, emptyGraph, removeArticle } from "./event-graph.ts";
import { asOf, passedBetween } from "./overdue.ts";
import type { Overrides } from "./overrides.ts";
import { partsOf } from "./parts.ts";
import type { ConfidentialState } from "./state.ts";

/** How a digester works. */
export interface DigesterOptions {
  readonly locale: Locale;
  /** What an editor decided over the rules; names mention ids. */
  readonly overrides?: Overrides | undefined;
  /** What an earlier digester knew. */
  readonly state?: ConfidentialState | undefined;
  /** Take items meant for editors too (planning notes, schedules); left out by default. */
  readonly editors?: boolean | undefined;
}

/** Reads articles as they come and keeps the digest of all of them. */
export interface Digester {
  /**
   * Takes one delivery in; gives what it changed of articles, events and contradictions. A reading item is a delivery. Stories rest on all
   * articles: how they change `diffDigests` tells.
   */
  add(item: Edition): readonly Change[];
  /** Moves the clock: embargoes lift, and plans whose day has passed are overdue. Until it is called there is no clock, and every embargo holds. */
  advance(now: Instant): readonly Change[];
  /** Adds problems of readers to those of the digest. */
  report(problems: readonly Problem[]): void;
  digest(): Digest;
  state(): ConfidentialState;
}

/** What parts that take the place of others change: events, and what contradicts what in them. */
function eventChanges(old: readonly Part[], after: readonly Part[], now: Instant | undefined): readonly Change[] {
  const [gone, come] = [old, after].map((all) => all.flatMap(({ events }) => events).map((event) => asOf(event, now)));
  if (gone === undefined || come === undefined) return [];
  return [
    ...changesBetween("event", eventThings(gone), eventThings(come)),
    ...changesBetween(
      "contradiction",
      contradictionThings(gone.flatMap(contradictionsOf)),
      contradictionThings(come.flatMap(contradictionsOf)),
    ),
  ];
}

/** Makes a digester. Any order of adds gives the digest of all at once. */
export function createDigester({ locale, overrides, state, editors = false }: DigesterOptions): Digester {
  const register = articleRegister(state?.records ?? [], state?.now);
  const graph = emptyGraph(locale, overrides ?? {});
  const parts = new Map<string, Part>();
  const partOf = new Map<string, string>();
  const problems: Problem[] = [...(state?.problems ?? [])];
  let now = state?.now;
  let made: Digest | undefined;

  const isTaken = (analysis: ArticleAnalysis["article"]): boolean => editors || isForReaders(analysis);

  /** Drops the parts that hold the occurrences and everything connected with them; gives what they held. */
  function drop(ids: Iterable<string>): { readonly dropped: readonly Part[]; readonly members: readonly string[] } {
    const keys = new Set([...ids].map((id) => partOf.get(id)).filter((key) => key !== undefined));
    const dropped = [...keys].flatMap((key) => parts.get(key) ?? []);
    const members = dropped.flatMap((part) => part.members);
    for (const key of keys) parts.delete(key);
    for (const id of members) partOf.delete(id);
    return { dropped, members };
  }

  function apply({ removed, added }: ArticleChange): readonly Change[] {
    const gone = removed.filter(isTaken);
    const come = added.filter(isTaken);
    if (gone.length + come.length === 0) return [];
    made = undefined;
    const leaving = gone
      .flatMap(({ id }) => graph.articles.get(id)?.nodes ?? [])
      .map(({ occurrence }) => occurrence.id);
    const before = drop(leaving);
    for (const { id } of gone) removeArticle(graph, id);
    const fresh = come.flatMap((article) => addArticle(graph, analyse(article, locale)));
    const touched = connectedTo(graph, [...before.members, ...fresh]);
    const also = drop(touched);
    const all = connectedTo(graph, [...touched, ...also.members]);
    const anew = new Set(fresh);
    const kept = [...before.dropped, ...also.dropped].filter(({ members }) => !members.some((id) => anew.has(id)));
    const known = new Map(kept.map((part) => [part.key, part] as const));
    const after = partsOf(graph, all, overrides ?? {}, locale, known);
    for (const part of after) {
      parts.set(part.key, part);
      for (const id of part.members) partOf.set(id, part.key);
    }
    return [
      ...changesBetween("article", articleThings(gone), articleThings(come)),
      ...eventChanges([...before.dropped, ...also.dropped], after, now),
    ];
  }

  apply({ removed: [], added: register.current() });

  return {
    add: (item) => apply(register.add(item)),
    advance(instant) {
      const before = now;
      now = instant;
      made = undefined;
      return [...apply(register.advance(instant)), ...passedBetween(parts.values(), before, instant)];
    },
    report(found) {
      problems.push(...found);
      made = undefined;
    },
    digest() {
      made ??= assemble({
        articles: register.current().filter(isTaken),
        graph,
        parts: [...parts.values()],
        problems: [...problems, ...register.held()],
        now,
      });
      return made;
    },
    state: () => ({ stateVersion: 1, ...(now === undefined ? {} : { now }), records: register.records(), problems }),
  };
}

/** The digest of a set of deliveries, as of `now`. */
export function digestOf(
  items: readonly Edition[],
  options: DigesterOptions & { readonly now?: Instant | undefined },
): Digest {
  const digester = createDigester(options);
  for (const item of items) digester.add(item);
  if (options.now !== undefined) digester.advance(options.now);
  return digester.digest();
}
