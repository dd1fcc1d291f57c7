import type { Article } from "../model/article.ts";
import type { Story } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import { fingerprint } from "../text/hash.ts";

/** Groups the ids that are connected by pairs, each group sorted. */
export function connected(
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const parent = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) ?? root;
    for (let at = id; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of pairs) {
    const left = find(a);
    const right = find(b);
    if (left !== right) parent.set(left < right ? right : left, left < right ? left : right);
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const root = find(id);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [id]);
    else group.push(id);
  }
  return [...groups.values()].map((group) => group.toSorted());
}

/** Articles that tell of a common event belong to one story, with all events they tell of. */
export function storiesOf(
  articles: readonly Article[],
  events: readonly Event[],
  pairs: readonly (readonly [string, string])[],
): readonly Story[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = connected([...byId.keys()], pairs);
  const eventIds = new Map<string, Set<string>>();
  for (const event of events)
    for (const { articleId } of event.mentions) {
      const found = eventIds.get(articleId) ?? new Set();
      found.add(event.id);
      eventIds.set(articleId, found);
    }
  return groups
    .map((group) => group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .toSorted((a, b) => (order.get(a[0] ?? "") ?? 0) - (order.get(b[0] ?? "") ?? 0))
    .map((articleIds) => {
      const title = articleIds.map((id) => byId.get(id)?.headline).find((headline) => headline !== undefined);
      const told = new Set(articleIds.flatMap((id) => [...(eventIds.get(id) ?? [])]));
      return {
        id: `story:${fingerprint(articleIds.toSorted()[0] ?? "")}`,
        ...(title === undefined ? {} : { title }),
        articleIds,
        eventIds: events.filter(({ id }) => told.has(id)).map(({ id }) => id),
      };
    });
}
