/** What was found of what is there. */
export interface LinkCounts {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
}

/** Precision, recall and their harmonic mean, each 0 where there is nothing to divide by. */
export function ratios({ gold, found, hits }: LinkCounts): readonly [number, number, number] {
  const part = (of: number): number => (of === 0 ? 0 : hits / of);
  return [part(found), part(gold), gold + found === 0 ? 0 : (2 * hits) / (gold + found)];
}

/** A pair of documents as one string, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return [a, b].toSorted().join("\t");
}

/** Every pair of documents that share a group; documents without one are left out. */
export function linksIn(documents: readonly string[], groupOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const groups = new Map<string, string[]>();
  for (const document of new Set(documents)) {
    const group = groupOf.get(document);
    if (group === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), document]);
  }
  return new Set(
    [...groups.values()].flatMap((members) =>
      members.flatMap((a, index) => members.slice(index + 1).map((b) => pairKey(a, b))),
    ),
  );
}

export function scoreLinks(gold: ReadonlySet<string>, found: ReadonlySet<string>): LinkCounts {
  return { gold: gold.size, found: found.size, hits: [...found].filter((pair) => gold.has(pair)).length };
}
