import { assign } from "./assign.ts";

export const roles = ["quote", "speaker", "cue", "frame", "addressee"] as const;
export type Role = (typeof roles)[number];
export const types = ["Direct", "Indirect", "Reported", "FreeIndirect", "IndirectFreeIndirect"] as const;
export type StatementType = (typeof types)[number];

export type Span = readonly [number, number];

/** A statement as the corpus writes it; offsets are UTF-16. */
export type GoldStatement = Readonly<Record<Role, readonly Span[]>> & { readonly type: StatementType };

/** A statement whose roles are the numbers of the corpus's tokens. */
type Counted = Readonly<Record<Role, ReadonlySet<number>>> & { readonly type: StatementType };

/** A gold statement and the one that was found for it; one of them may be missing. */
export interface Pair {
  readonly gold: Counted | undefined;
  readonly found: Counted | undefined;
}

/** Tokens that share a character with a span. */
function tokensIn(tokens: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [begin, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.[1] ?? 0) > begin) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < tokens.length && (tokens[at]?.[0] ?? end) < end; at += 1) found.add(at);
  }
  return found;
}

function counted(tokens: readonly Span[], statement: GoldStatement): Counted {
  const sets = roles.map((role): [Role, ReadonlySet<number>] => [role, tokensIn(tokens, statement[role])]);
  return { type: statement.type, ...(Object.fromEntries(sets) as Record<Role, ReadonlySet<number>>) }; // one entry for each role
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count += 1;
  return count;
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Pairs the statements of one article one to one so that the summed token F1 of their quotes is largest. */
export function pairStatements(
  tokens: readonly Span[],
  gold: readonly GoldStatement[],
  found: readonly GoldStatement[],
): readonly Pair[] {
  const expected = gold.map((statement) => counted(tokens, statement));
  const actual = found.map((statement) => counted(tokens, statement)).filter(({ quote }) => quote.size > 0);
  const value = expected.map((one) =>
    actual.map((other) => {
      const both = shared(one.quote, other.quote);
      if (both === 0) return 0;
      return f1(both / other.quote.size, both / one.quote.size) + (one.type === other.type ? 0.01 : 0);
    }),
  );
  const pairs: Pair[] =
    actual.length === 0 ? [] : assign(value).map(([row, column]) => ({ gold: expected[row], found: actual[column] }));
  const usedGold = new Set(pairs.map((pair) => pair.gold));
  const usedFound = new Set(pairs.map((pair) => pair.found));
  for (const one of expected) if (!usedGold.has(one)) pairs.push({ gold: one, found: undefined });
  for (const one of actual) if (!usedFound.has(one)) pairs.push({ gold: undefined, found: one });
  return pairs;
}

/** Precision, recall and their harmonic mean, each between 0 and 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The plain mean of the precision and recall values of some roles; statements of one type alone where it is given. */
export function score(pairs: readonly Pair[], wanted: readonly Role[], type?: StatementType): Score {
  let precision = 0;
  let recall = 0;
  let foundCount = 0;
  let goldCount = 0;
  for (const { gold, found } of pairs) {
    for (const role of wanted) {
      const both = gold === undefined || found === undefined ? 0 : shared(gold[role], found[role]);
      if (found !== undefined && found[role].size > 0 && (type === undefined || found.type === type)) {
        precision += both / found[role].size;
        foundCount += 1;
      }
      if (gold !== undefined && gold[role].size > 0 && (type === undefined || gold.type === type)) {
        recall += both / gold[role].size;
        goldCount += 1;
      }
    }
  }
  const p = foundCount === 0 ? 0 : precision / foundCount;
  const r = goldCount === 0 ? 0 : recall / goldCount;
  return { precision: p, recall: r, f1: f1(p, r) };
}

/** What each class of mistake costs, in lost precision and recall values: missed, spurious, and roles of statements that were found. */
export function mistakes(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const add = (kind: string, cost: number): void => {
    if (cost > 0) costs.set(kind, (costs.get(kind) ?? 0) + cost);
  };
  for (const { gold, found } of pairs) {
    const met = gold !== undefined && found !== undefined && shared(gold.quote, found.quote) > 0;
    for (const role of roles) {
      const both = gold === undefined || found === undefined ? 0 : shared(gold[role], found[role]);
      if (gold !== undefined && gold[role].size > 0)
        add(met ? `${role} of ${gold.type}` : `missed ${gold.type}`, 1 - both / gold[role].size);
      if (found !== undefined && found[role].size > 0)
        add(met ? `${role} of ${found.type}` : `spurious ${found.type}`, 1 - both / found[role].size);
    }
  }
  return costs;
}
