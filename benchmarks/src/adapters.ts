import { dpa } from "@digest/adapter-dpa";
import { ippen } from "@digest/adapter-ippen";
import { nd } from "@digest/adapter-nd";
import { tagesschau } from "@digest/adapter-tagesschau";
import { welt } from "@digest/adapter-welt";
import type { Adapter } from "@digest/core";

/** All adapters of the repository. */
export const adapters: readonly Adapter[] = [dpa, tagesschau, welt, ippen, nd];
