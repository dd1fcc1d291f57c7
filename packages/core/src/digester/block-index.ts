import type { DayNumber } from "../events/days.ts";
import type { EventNode } from "../events/event-node.ts";
import { lastWord } from "../events/last-word.ts";
import { contextOf, isOfPair } from "../events/link-in-context.ts";
import { isRumour } from "../events/rumours.ts";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import { foldName, uninflected } from "../names/fold.ts";
import { spellingKeys } from "../names/spelling-key.ts";

/** Occurrences that can be one event, by time: in spans of days, and those no span holds. */
interface Block {
  readonly spans: Map<number, Set<string>>;
  readonly wide: Set<string>;
}

/** Finds the few occurrences that one can be the same as, without looking at all. */
export interface BlockIndex {
  /** Takes an occurrence in; gives those that are there already and can be the same. */
  insert(node: EventNode): ReadonlySet<string>;
  delete(node: EventNode): void;
}

const spanDays = 16;
const widestSpan = 75;

/** The days on which the same event may be told; a rumour may come true at any time. */
function searched(node: EventNode): EventNode["window"] {
  return isRumour(node) && node.occurrence.kind.announced === true ? undefined : node.window;
}

function spansOf(window: readonly [DayNumber, DayNumber] | undefined): readonly number[] | undefined {
  if (window === undefined || window[1] - window[0] > widestSpan) return undefined;
  const first = Math.floor((window[0] - 1) / spanDays);
  const last = Math.floor((window[1] + 1) / spanDays);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Keys that every spelling of an entity's name shares one of. */
function nameKeys({ name, kind }: Entity, locale: Locale): readonly string[] {
  if (kind === "person") return spellingKeys(lastWord(name));
  const folded = foldName(name);
  const whole = uninflected(locale.names.aliases.get(folded) ?? name);
  if (kind === "place") return [whole];
  return [...new Set([whole, ...folded.split(" ").filter((word) => word.length > 3)])].slice(0, 4);
}

/**
 * Names of the blocks an occurrence lies in: its family of kinds with each pair of participants, each participant, each place, or what
 * else its text speaks of.
 */
function blocksOf(node: EventNode, locale: Locale): readonly string[] {
  const { occurrence, features } = node;
  const { kind } = occurrence;
  const families = [kind.family ?? kind.id, ...(kind.also ?? [])];
  const named = (key: string): readonly string[] => families.map((family) => `${family} ${key}`);
  const keysOf = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => {
      const entity = features.entities.get(id);
      return entity === undefined ? [] : nameKeys(entity, locale);
    });
  const core = occurrence.participants.filter(({ role }) => kind.core.includes(role)).map(({ entityId }) => entityId);
  const context = contextOf(node, locale).map((entity) => ({ entity, keys: nameKeys(entity, locale) }));
  const pairsOf = (keys: Iterable<string>): readonly string[] => {
    const who = [...new Set(keys)].toSorted();
    return who.flatMap((left, index) => who.slice(index + 1).flatMap((right) => named(`${left} ${right}`)));
  };
  if (isOfPair(kind)) return pairsOf([...keysOf(core), ...context.flatMap(({ keys }) => keys)]);
  const sites = core.filter((id) => id.startsWith("place:"));
  const where = kind.placed ? keysOf([...occurrence.places, ...sites]).flatMap((place) => named(`@${place}`)) : [];
  const words = [...node.sites].flatMap((word) => named(`@${word}`));
  const beside = context.flatMap(({ entity, keys }) =>
    keys.flatMap((key) => named(entity.kind === "place" ? `@${key}` : key)),
  );
  return [
    ...new Set([
      ...keysOf(core).flatMap(named),
      ...(kind.also === undefined ? [] : pairsOf(keysOf(core))),
      ...where,
      ...words,
      ...(occurrence.title === undefined ? [] : named(`"${occurrence.title}`)),
      ...beside,
    ]),
  ];
}

/** Puts an occurrence into a block, for each span it may lie in. */
function enter({ spans: known, wide }: Block, spans: readonly number[] | undefined, id: string): void {
  if (spans === undefined) wide.add(id);
  for (const span of spans ?? []) {
    const ids = known.get(span);
    if (ids === undefined) known.set(span, new Set([id]));
    else ids.add(id);
  }
}

/** An empty index. */
export function blockIndex(locale: Locale): BlockIndex {
  const blocks = new Map<string, Block>();

  function blockOf(name: string): Block {
    const known = blocks.get(name);
    if (known !== undefined) return known;
    const block: Block = { spans: new Map(), wide: new Set() };
    blocks.set(name, block);
    return block;
  }

  return {
    insert(node) {
      const found = new Set<string>();
      const spans = spansOf(searched(node));
      for (const name of blocksOf(node, locale)) {
        const block = blockOf(name);
        for (const id of block.wide) found.add(id);
        for (const span of spans ?? block.spans.keys()) for (const id of block.spans.get(span) ?? []) found.add(id);
        enter(block, spans, node.occurrence.id);
      }
      return found;
    },
    delete(node) {
      const spans = spansOf(searched(node));
      for (const name of blocksOf(node, locale)) {
        const block = blocks.get(name);
        block?.wide.delete(node.occurrence.id);
        for (const span of spans ?? []) block?.spans.get(span)?.delete(node.occurrence.id);
      }
    },
  };
}
