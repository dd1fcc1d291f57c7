/** One way to do a piece of work. `run` gives something back so that no engine can leave the work out. */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

/** What the rounds of one candidate took, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** How often each candidate runs: rounds that count, and before them those in which engines get warm. */
export interface Rounds {
  readonly counted: number;
  readonly warming: number;
}

/**
 * Rounds for what runs all day in one process. Engines compile much code piece by piece: after some thirty rounds of what is measured here
 * they have done so, for every candidate alike.
 */
export const allDay: Rounds = { counted: 31, warming: 30 };

/** Times candidates in turn, round by round, so that noise of the machine meets all of them. */
export async function measure(
  candidates: readonly Candidate[],
  { counted, warming }: Rounds = { counted: 7, warming: 1 },
): Promise<readonly Timing[]> {
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < warming + counted; round += 1) {
    for (const [index, { run }] of candidates.entries()) {
      const start = performance.now();
      await run();
      if (round >= warming) times[index]?.push(performance.now() - start);
    }
  }
  return candidates.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    return { name, median: median(sorted), fastest: sorted[0] ?? 0, slowest: sorted.at(-1) ?? 0 };
  });
}
