import type { Article } from "../model/article.ts";
import type { Story } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import type { When } from "../model/when.ts";
import { fingerprint } from "../text/hash.ts";
import type { ArticleTerms } from "./article-terms.ts";
import { candidatesIn } from "./candidates.ts";
import { closenessIn, daysBetween, joinFrom, sharedTerms } from "./closeness.ts";
import { type ArticleLink, type JoinedArticles, joinArticles } from "./join-articles.ts";
import { type ToldSet, weighTerms } from "./told-terms.ts";

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

/** Two articles of a set of so many as one number. */
function pairKey(a: number, b: number, count: number): number {
  return a * count + b;
}

/** Pairs of articles that have one event in their headline or opening: each with the next ones. */
function eventPairs(leads: readonly (readonly number[])[], count: number): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const articles of leads.map((list) => list.toSorted((a, b) => a - b)))
    for (const [at, one] of articles.entries())
      for (const other of articles.slice(at + 1, at + 1 + following)) pairs.add(pairKey(one, other, count));
  return pairs;
}

/** Every link there is any reason for; weak ones speak for or against joining groups. */
function linksOf(set: ToldSet, common: ReadonlySet<number>): readonly ArticleLink[] {
  const { articles } = set;
  const closenessTo = closenessIn(set);
  const links: ArticleLink[] = [];
  for (const { article, others } of candidatesIn(set)) {
    const closeness = closenessTo(article);
    for (const other of others) {
      const [a, b] = article.at < other.at ? [article.at, other.at] : [other.at, article.at];
      const value = common.has(pairKey(a, b, articles.length)) ? 0 : closeness(other);
      if (value > 0) links.push({ a, b, value });
    }
  }
  for (const key of common) {
    const b = articles[key % articles.length];
    const a = articles[Math.floor(key / articles.length)];
    if (a !== undefined && b !== undefined) links.push({ a: a.at, b: b.at, value: commonEvent + closenessTo(a)(b) });
  }
  return links;
}

/** The articles of a set, and their places among the articles as given. */
interface GivenSet {
  readonly set: ToldSet;
  readonly order: readonly number[];
  readonly common: ReadonlySet<number>;
}

/** The headline of the article closest to all others of its story, the earliest of equals. */
function titleOf(
  { articles: members, links }: JoinedArticles,
  order: readonly number[],
  heads: Heads,
): string | undefined {
  const central = new Map<number, number>();
  for (const { a, b, value } of links) for (const at of [a, b]) central.set(at, (central.get(at) ?? 0) + value);
  const headline = (at: number): string | undefined => heads[order[at] ?? -1]?.article.headline;
  const best = members
    .filter((at) => headline(at) !== undefined)
    .toSorted((x, y) => (central.get(y) ?? 0) - (central.get(x) ?? 0) || (order[x] ?? 0) - (order[y] ?? 0))[0];
  return best === undefined ? undefined : headline(best);
}

type Heads = readonly StoryArticle[];

function joinedBy(link: ArticleLink, { set, common }: GivenSet): NonNullable<Story["joinedBy"]>[number] | undefined {
  const [a, b] = [set.articles[link.a], set.articles[link.b]];
  if (a === undefined || b === undefined) return undefined;
  const days = daysBetween(a, b);
  const terms = sharedTerms(set, a, b, namedTerms);
  const reasons = [
    ...(common.has(pairKey(link.a, link.b, set.articles.length)) ? ["both tell of one event"] : []),
    ...(terms.length === 0 ? [] : [`both name ${terms.join(", ")}`]),
    ...(days === undefined ? [] : [days === 0 ? "on one day" : days === 1 ? "a day apart" : `${days} days apart`]),
  ];
  return { between: [a.id, b.id], reason: reasons.join("; ") };
}

/** For each article by its id, the places of the events it tells of. */
function eventsByArticle(events: readonly Event[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { mentions }] of events.entries())
    for (const { articleId } of mentions) {
      const known = found.get(articleId);
      if (known === undefined) found.set(articleId, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  return found;
}

function givenSet(articles: readonly StoryArticle[], leads: readonly (readonly string[])[]): GivenSet {
  const set = weighTerms(
    articles.map(({ article, told: when, telling }) => ({ id: article.id, day: dayOf(when), telling })),
  );
  const placeOf = new Map(set.articles.map(({ id, at }) => [id, at]));
  const given = new Map(articles.map(({ article }, index) => [article.id, index]));
  const places = leads.map((list) => list.map((id) => placeOf.get(id)).filter((at) => at !== undefined));
  const order = set.articles.map(({ id }) => given.get(id) ?? 0);
  return { set, order, common: eventPairs(places, set.articles.length) };
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
  const given = givenSet(articles, leads);
  const { set, order, common } = given;
  const told = set.articles;
  const tells = eventsByArticle(events);
  const inOrder = (a: number, b: number): number => (order[a] ?? 0) - (order[b] ?? 0);
  return joinArticles(told.length, linksOf(set, common), joinFrom)
    .map((group) => ({ group, members: group.articles.toSorted(inOrder) }))
    .toSorted((a, b) => inOrder(a.members[0] ?? 0, b.members[0] ?? 0))
    .map(({ group, members }): Story => {
      const title = titleOf(group, order, articles);
      const articleIds = members.map((at) => told[at]?.id ?? "");
      const places = new Set(articleIds.flatMap((id) => tells.get(id) ?? []));
      return {
        id: `story:${fingerprint(told[group.articles[0] ?? 0]?.id ?? "")}`,
        ...(title === undefined ? {} : { title }),
        articleIds,
        eventIds: [...places].toSorted((a, b) => a - b).map((at) => events[at]?.id ?? ""),
        ...(group.links.length === 0
          ? {}
          : { joinedBy: group.links.map((link) => joinedBy(link, given)).filter((found) => found !== undefined) }),
      };
    });
}
