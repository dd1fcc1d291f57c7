import type { ReadHint, Reading } from "@digest/core";

/** What a thread has to know to read as the command does. */
export interface WorkerTask {
  /** Modules of one's own adapters, as given. */
  readonly adapters: readonly string[];
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly hint: ReadHint;
}

/** What a thread says: that it can begin, then what each document gave, in their order; without a reading where that cannot be copied between threads. */
export type WorkerAnswer = "ready" | { readonly reading?: Reading };
