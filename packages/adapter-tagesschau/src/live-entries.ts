import { localWhen, readDate } from "@digest/adapter-kit";
import type { Block, When } from "@digest/core";

/** A line that holds a time and nothing else: `14:32 Uhr`, `02.03.2025, 14:32 Uhr`, `2. März 2025 um 14:32 Uhr`. */
const clockLine =
  /^(?:Stand:\s*)?(?:(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4})(?:,|\s[-–•|]|\sum)?\s)?(\d{1,2})[:.](\d{2})\sUhr$/u;

/**
 * The time that a line of a live blog consists of. Without a day it is on the day of the blog (`derived`): live blogs run for
 * one day.
 */
export function readClockLine(text: string, day: string | undefined): When | undefined {
  const [found, date, hour, minute] = text.length > 60 ? [] : (clockLine.exec(text.trim()) ?? []);
  if (found === undefined) return undefined;
  if (date !== undefined) return readDate(`${date} ${hour}:${minute}`) ?? readDate(`${date}, ${hour}:${minute}`);
  const [year, month, dayOfMonth] = day?.split("-") ?? [];
  if (dayOfMonth === undefined) return undefined;
  const when = localWhen({ year, month, day: dayOfMonth, hour, minute });
  return when === undefined ? undefined : { ...when, basis: "derived" };
}

/** Where an entry begins: the blocks that are its time and its headline, and its first block. */
interface Start {
  readonly first: number;
  readonly published: When | undefined;
  readonly clock: number | undefined;
  readonly headline: number | undefined;
}

function clockAt(block: Block | undefined, day: string | undefined): When | undefined {
  return block?.kind === "paragraph" || block?.kind === "heading" ? readClockLine(block.text, day) : undefined;
}

/** The level of the headings that entries have: the highest. */
function entryLevel(blocks: readonly Block[]): number {
  return Math.min(...blocks.flatMap((block) => (block.kind === "heading" ? [block.level ?? 2] : [])));
}

/** Entries begin at a time, with the heading right before or behind it, and at headings whose time the page states. */
function findTimedStarts(
  blocks: readonly Block[],
  day: string | undefined,
  stamps: ReadonlyMap<string, When>,
): readonly Start[] {
  const isTitle = (at: number) => blocks[at]?.kind === "heading" && clockAt(blocks[at], day) === undefined;
  return blocks.flatMap((block, at): Start[] => {
    const published = clockAt(block, day);
    if (published !== undefined) {
      const headline = [at - 1, at + 1].find(isTitle);
      return [{ first: headline === at - 1 ? headline : at, published, clock: at, headline }];
    }
    const stated = block.kind === "heading" ? stamps.get(block.text) : undefined;
    const timed = clockAt(blocks[at - 1], day) ?? clockAt(blocks[at + 1], day);
    return stated === undefined || timed !== undefined
      ? []
      : [{ first: at, published: stated, clock: undefined, headline: at }];
  });
}

/**
 * Where entries begin. A heading of theirs without a time begins one too; before the first time it is of the head, and begins an
 * entry only where there is no time at all.
 */
function findStarts(
  blocks: readonly Block[],
  day: string | undefined,
  stamps: ReadonlyMap<string, When>,
): readonly Start[] {
  const timed = findTimedStarts(blocks, day, stamps);
  const from = timed[0]?.first ?? 0;
  const level = entryLevel(blocks);
  const untimed = blocks.flatMap((block, at): Start[] => {
    if (block.kind !== "heading" || (block.level ?? 2) !== level || at < from) return [];
    const isKnown = timed.some(({ headline, clock }) => headline === at || clock === at);
    return isKnown ? [] : [{ first: at, published: undefined, clock: undefined, headline: at }];
  });
  return [...timed, ...untimed].toSorted((a, b) => a.first - b.first);
}

/** Blocks with the JSON Pointer in the article that each block that came in went to. */
export interface GatheredBlocks {
  readonly blocks: readonly Block[];
  readonly pointers: readonly string[];
}

function entryOf(blocks: readonly Block[], start: Start, end: number, pointer: string): GatheredBlocks {
  const inside: Block[] = [];
  const pointers: string[] = [];
  for (let at = start.first; at < end; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (at === start.clock) pointers.push(`${pointer}/published`);
    else if (at === start.headline) pointers.push(`${pointer}/headline`);
    else pointers.push(`${pointer}/blocks/${inside.push(block) - 1}`);
  }
  const title = start.headline === undefined ? undefined : blocks[start.headline];
  const headline = title?.kind === "heading" ? { headline: title.text } : {};
  const stamp = start.published === undefined ? {} : { published: start.published };
  return { blocks: [{ kind: "entry", ...stamp, ...headline, blocks: inside }], pointers };
}

/**
 * Gathers the blocks of a live blog into entries with their own time. `day` is the day of the blog, `stamps` the times a page
 * states for headings. What stands before the first entry stays as it is.
 */
export function liveEntries(
  blocks: readonly Block[],
  day: string | undefined,
  stamps: ReadonlyMap<string, When> = new Map(),
): GatheredBlocks {
  const starts = findStarts(blocks, day, stamps);
  const head = blocks.slice(0, starts[0]?.first);
  const parts = starts.map((start, index) =>
    entryOf(blocks, start, starts[index + 1]?.first ?? blocks.length, `/blocks/${head.length + index}`),
  );
  return {
    blocks: [...head, ...parts.flatMap((part) => part.blocks)],
    pointers: [...head.map((_, at) => `/blocks/${at}`), ...parts.flatMap((part) => part.pointers)],
  };
}
