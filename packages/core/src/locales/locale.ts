import type { SentenceTables } from "./sentence-tables.ts";

/** The tables a language brings. Rules are functions that take a locale; no rule knows a language by itself. */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: "de";
  readonly sentences: SentenceTables;
}
