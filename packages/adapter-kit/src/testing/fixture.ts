import type { Adapter, Problem, Reading, SourceDocument } from "@digest/core";

/** A document of an adapter's own, as its tests hold it. */
export interface AdapterFixture {
  readonly name: string;
  readonly document: SourceDocument;
  /** The format that `detect` has to find and `read` is asked for. */
  readonly format: string;
  /** Codes of the problems that reading it gives; none unless told. */
  readonly problems?: readonly Problem["code"][] | undefined;
}

/** A promise of the contract that an adapter does not keep. */
export interface Violation {
  readonly rule: ContractRule;
  readonly fixture: string;
  readonly detail: string;
}

/** What every adapter promises; the keys name the rule in a violation. */
export const contractRules = {
  "never-throws": "detect and read end without a throw, whatever the bytes",
  detects: "detect finds the format of the fixture, names no format it has not, and is sure by 0 to 1",
  "valid-articles": "every article has the shape of the model, so that clock times carry an offset",
  "unique-ids": "no two items of one reading share id and version",
  "same-again": "reading twice gives the same",
  "any-zone": "the process's time zone changes nothing",
  "exact-ledger": "ledgers tile the input, account for all of it, and their pointers lead to what they say",
  "valid-problems": "problems are values with a known code and the source",
  "expected-problems": "a fixture gives the problems it is said to give",
  "tells-bad-input": "empty, blank, binary and foreign input gives no article and a problem",
  "bounded-output": "a reading is not out of proportion to its input",
} as const satisfies Readonly<Record<string, string>>;

export type ContractRule = keyof typeof contractRules;

/** How thoroughly to check. */
export interface CheckOptions {
  /** Seed of the spoiled copies. */
  readonly seed?: number | undefined;
  /** Spoiled copies per fixture, the bound of the work. */
  readonly mutants?: number | undefined;
  /** Whether to try `hostileInputs`; yes unless told. */
  readonly hostile?: boolean | undefined;
  /** Runs a task under another time zone of the process, where the runner can do that: the kit touches no process. */
  readonly underZone?: (<Result>(zone: string, task: () => Promise<Result>) => Promise<Result>) | undefined;
}

/** Reads, a throw as a value. */
export async function tryRead(
  adapter: Adapter,
  document: SourceDocument,
  format?: string,
): Promise<Reading | { readonly thrown: unknown }> {
  try {
    return await adapter.read(document, format);
  } catch (thrown) {
    return { thrown };
  }
}
