/** Two articles, by their ids in order, and how close they are. */
export interface ArticleLink {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/** Articles that belong to one story, sorted, and the links that brought them together. */
export interface JoinedArticles {
  readonly ids: readonly string[];
  readonly links: readonly ArticleLink[];
}

/** Two groups are joined by a close pair if all their pairs together are this close on average, as a share of what joins a pair. */
const agreement = 0.5;
/** An article of the smaller group has to agree with so many of the larger one: no story is compared as a whole. */
const asked = 8;

interface Group {
  readonly ids: string[];
  readonly links: ArticleLink[];
  /** Closeness to other groups, summed over all pairs, by the root of the other. */
  readonly near: Map<string, number>;
}

function inOrder(x: ArticleLink, y: ArticleLink): number {
  if (x.value !== y.value) return y.value - x.value;
  const [left, right] = [`${x.a} ${x.b}`, `${y.a} ${y.b}`];
  return left < right ? -1 : 1;
}

function agrees(small: Group, large: Group, sum: number, joinFrom: number): boolean {
  return sum >= agreement * joinFrom * small.ids.length * Math.min(large.ids.length, asked);
}

/** Takes the smaller group into the larger one, which keeps its root. */
function absorb(groups: Map<string, Group>, into: string, from: string, link: ArticleLink): void {
  const large = groups.get(into);
  const small = groups.get(from);
  if (large === undefined || small === undefined) return;
  large.ids.push(...small.ids);
  large.links.push(...small.links, link);
  for (const [root, sum] of small.near) {
    const other = groups.get(root);
    other?.near.delete(from);
    if (root === into) continue;
    large.near.set(root, (large.near.get(root) ?? 0) + sum);
    other?.near.set(into, (other.near.get(into) ?? 0) + sum);
  }
  large.near.delete(from);
  groups.delete(from);
}

/**
 * Groups articles by their links, the closest first. Two groups become one where a pair is close enough and the rest agrees on average, so that no
 * chain of accidental likeness ties two stories together. A function of the links: their order plays no part.
 */
export function joinArticles(
  ids: readonly string[],
  links: readonly ArticleLink[],
  joinFrom: number,
): readonly JoinedArticles[] {
  const groups = new Map<string, Group>(ids.map((id) => [id, { ids: [id], links: [], near: new Map() }]));
  const home = new Map(ids.map((id) => [id, id]));
  const ordered = links.toSorted(inOrder);
  for (const { a, b, value } of ordered) {
    groups.get(a)?.near.set(b, value);
    groups.get(b)?.near.set(a, value);
  }
  for (const link of ordered) {
    if (link.value < joinFrom) break;
    const [left, right] = [home.get(link.a) ?? link.a, home.get(link.b) ?? link.b];
    const one = groups.get(left);
    const two = groups.get(right);
    if (left === right || one === undefined || two === undefined) continue;
    const leftLarger = one.ids.length > two.ids.length || (one.ids.length === two.ids.length && left < right);
    const [into, from] = leftLarger ? [left, right] : [right, left];
    const [large, small] = leftLarger ? [one, two] : [two, one];
    if (!agrees(small, large, one.near.get(right) ?? 0, joinFrom)) continue;
    for (const id of small.ids) home.set(id, into);
    absorb(groups, into, from, link);
  }
  return [...groups.values()].map((group) => ({ ids: group.ids.toSorted(), links: group.links }));
}
