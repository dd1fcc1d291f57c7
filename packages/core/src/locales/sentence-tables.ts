/** What a language brings for splitting sentences. */
export interface SentenceTables {
  /** In lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that a day's or century's ordinal stands before ("3. Mai"), in lower case. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words before a number with full stop that make it an ordinal whatever follows ("der 31. Flug"), in lower case. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that are capital only where they open a sentence, as written there. */
  readonly openers: ReadonlySet<string>;
  /** What stands behind a capital article within a name ("Die Linke"), as written. */
  readonly capitalNames: ReadonlySet<string>;
}
