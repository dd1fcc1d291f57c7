import type { DayNumber } from "../events/days.ts";
import type { EventNode } from "../events/event-node.ts";
import { foldName } from "../names/fold.ts";
import { spellingKey } from "../names/spelling-key.ts";

/** Occurrences that can be one event, by time: in spans of days, and those no span holds. */
interface Block {
  readonly spans: Map<number, Set<string>>;
  readonly wide: Set<string>;
}

/** Finds the few occurrences that one can be the same as, without looking at all. */
export interface BlockIndex {
  insert(node: EventNode): void;
  delete(node: EventNode): void;
  candidates(node: EventNode): ReadonlySet<string>;
}

const spanDays = 16;
const widestSpan = 75;

function spansOf(window: readonly [DayNumber, DayNumber] | undefined): readonly number[] | undefined {
  if (window === undefined || window[1] - window[0] > widestSpan) return undefined;
  const first = Math.floor((window[0] - 1) / spanDays);
  const last = Math.floor((window[1] + 1) / spanDays);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function nameKey(name: string, kind: string): string {
  const folded = foldName(name);
  return kind === "person" ? spellingKey(folded.split(" ").at(-1) ?? folded) : folded;
}

/** Names of the blocks an occurrence lies in: its family of kinds with each pair of participants, each participant, or each place. */
function blocksOf({ occurrence, features }: EventNode): readonly string[] {
  const { kind } = occurrence;
  const family = kind.family ?? kind.id;
  const who = occurrence.participants
    .filter(({ role }) => kind.core.includes(role))
    .map(({ entityId }) => features.entities.get(entityId))
    .filter((entity) => entity !== undefined)
    .map((entity) => nameKey(entity.name, entity.kind));
  const unique = [...new Set(who)].toSorted();
  if (kind.mutual === true && kind.parties === 2)
    return unique.flatMap((left, index) => unique.slice(index + 1).map((right) => `${family} ${left} ${right}`));
  const where = occurrence.places.map((id) => features.entities.get(id)).filter((entity) => entity !== undefined);
  const places = kind.placed ? where.map(({ name }) => `${family} @${foldName(name)}`) : [];
  return [...new Set([...unique.map((one) => `${family} ${one}`), ...places])];
}

/** An empty index. */
export function blockIndex(): BlockIndex {
  const blocks = new Map<string, Block>();

  function each(node: EventNode, act: (set: Set<string>) => void): void {
    for (const name of blocksOf(node)) {
      const block = blocks.get(name) ?? { spans: new Map<number, Set<string>>(), wide: new Set<string>() };
      blocks.set(name, block);
      const spans = spansOf(node.window);
      if (spans === undefined) act(block.wide);
      for (const span of spans ?? []) {
        const known = block.spans.get(span) ?? new Set<string>();
        block.spans.set(span, known);
        act(known);
      }
    }
  }

  return {
    insert(node) {
      each(node, (set) => set.add(node.occurrence.id));
    },
    delete(node) {
      each(node, (set) => set.delete(node.occurrence.id));
    },
    candidates(node) {
      const found = new Set<string>();
      for (const name of blocksOf(node)) {
        const block = blocks.get(name);
        if (block === undefined) continue;
        for (const id of block.wide) found.add(id);
        const spans = spansOf(node.window) ?? [...block.spans.keys()];
        for (const span of spans) for (const id of block.spans.get(span) ?? []) found.add(id);
      }
      return found;
    },
  };
}
