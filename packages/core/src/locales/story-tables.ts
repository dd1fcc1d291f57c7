/** What a language brings for telling which words make two articles one story. Sets hold lower case. */
export interface StoryTables {
  /** Words that any news has: units, parts of the day, agencies, picture credits. They tell nothing of what it is about. */
  readonly commonplaces: ReadonlySet<string>;
  /** Forms of the weekdays ("Montagabend") with the number of the day, 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words of notices that a page or a wire carries beside its news; a sentence that has one is left out. */
  readonly notices: ReadonlySet<string>;
  /** Endings of adjectives of age: "23-jährige". */
  readonly ageEndings: readonly string[];
  /** Endings of a word's forms, the longest first. */
  readonly caseEndings: readonly string[];
}
