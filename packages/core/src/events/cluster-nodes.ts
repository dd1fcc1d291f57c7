import { compareParticipants, finerKind, isShortFor } from "./compare-occurrences.ts";
import { boundsTogether, type EventNode } from "./event-node.ts";
import type { Link } from "./link-nodes.ts";
import { firmlyHeld } from "./rumours.ts";

/** Ids of occurrences that are one event, and the links that made it so. */
export interface Cluster {
  readonly members: readonly string[];
  readonly links: readonly Link[];
}

/** What an editor decided, in ids of occurrences: lists that are one event, and lists of which no two are. */
export interface Rules {
  readonly merged: readonly (readonly string[])[];
  readonly parted: readonly (readonly string[])[];
}

interface Growing {
  readonly members: string[];
  readonly links: Link[];
}

/** Whether two clusters can be one: their times leave a day, their rounds agree. */
function canJoin(a: Growing, b: Growing, nodes: ReadonlyMap<string, EventNode>, { parted }: Rules): boolean {
  if (parted.some((ids) => ids.some((id) => a.members.includes(id)) && ids.some((id) => b.members.includes(id))))
    return false;
  const all = [...a.members, ...b.members].map((id) => nodes.get(id)).filter((node) => node !== undefined);
  const rounds = new Set(all.map(({ occurrence }) => occurrence.round).filter((round) => round !== undefined));
  if (rounds.size > 1) return false;
  const held = firmlyHeld(all);
  const timed = held.length > 0 ? held : all;
  if (!boundsTogether(timed).consistent) return false;
  return !participantsClash(a, b, nodes) && !windowsClash(held);
}

/** Two that took place on days that cannot be one, as far as each text tells. */
function windowsClash(held: readonly EventNode[]): boolean {
  const windows = held
    .filter(({ occurrence }) => occurrence.kind.once !== true)
    .map(({ window }) => window)
    .filter((window) => window !== undefined);
  const latestStart = Math.max(...windows.map(([from]) => from));
  const earliestEnd = Math.min(...windows.map(([, to]) => to));
  return windows.length > 1 && latestStart > earliestEnd + 1;
}

const person = "person:";

function isFamilyName(short: string, long: string): boolean {
  return short.startsWith(person) && long.startsWith(person) && long.endsWith(`-${short.slice(person.length)}`);
}

/** One entity, or a short name of the other: "Merz" and "Friedrich Merz". Takes entity ids. */
function mayBeOne(left: string, right: string): boolean {
  if (left === right) return true;
  return [[left, right] as const, [right, left] as const].some(([a, b]) => isShortFor(a, b) || isFamilyName(a, b));
}

function participantsClash(a: Growing, b: Growing, nodes: ReadonlyMap<string, EventNode>): boolean {
  for (const left of a.members) {
    for (const right of b.members) {
      const one = nodes.get(left)?.occurrence;
      const other = nodes.get(right)?.occurrence;
      if (one === undefined || other === undefined) continue;
      const kind = finerKind(one.kind, other.kind);
      const { shared, conflict } = compareParticipants(kind, one.participants, other.participants, mayBeOne);
      if (conflict && shared === 0 && one.participants.length > 1 && other.participants.length > 1) return true;
    }
  }
  return false;
}

function absorb(a: Growing, b: Growing, home: Map<string, Growing>): void {
  if (a === b) return;
  a.members.push(...b.members);
  a.links.push(...b.links);
  for (const id of b.members) home.set(id, a);
}

function byStrength(a: Link, b: Link): number {
  if (a.strength !== b.strength) return b.strength - a.strength;
  if (a.a !== b.a) return a.a < b.a ? -1 : 1;
  return a.b < b.b ? -1 : a.b > b.b ? 1 : 0;
}

/** Days a window may span to count as telling when it was. */
const narrow = 8;

/** A text of the cluster tells the day, or nearly. */
function tellsDay({ members }: Growing, nodes: ReadonlyMap<string, EventNode>): boolean {
  return members.some((id) => {
    const window = nodes.get(id)?.window;
    return window !== undefined && window[1] - window[0] <= narrow;
  });
}

/** Of the links that hold only where there is no rival, those without one: an event without a day has a single candidate. */
function onlyCandidates(
  links: readonly Link[],
  home: ReadonlyMap<string, Growing>,
  nodes: ReadonlyMap<string, EventNode>,
  rules: Rules,
): readonly Link[] {
  const ends = links.flatMap((link) => {
    const a = home.get(link.a);
    const b = home.get(link.b);
    return a === undefined || b === undefined || (a !== b && !canJoin(a, b, nodes, rules)) ? [] : [{ link, a, b }];
  });
  const candidates = new Map<Growing, Map<Growing, number>>();
  const add = (from: Growing, to: Growing, strength: number): void => {
    if (from === to) return;
    const known = candidates.get(from) ?? new Map<Growing, number>();
    candidates.set(from, known.set(to, Math.max(known.get(to) ?? 0, strength)));
  };
  for (const { a, b, link } of ends) {
    add(a, b, link.strength);
    add(b, a, link.strength);
  }
  const dated = new Set([...candidates.keys()].filter((one) => tellsDay(one, nodes)));
  const isOnly = (one: Growing, other: Growing): boolean => {
    const all = [...(candidates.get(one) ?? [])];
    const days = all.filter(([candidate]) => dated.has(candidate));
    const pool = days.length > 0 ? days : all;
    const best = Math.max(...pool.map(([, strength]) => strength));
    const chosen = pool.filter(([, strength]) => strength === best);
    return chosen.length === 1 && chosen[0]?.[0] === other;
  };
  return ends
    .filter(({ a, b }) => {
      if (a === b) return true;
      if (dated.has(a) && dated.has(b)) return false;
      return (dated.has(a) || isOnly(a, b)) && (dated.has(b) || isOnly(b, a));
    })
    .map(({ link }) => link);
}

/**
 * Joins occurrences along their links, the strongest first, as long as what they say together can be true of one event. A function of the
 * set of links: their order does not matter.
 */
export function clusterNodes(
  ids: readonly string[],
  links: readonly Link[],
  nodes: ReadonlyMap<string, EventNode>,
  rules: Rules,
): readonly Cluster[] {
  if (links.length === 0 && rules.merged.length === 0) return ids.map((id) => ({ members: [id], links: [] }));
  const home = new Map<string, Growing>(ids.map((id) => [id, { members: [id], links: [] }]));
  for (const ids_ of rules.merged) {
    const [first, ...others] = ids_.map((id) => home.get(id)).filter((found) => found !== undefined);
    for (const other of others) if (first !== undefined) absorb(first, other, home);
  }
  const join = (link: Link): void => {
    const a = home.get(link.a);
    const b = home.get(link.b);
    if (a === undefined || b === undefined) return;
    if (a !== b && !canJoin(a, b, nodes, rules)) return;
    absorb(a, b, home);
    a.links.push(link);
  };
  const sorted = links.toSorted(byStrength);
  for (const link of sorted) if (link.sole !== true) join(link);
  const only = onlyCandidates(
    sorted.filter(({ sole }) => sole),
    home,
    nodes,
    rules,
  );
  for (const link of only) join(link);
  return [...new Set(home.values())].map(({ members, links: own }) => ({
    members: members.toSorted(),
    links: own.toSorted(byStrength),
  }));
}
