import type { Timex } from "./time-ml.ts";

/** A gold time and the one found for it; either may be missing. */
export interface Pair {
  readonly gold?: Timex;
  readonly found?: Timex;
}

/** Evens out how a value is spelled: dot or colon, letter case, a leading zero. The meaning stays. */
export function canonical(value: string): string {
  return value
    .trim()
    .toUpperCase()
    .replace(/^(.*T\d{1,2})\.(\d{2})/, "$1:$2")
    .replace(/T(\d)(?=:|$)/, "T0$1")
    .replace(/(T\d{2}:\d{2}):00$/, "$1");
}

/** Pairs gold and found one to one, equal spans first, then the longest overlap (TempEval-3). */
export function pairTimes(gold: readonly Timex[], found: readonly Timex[]): readonly Pair[] {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const overlap = Math.min(g.end, f.end) - Math.max(g.begin, f.begin);
      return overlap > 0 ? [{ i, j, overlap, equal: isSameSpan(g, f) }] : [];
    }),
  );
  candidates.sort((a, b) => Number(b.equal) - Number(a.equal) || b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const [takenGold, takenFound] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of candidates) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.set(i, j);
    takenFound.add(j);
  }
  const paired = gold.map((g, i): Pair => {
    const mate = found[takenGold.get(i) ?? -1];
    return mate === undefined ? { gold: g } : { gold: g, found: mate };
  });
  return [...paired, ...found.filter((_, j) => !takenFound.has(j)).map((f): Pair => ({ found: f }))];
}

function isSameSpan(a: Timex, b: Timex): boolean {
  return a.begin === b.begin && a.end === b.end;
}

const tests = {
  strict: (gold: Timex, found: Timex) => isSameSpan(gold, found),
  relaxed: () => true,
  type: (gold: Timex, found: Timex) => gold.type === found.type,
  "value*": (gold: Timex, found: Timex) => canonical(gold.value) === canonical(found.value),
  exact: (gold: Timex, found: Timex) => isSameSpan(gold, found) && canonical(gold.value) === canonical(found.value),
} as const;

/** The measures: equal span, overlapping span, same type, same value, same span and value. */
export type Measure = keyof typeof tests;
export const measures = Object.keys(tests) as readonly Measure[]; // the keys of the table above

/** F1 of a measure in percent, over all pairs or those of one type. */
export function f1(pairs: readonly Pair[], measure: Measure, type?: string): number {
  const isOf = (time: Timex | undefined): boolean => time !== undefined && (type === undefined || time.type === type);
  const gold = pairs.filter((pair) => isOf(pair.gold)).length;
  const found = pairs.filter((pair) => isOf(pair.found)).length;
  const hits = pairs.filter(
    (pair) => pair.gold && pair.found && isOf(pair.gold) && isOf(pair.found) && tests[measure](pair.gold, pair.found),
  ).length;
  return gold + found === 0 ? 100 : (200 * hits) / (gold + found);
}
