import { type Adapter, errorKinds, Problem, type Reading, ReadingItem } from "@digest/core";
import type { ContractRule } from "./fixture.ts";

type Fault = readonly [rule: ContractRule, detail: string];

/** A reading may be this many times as long as its input, and this much longer. */
const proportion = 200;
const allowance = 200_000;

function problemFaults(adapter: Adapter, problems: readonly Problem[]): readonly Fault[] {
  return problems.flatMap((problem): Fault[] => {
    const faults: Fault[] = [];
    if (!Problem.safeParse(problem).success)
      faults.push(["valid-problems", "a problem does not have the shape of the model"]);
    if (!Object.hasOwn(errorKinds, problem.code)) faults.push(["valid-problems", `unknown code ${problem.code}`]);
    if (problem.source !== adapter.source) faults.push(["valid-problems", `${problem.code} does not name the source`]);
    return faults;
  });
}

/** What holds for every reading, of good input and bad. */
export function readingFaults(adapter: Adapter, reading: Reading, inputLength: number): readonly Fault[] {
  const faults: Fault[] = [...problemFaults(adapter, reading.problems)];
  const seen = new Set<string>();
  for (const { uri, article, ledger } of reading.items) {
    const checked = ReadingItem.safeParse({ uri, article, ledger });
    if (!checked.success) {
      const paths = checked.error.issues.map(({ path }) => path.join("/"));
      faults.push(["valid-articles", `wrong at ${[...new Set(paths)].slice(0, 5).join(", ")}`]);
    }
    const key = JSON.stringify([article.id, article.version]);
    if (seen.has(key)) faults.push(["unique-ids", `two items are ${article.id}`]);
    seen.add(key);
  }
  if (JSON.stringify(reading).length > inputLength * proportion + allowance)
    faults.push(["bounded-output", `from ${inputLength} bytes`]);
  return faults;
}
