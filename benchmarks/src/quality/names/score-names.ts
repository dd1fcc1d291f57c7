/** Kinds of name that count. */
export const nameTypes = ["PER", "ORG", "LOC"] as const;
export type NameType = (typeof nameTypes)[number];

/** Characters `[begin, end)` of a sentence and what they name. */
export interface NameSpan {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

/** A sentence with its true names, the spans that count neither way, and what was found. */
export interface ScoredSentence {
  readonly names: readonly NameSpan[];
  readonly ignored: readonly NameSpan[];
  readonly found: readonly NameSpan[];
}

/** How many names there are, were found, and were right in span and type. */
export interface NameCounts {
  readonly gold: number;
  readonly found: number;
  readonly hits: number;
}

const overlap = (a: NameSpan, b: NameSpan) => a.begin < b.end && b.begin < a.end;
const same = (a: NameSpan, b: NameSpan) => a.begin === b.begin && a.end === b.end;

/** What was found, less what touches an ignored span alone: derivations, parts of compounds, names in longer names. */
function counted({ names, ignored, found }: ScoredSentence): readonly NameSpan[] {
  return found.filter((one) => {
    if (names.some((name) => same(name, one))) return true;
    const touches = ignored.some((span) => overlap(span, one)) && !names.some((name) => overlap(name, one));
    return !touches && !ignored.some((span) => same(span, one));
  });
}

function errorOf(name: NameSpan, found: readonly NameSpan[]): string | undefined {
  const equal = found.find((one) => same(name, one));
  if (equal !== undefined) return equal.type === name.type ? undefined : `${name.type} taken for ${equal.type}`;
  return found.some((one) => overlap(name, one)) ? `${name.type} with another extent` : `${name.type} missed`;
}

/** Counts strictly: same span and same type, as GermEval 2014 does for the outer names. */
export function scoreNames(sentences: readonly ScoredSentence[]): {
  readonly byType: Readonly<Record<NameType | "all", NameCounts>>;
  readonly errors: readonly (readonly [string, number])[];
} {
  const empty = () => ({ gold: 0, found: 0, hits: 0 });
  const byType = { PER: empty(), ORG: empty(), LOC: empty(), all: empty() };
  const errors = new Map<string, number>();
  const blame = (error: string) => errors.set(error, (errors.get(error) ?? 0) + 1);
  for (const sentence of sentences) {
    const found = counted(sentence);
    for (const type of [...nameTypes, "all"] as const) {
      const of = (span: NameSpan) => type === "all" || span.type === type;
      const gold = sentence.names.filter(of);
      byType[type].gold += gold.length;
      byType[type].found += found.filter(of).length;
      byType[type].hits += gold.filter((name) => found.some((one) => same(name, one) && name.type === one.type)).length;
    }
    for (const name of sentence.names) {
      const error = errorOf(name, found);
      if (error !== undefined) blame(error);
    }
    for (const one of found) if (!sentence.names.some((name) => overlap(name, one))) blame(`${one.type} where none is`);
  }
  return { byType, errors: [...errors].toSorted((a, b) => b[1] - a[1]).slice(0, 8) };
}
