import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { adapters } from "../adapters.ts";
import { readStory } from "./events/gold.ts";
import { emptyTally, scoreStory, type Tally } from "./events/score.ts";

const goldFolder = fileURLToPath(new URL("../../gold/", import.meta.url));
const heldFolder = fileURLToPath(new URL("../../gold-held/", import.meta.url));

function share([part, whole]: readonly [number, number]): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;
}

function report(tally: Tally): string {
  const { gold, found, paired, wrongMerges } = tally.events;
  const f1 = (2 * paired) / (gold + found);
  const { time, status, articles, participants, place, origins, acts, contradictions } = tally.shares;
  return [
    `events: F1 ${f1.toFixed(3)} (gold ${gold}, found ${found}, paired ${paired}), wrong merges ${wrongMerges}`,
    `of the paired: time ${share(time)}, status ${share(status)}, articles ${share(articles)}`,
    `where the gold tells: participants ${share(participants)}, place ${share(place)}, origins ${share(origins)}`,
    `acts ${share(acts)}, contradictions ${share(contradictions)} (reported ${tally.events.contradictions})`,
    `told of what is no event: ${tally.events.falseAlarms} of ${tally.events.traps}`,
    "",
  ].join("\n");
}

/** Scores the digest over each story of a folder; with `misses` it lists what is wrong in which. */
export async function scoreFolder(folder: string, misses: boolean): Promise<Tally> {
  const tally = emptyTally();
  for (const name of (await readdir(folder)).toSorted()) {
    const wrong = scoreStory(await readStory(join(folder, name), adapters), tally);
    if (!misses) continue;
    process.stdout.write(`${wrong.length === 0 ? "ok  " : "    "}${name}\n`);
    for (const miss of wrong) process.stdout.write(`      ${miss}\n`);
  }
  process.stdout.write(report(tally));
  return tally;
}

/** Scores the digest over the project's own gold stories and lists each miss. */
export async function qualityEvents(): Promise<void> {
  await scoreFolder(goldFolder, true);
}

/** Scores the digest over the stories that are held back; their misses are not listed, so that nothing is fitted to them. */
export async function qualityEventsHeld(): Promise<void> {
  await scoreFolder(heldFolder, false);
}
