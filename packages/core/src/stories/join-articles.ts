/** Two articles, by their places in the set, the smaller one first, and how close they are. */
export interface ArticleLink {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/** Articles that belong to one story, by their places in order, and the links that brought them together. */
export interface JoinedArticles {
  readonly articles: readonly number[];
  readonly links: readonly ArticleLink[];
}

/** Two groups are joined by a close pair if all their pairs together are this close on average, as a share of what joins a pair. */
const agreement = 0.5;
/** An article of the smaller group has to agree with so many of the larger one: no story is compared as a whole. */
const asked = 8;

interface Group {
  /** The article it began with. */
  readonly root: number;
  readonly articles: number[];
  readonly links: ArticleLink[];
  /** Closeness to other groups, summed over all pairs. */
  readonly near: Map<Group, number>;
}

function inOrder(x: ArticleLink, y: ArticleLink): number {
  return y.value - x.value || x.a - y.a || x.b - y.b;
}

function agrees(small: Group, large: Group, joinFrom: number): boolean {
  const sum = large.near.get(small) ?? 0;
  return sum >= agreement * joinFrom * small.articles.length * Math.min(large.articles.length, asked);
}

/** Takes the smaller group into the larger one. */
function absorb(large: Group, small: Group, link: ArticleLink): void {
  large.articles.push(...small.articles);
  large.links.push(...small.links, link);
  for (const [other, sum] of small.near) {
    other.near.delete(small);
    if (other === large) continue;
    large.near.set(other, (large.near.get(other) ?? 0) + sum);
    other.near.set(large, (other.near.get(large) ?? 0) + sum);
  }
}

/** Only what close links tie together, over however many articles, can ever be one group: all other links play no part. */
function withinReach(count: number, links: readonly ArticleLink[], joinFrom: number): readonly ArticleLink[] {
  const parents = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (article: number): number => {
    let at = article;
    for (let next = parents[at] ?? at; next !== at; next = parents[at] ?? at) {
      parents[at] = parents[next] ?? next; // halves the way for the next time
      at = next;
    }
    return at;
  };
  for (const { a, b, value } of links) if (value >= joinFrom) parents[rootOf(a)] = rootOf(b);
  return links.filter(({ a, b }) => rootOf(a) === rootOf(b));
}

/**
 * Groups a number of articles by their links, the closest first. Two groups become one where a pair is close enough and the rest agrees on
 * average, so that no chain of accidental likeness ties two stories together. A function of the links: their order plays no part.
 */
export function joinArticles(
  count: number,
  links: readonly ArticleLink[],
  joinFrom: number,
): readonly JoinedArticles[] {
  const home = Array.from(
    { length: count },
    (_, at): Group => ({ root: at, articles: [at], links: [], near: new Map() }),
  );
  const ordered = withinReach(count, links, joinFrom).toSorted(inOrder);
  for (const { a, b, value } of ordered) {
    const [one, two] = [home[a], home[b]];
    if (one === undefined || two === undefined) continue;
    one.near.set(two, value);
    two.near.set(one, value);
  }
  for (const link of ordered) {
    if (link.value < joinFrom) break;
    const [one, two] = [home[link.a], home[link.b]];
    if (one === undefined || two === undefined || one === two) continue;
    const oneLarger = one.articles.length - two.articles.length || two.root - one.root;
    const [large, small] = oneLarger > 0 ? [one, two] : [two, one];
    if (!agrees(small, large, joinFrom)) continue;
    for (const at of small.articles) home[at] = large;
    absorb(large, small, link);
  }
  return [...new Set(home)].map(({ articles, links: own }) => ({
    articles: articles.toSorted((a, b) => a - b),
    links: own,
  }));
}
