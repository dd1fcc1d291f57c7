import type { QuotationTables } from "./quotation-tables.ts";
import type { SentenceTables } from "./sentence-tables.ts";
import type { SpeechTables } from "./speech-tables.ts";
import type { SyntaxTables } from "./syntax-tables.ts";

/** The tables a language brings. Rules are functions that take a locale; no rule knows a language by itself. */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: "de";
  readonly sentences: SentenceTables;
  readonly quotations: QuotationTables;
  readonly syntax: SyntaxTables;
  readonly speech: SpeechTables;
}
