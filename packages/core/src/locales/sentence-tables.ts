/** What a language brings for splitting sentences. */
export interface SentenceTables {
  /** In lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that a day's or century's ordinal stands before ("3. Mai"), in lower case. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words before a number with full stop that make it an ordinal whatever follows ("der 31. Flug"), in lower case. */
  readonly beforeOrdinal: ReadonlySet<string>;
}
