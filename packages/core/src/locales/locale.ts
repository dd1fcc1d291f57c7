import type { EventTables } from "./event-tables.ts";
import type { GrammarTables } from "./grammar-tables.ts";
import type { NamesTables } from "./names-tables.ts";
import type { QuotationTables } from "./quotation-tables.ts";
import type { SentenceTables } from "./sentence-tables.ts";
import type { SpeechTables } from "./speech-tables.ts";
import type { StoryTables } from "./story-tables.ts";
import type { SyntaxTables } from "./syntax-tables.ts";
import type { TimeTables } from "./time-tables.ts";

/** The tables a language brings. Rules are functions that take a locale; no rule knows a language by itself. */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: "de";
  readonly grammar: GrammarTables;
  readonly sentences: SentenceTables;
  readonly names: NamesTables;
  readonly quotations: QuotationTables;
  readonly syntax: SyntaxTables;
  readonly speech: SpeechTables;
  readonly times: TimeTables;
  readonly events: EventTables;
  readonly stories: StoryTables;
}
