/** Classes a word form can belong to, one bit each. Verb forms keep the bits of their mood and number. */
export const wordClass = {
  infinitive: 1,
  participle: 2,
  singular: 4,
  plural: 8,
  reported: 16,
  unreal: 32,
  zuInfinitive: 64,
  auxiliary: 1 << 7,
  modal: 1 << 8,
  determiner: 1 << 9,
  nominative: 1 << 10,
  genitive: 1 << 11,
  dative: 1 << 12,
  accusative: 1 << 13,
  preposition: 1 << 14,
  subjectPronoun: 1 << 15,
  objectPronoun: 1 << 16,
  relative: 1 << 17,
  subordinator: 1 << 18,
  coordinator: 1 << 19,
  question: 1 << 20,
  adverb: 1 << 21,
  particle: 1 << 22,
  speech: 1 << 23,
} as const;

/** What a language brings for parting sentences into clauses and phrases. */
export interface SyntaxTables {
  /** Bits of `wordClass` for every word form that is known, in lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** Prefixes and particles that verbs are made with, so that "anrufen" is known from "rufen". */
  readonly verbPrefixes: ReadonlySet<string>;
  /** Lower-case words inside names: "van", "de". */
  readonly nameParticles: ReadonlySet<string>;
  /** Prepositions of attributes behind a noun: "in", "für". */
  readonly attributePrepositions: ReadonlySet<string>;
  /** Prepositions before a bare name of a place: "in". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Nouns that stand for a time without preposition: "Montag", "Anfang", in lower case. */
  readonly timeNouns: ReadonlySet<string>;
  /** Pronouns that fill the place of the subject: "es", "das". */
  readonly expletives: ReadonlySet<string>;
}
