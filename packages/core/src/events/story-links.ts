import type { DayNumber } from "./days.ts";
import type { StoryTerms } from "./story-terms.ts";

/** An article as grouping into stories sees it. */
export interface StoryText {
  readonly id: string;
  readonly day?: DayNumber | undefined;
  readonly terms: StoryTerms;
}

interface Vector {
  readonly id: string;
  readonly day: DayNumber | undefined;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Two articles of one day belong together from this cosine of their nouns and names on … */
const nearness = 0.2;
/** … and need this much more for every day between them. */
const perDay = 0.0005;
/** Without dates as if these days lay between. */
const unknownGap = 60;
/** Later than this an article opens a story of its own. */
const longest = 200;
/** Few texts say little about which words are rare, so they need more in common. */
const enough = 60;
const scarcity = 0.12;
/** Words of more articles than this find no candidates. */
const common = 30;
const sharedWords = 2;

function vectorsOf(texts: readonly StoryText[], counts: ReadonlyMap<string, number>): readonly Vector[] {
  return texts.map(({ id, day, terms }) => {
    const weights = new Map<string, number>();
    let square = 0;
    for (const [term, count] of terms) {
      const weight = Math.log(1 + texts.length / (counts.get(term) ?? 1)) * Math.sqrt(count);
      weights.set(term, weight);
      square += weight * weight;
    }
    return { id, day, weights, length: Math.sqrt(square) };
  });
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small.weights) sum += weight * (large.weights.get(term) ?? 0);
  return a.length === 0 || b.length === 0 ? 0 : sum / (a.length * b.length);
}

/** Earlier texts that share a few rarer words with each text. */
function candidates(
  vectors: readonly Vector[],
  counts: ReadonlyMap<string, number>,
): readonly (readonly [Vector, Vector])[] {
  const homes = new Map<string, Vector[]>();
  const pairs: (readonly [Vector, Vector])[] = [];
  for (const vector of vectors) {
    const shared = new Map<Vector, number>();
    for (const term of vector.weights.keys()) {
      if ((counts.get(term) ?? 0) > common) continue;
      const home = homes.get(term) ?? [];
      for (const other of home) shared.set(other, (shared.get(other) ?? 0) + 1);
      home.push(vector);
      homes.set(term, home);
    }
    for (const [other, count] of shared) if (count >= sharedWords) pairs.push([other, vector]);
  }
  return pairs;
}

/**
 * Pairs of articles that belong to one story by their words. A function of the set of texts: words weigh the more the fewer articles have them
 * (tf–idf), and texts further apart in time need more in common.
 */
export function storyLinks(texts: readonly StoryText[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const { terms } of texts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = nearness + scarcity * Math.max(0, 1 - texts.length / enough);
  return candidates(vectorsOf(texts, counts), counts)
    .filter(([a, b]) => {
      const gap = a.day === undefined || b.day === undefined ? unknownGap : Math.abs(a.day - b.day);
      return gap <= longest && cosine(a, b) >= least + perDay * gap;
    })
    .map(([a, b]) => [a.id, b.id] as const);
}
