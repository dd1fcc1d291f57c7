import type { Category } from "@digest/core";

/** Who may read a piece, as the paper says: `free`, `metered`, `locked` of pages, `premium` of feeds and search. */
export function tierOf(name: string): Category {
  return { scheme: "welt:content-tier", name };
}
