import type { Change, Digest } from "../model/digest.ts";

interface Thing {
  readonly id: string;
  /** Ids by which the thing is recognised in the other digest. */
  readonly marks: readonly string[];
  readonly value: unknown;
}

/** Pointers to where two values differ, arrays and objects entered two levels deep. */
function pointersBetween(a: unknown, b: unknown, at = "", depth = 0): readonly string[] {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return [];
  if (depth === 1 || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return [at];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys]
    .toSorted()
    .flatMap((key) => pointersBetween(Reflect.get(a, key), Reflect.get(b, key), `${at}/${key}`, depth + 1));
}

function change(
  subject: Change["subject"],
  kind: Change["kind"],
  from: readonly string[],
  to: readonly string[],
  pointers: readonly string[] = [],
): Change {
  return { subject, kind, from, to, pointers };
}

/** Compares things that keep their marks while their ids may change, merge and split. */
export function changesBetween(
  subject: Change["subject"],
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Change[] {
  const homes = new Map<string, Thing>(after.flatMap((thing) => thing.marks.map((mark) => [mark, thing] as const)));
  const successors = new Map(
    before.map(
      (thing) =>
        [thing, new Set(thing.marks.map((mark) => homes.get(mark)).filter((found) => found !== undefined))] as const,
    ),
  );
  const predecessors = new Map<Thing, Thing[]>();
  for (const [thing, found] of successors)
    for (const next of found) predecessors.set(next, [...(predecessors.get(next) ?? []), thing]);
  const ids = (things: Iterable<Thing>): readonly string[] => [...things].map(({ id }) => id).toSorted();
  const changes: Change[] = [];
  for (const [thing, found] of successors) {
    if (found.size === 0) changes.push(change(subject, "removed", [thing.id], []));
    if (found.size > 1) changes.push(change(subject, "split", [thing.id], ids(found)));
    const [only] = found;
    if (found.size !== 1 || only === undefined || (predecessors.get(only)?.length ?? 0) > 1) continue;
    const pointers = pointersBetween(thing.value, only.value);
    if (pointers.length > 0) changes.push(change(subject, "changed", [thing.id], [only.id], pointers));
  }
  for (const thing of after) {
    const from = predecessors.get(thing) ?? [];
    if (from.length === 0) changes.push(change(subject, "added", [], [thing.id]));
    if (from.length > 1) changes.push(change(subject, "merged", ids(from), [thing.id]));
  }
  return changes.toSorted(inOrder);
}

const subjects = ["article", "event", "contradiction", "story"] as const;

function inOrder(a: Change, b: Change): number {
  const left = [subjects.indexOf(a.subject), a.from[0] ?? a.to[0] ?? "", a.kind] as const;
  const right = [subjects.indexOf(b.subject), b.from[0] ?? b.to[0] ?? "", b.kind] as const;
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return 0;
  return (left[at] ?? "") < (right[at] ?? "") ? -1 : 1;
}

/** Events by their mentions, so that a merge or split is told as one. */
export function eventThings(events: Digest["events"]): readonly Thing[] {
  return events.map((event) => ({ id: event.id, marks: event.mentions.map(({ id }) => id), value: event }));
}

/** Contradictions by their two positions. */
export function contradictionThings(contradictions: Digest["contradictions"]): readonly Thing[] {
  return contradictions.map((one) => ({
    id: one.between.join(" "),
    marks: [one.between.toSorted().join(" ")],
    value: one,
  }));
}

export function articleThings(articles: Digest["articles"]): readonly Thing[] {
  return articles.map((article) => ({ id: article.id, marks: [article.id], value: article }));
}

/** What differs between two digests: articles, events, contradictions and stories, in this order and then by id. */
export function diffDigests(before: Digest, after: Digest): readonly Change[] {
  const stories = ({ stories: all }: Digest): readonly Thing[] =>
    all.map((story) => ({ id: story.id, marks: story.articleIds, value: story }));
  return [
    ...changesBetween("article", articleThings(before.articles), articleThings(after.articles)),
    ...changesBetween("event", eventThings(before.events), eventThings(after.events)),
    ...changesBetween(
      "contradiction",
      contradictionThings(before.contradictions),
      contradictionThings(after.contradictions),
    ),
    ...changesBetween("story", stories(before), stories(after)),
  ];
}
