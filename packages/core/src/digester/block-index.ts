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
  readonly spans: Map<number, EventNode[]>;
  readonly wide: EventNode[];
}

/** The blocks of one family of kinds: by each participant, place, title and pair of participants. */
interface Family {
  readonly parties: Map<string, Block>;
  readonly places: Map<string, Block>;
  readonly titles: Map<string, Block>;
  readonly pairs: Map<string, Block>;
}

/** Finds the few occurrences that one can be the same as, without looking at all. */
export interface BlockIndex {
  /** Takes an occurrence in; gives those that are there already and can be the same. */
  insert(node: EventNode): ReadonlySet<EventNode>;
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

/** The keys an occurrence is found by in each of its families. */
type BlockKeys = Readonly<Record<keyof Family, readonly string[]>>;

const none: readonly string[] = [];

function pairsOf(keys: readonly string[]): readonly string[] {
  const who = [...new Set(keys)].toSorted();
  return who.flatMap((left, index) => who.slice(index + 1).map((right) => `${left} ${right}`));
}

/** The keys of participants, places and titles of an occurrence, or of what else its text speaks of. */
function keysOf(node: EventNode, locale: Locale): BlockKeys {
  const { occurrence, features } = node;
  const { kind, title } = occurrence;
  const parties: string[] = [];
  const places: string[] = [];
  for (const { role, entityId } of occurrence.participants) {
    const entity = kind.core.includes(role) ? features.entities.get(entityId) : undefined;
    if (entity !== undefined) parties.push(...nameKeys(entity, locale));
  }
  const isPair = isOfPair(kind);
  const pairs = kind.also === undefined || isPair ? none : pairsOf(parties);
  for (const entity of contextOf(node, locale))
    (entity.kind === "place" && !isPair ? places : parties).push(...nameKeys(entity, locale));
  if (isPair) return { parties: none, places: none, titles: none, pairs: pairsOf(parties) };
  for (const id of kind.placed ? siteIds(occurrence) : none) {
    const entity = features.entities.get(id);
    if (entity !== undefined) places.push(...nameKeys(entity, locale));
  }
  places.push(...node.sites);
  return { parties, places, titles: title === undefined ? none : [title], pairs };
}

/** Where an occurrence was, also where the place is what it happened to. */
function siteIds({ kind, participants, places }: EventNode["occurrence"]): readonly string[] {
  const struck = participants.filter(({ role, entityId }) => entityId.startsWith("place:") && kind.core.includes(role));
  return struck.length === 0 ? places : [...places, ...struck.map(({ entityId }) => entityId)];
}

function enter(block: Block, spans: readonly number[] | undefined, node: EventNode): void {
  if (spans === undefined) block.wide.push(node);
  for (const span of spans ?? []) {
    const nodes = block.spans.get(span);
    if (nodes === undefined) block.spans.set(span, [node]);
    else nodes.push(node);
  }
}

/** Adds those of a block that can be on days of the spans. */
function search({ wide, spans: known }: Block, spans: readonly number[] | undefined, found: Set<EventNode>): void {
  for (const node of wide) found.add(node);
  for (const span of spans ?? known.keys()) for (const node of known.get(span) ?? []) found.add(node);
}

function drop(nodes: EventNode[] | undefined, node: EventNode): void {
  const at = nodes?.indexOf(node) ?? -1;
  if (at !== -1) nodes?.splice(at, 1);
}

const dimensions = ["parties", "places", "titles", "pairs"] as const;

/** An empty index. */
export function blockIndex(locale: Locale): BlockIndex {
  const families = new Map<string, Family>();

  function familyOf(name: string): Family {
    const known = families.get(name);
    if (known !== undefined) return known;
    const family: Family = { parties: new Map(), places: new Map(), titles: new Map(), pairs: new Map() };
    families.set(name, family);
    return family;
  }

  /** The blocks an occurrence lies in, each once. */
  function blocksOf(node: EventNode): ReadonlySet<Block> {
    const { kind } = node.occurrence;
    const keys = keysOf(node, locale);
    const blocks = new Set<Block>();
    for (const name of [kind.family ?? kind.id, ...(kind.also ?? none)]) {
      const family = familyOf(name);
      for (const dimension of dimensions)
        for (const key of keys[dimension]) {
          const known = family[dimension].get(key);
          const block = known ?? { spans: new Map(), wide: [] };
          if (known === undefined) family[dimension].set(key, block);
          blocks.add(block);
        }
    }
    return blocks;
  }

  return {
    insert(node) {
      const found = new Set<EventNode>();
      const spans = spansOf(searched(node));
      const blocks = blocksOf(node);
      for (const block of blocks) search(block, spans, found);
      for (const block of blocks) enter(block, spans, node);
      return found;
    },
    delete(node) {
      const spans = spansOf(searched(node));
      for (const block of blocksOf(node)) {
        if (spans === undefined) drop(block.wide, node);
        for (const span of spans ?? []) drop(block.spans.get(span), node);
      }
    },
  };
}
