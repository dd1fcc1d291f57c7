import type { Article } from "../model/article.ts";
import type { Story } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import type { When } from "../model/when.ts";
import { fingerprint } from "../text/hash.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { candidatePairs } from "./candidates.ts";
import { closeness, daysBetween, joinFrom, sharedTerms } from "./closeness.ts";
import { type ArticleLink, type JoinedArticles, joinArticles } from "./join-articles.ts";
import { type ToldArticle, weighTerms } from "./told-terms.ts";

/** An article with what telling stories apart needs. */
export interface StoryArticle {
  readonly article: Article;
  readonly told?: When | undefined;
  readonly telling: ArticleTerms;
}

/** Telling of one event in headline or opening brings two articles this much closer. */
const commonEvent = 0.25;
/** So many articles that follow with one event are taken as linked by it. */
const following = 8;
/** So many shared terms are named as a reason. */
const namedTerms = 5;
const millisecondsOfDay = 86_400_000;

function dayOf(when: When | undefined): number | undefined {
  const found = /^\d{4}-\d\d-\d\d/.exec(when?.value ?? "");
  return found === null ? undefined : Date.parse(found[0]) / millisecondsOfDay;
}

/** Two articles as one string: ids hold no line breaks. */
function pairKey(a: string, b: string): string {
  return `${a}\n${b}`;
}

/** Pairs of articles that have one event in their headline or opening: each with the next ones. */
function eventPairs(leads: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const ids of leads.map((list) => list.toSorted()))
    for (const [at, id] of ids.entries())
      for (const other of ids.slice(at + 1, at + 1 + following)) pairs.add(pairKey(id, other));
  return pairs;
}

/** Every link there is any reason for; weak ones speak for or against joining groups. */
function linksOf(told: ReadonlyMap<string, ToldArticle>, common: ReadonlySet<string>): readonly ArticleLink[] {
  const links = new Map<string, ArticleLink>();
  for (const [a, b] of candidatePairs([...told.values()])) {
    const value = closeness(a, b);
    if (value > 0) links.set(pairKey(a.id, b.id), { a: a.id, b: b.id, value });
  }
  for (const key of common) {
    const [one = "", two = ""] = key.split("\n");
    const [a, b] = [told.get(one), told.get(two)];
    if (a !== undefined && b !== undefined) links.set(key, { a: one, b: two, value: commonEvent + closeness(a, b) });
  }
  return [...links.values()];
}

/** The headline of the article closest to all others of its story, the earliest of equals. */
function titleOf(
  { ids, links }: JoinedArticles,
  order: ReadonlyMap<string, number>,
  articles: Heads,
): string | undefined {
  const central = new Map<string, number>();
  for (const { a, b, value } of links) for (const id of [a, b]) central.set(id, (central.get(id) ?? 0) + value);
  const best = ids
    .filter((id) => articles.get(id)?.headline !== undefined)
    .toSorted((x, y) => (central.get(y) ?? 0) - (central.get(x) ?? 0) || (order.get(x) ?? 0) - (order.get(y) ?? 0))[0];
  return best === undefined ? undefined : articles.get(best)?.headline;
}

type Heads = ReadonlyMap<string, Article>;

function reasonOf(link: ArticleLink, told: ReadonlyMap<string, ToldArticle>, common: ReadonlySet<string>): string {
  const [a, b] = [told.get(link.a), told.get(link.b)];
  if (a === undefined || b === undefined) return "";
  const days = daysBetween(a, b);
  const terms = sharedTerms(a, b, namedTerms);
  return [
    ...(common.has(pairKey(link.a, link.b)) ? ["both tell of one event"] : []),
    ...(terms.length === 0 ? [] : [`both name ${terms.join(", ")}`]),
    ...(days === undefined ? [] : [days === 0 ? "on one day" : days === 1 ? "a day apart" : `${days} days apart`]),
  ].join("; ");
}

/**
 * Every article in exactly one story, with all events its articles tell of. Articles are in the order the stories shall have; `leads` are, for
 * each event, the articles that have it in their headline or opening.
 */
export function storiesOf(
  articles: readonly StoryArticle[],
  events: readonly Event[],
  leads: readonly (readonly string[])[],
): readonly Story[] {
  const order = new Map(articles.map(({ article }, index) => [article.id, index]));
  const heads: Heads = new Map(articles.map(({ article }) => [article.id, article]));
  const weighed = weighTerms(
    articles.map(({ article, told, telling }) => ({ id: article.id, day: dayOf(told), telling })),
  );
  const told = new Map(weighed.map((article) => [article.id, article]));
  const common = eventPairs(leads);
  const groups = joinArticles([...order.keys()].toSorted(), linksOf(told, common), joinFrom);
  const eventIds = new Map<string, Set<string>>();
  for (const event of events)
    for (const { articleId } of event.mentions) {
      const found = eventIds.get(articleId) ?? new Set();
      found.add(event.id);
      eventIds.set(articleId, found);
    }
  const eventOrder = new Map(events.map(({ id }, index) => [id, index]));
  const at = (list: readonly string[]): number => order.get(list[0] ?? "") ?? 0;
  return groups
    .map((group) => ({ ...group, ids: group.ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) }))
    .toSorted((a, b) => at(a.ids) - at(b.ids))
    .map((group) => {
      const title = titleOf(group, order, heads);
      const tells = new Set(group.ids.flatMap((id) => [...(eventIds.get(id) ?? [])]));
      return {
        id: `story:${fingerprint(group.ids.toSorted()[0] ?? "")}`,
        ...(title === undefined ? {} : { title }),
        articleIds: group.ids,
        eventIds: [...tells].toSorted((a, b) => (eventOrder.get(a) ?? 0) - (eventOrder.get(b) ?? 0)),
        ...(group.links.length === 0
          ? {}
          : {
              joinedBy: group.links.map((link) => ({
                between: [link.a, link.b] as const,
                reason: reasonOf(link, told, common),
              })),
            }),
      };
    });
}
