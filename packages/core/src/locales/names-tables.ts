/** What a country is called by: its adjective, its people, and the seats of its government that stand for it. */
export interface Country {
  readonly name: string;
  /** "russisch"; forms are made by adding endings. */
  readonly adjectives: readonly string[];
  /** "Russe", "Russin". */
  readonly people: readonly string[];
  /** "Moskau", "Kreml": the government. */
  readonly seats: readonly string[];
}

/** What a language brings for finding and resolving names. Sets hold lower case unless said otherwise. */
export interface NamesTables {
  /** Names as written (with capitals). */
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly lands: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly waters: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly countries: readonly Country[];
  readonly legalForms: ReadonlySet<string>;
  readonly clubStarts: ReadonlySet<string>;
  readonly organisationEnds: ReadonlySet<string>;
  /** Nouns of forces and movements that end their names: "Muster-Front". In lower case. */
  readonly forceNouns: ReadonlySet<string>;
  readonly placeStarts: ReadonlySet<string>;
  /** Words in lower case. */
  readonly nouns: ReadonlySet<string>;
  readonly nounEndings: readonly string[];
  readonly nameHeads: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly innerTitles: ReadonlySet<string>;
  /** As written. */
  readonly otherAcronyms: ReadonlySet<string>;
  readonly foreignPlaceEnds: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly leadingParticles: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
  readonly surnameEndings: readonly string[];
  readonly personVerbs: ReadonlySet<string>;
  readonly speechForms: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly strongPlacePrepositions: ReadonlySet<string>;
  readonly placeEndings: readonly string[];
  readonly strongPlaceEndings: readonly string[];
  readonly siteEndings: readonly string[];
  readonly siteNouns: ReadonlySet<string>;
  /** As written. */
  readonly articledNames: ReadonlySet<string>;
  readonly stateBodies: ReadonlySet<string>;
  /** As written: "Nord", "Ober". */
  readonly landPrefixes: readonly string[];
  readonly placeNouns: ReadonlySet<string>;
  readonly stateOwned: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  /** Nouns that stand for an organisation named before, to what it is: "konzern" to "company". */
  readonly bodies: ReadonlyMap<string, string>;
  readonly feminineBodies: ReadonlySet<string>;
  /** Nouns that parties and movements call themselves by, after an adjective. */
  readonly allianceNouns: readonly string[];
  /** Adjectives of their names, in all forms. */
  readonly partyAdjectives: ReadonlySet<string>;
  /** Endings of offices that stand in no table: "Hochrat". */
  readonly officeEndings: readonly string[];
  /** Words before "von" and a place: "in der Nähe von". */
  readonly placeRelations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly determiners: ReadonlySet<string>;
  readonly unattributive: ReadonlySet<string>;
  /** Folded given name to the form that stands for all its forms. */
  readonly givenNameForms: ReadonlyMap<string, string>;
  /** Folded form of a name to the one that leads, as written. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Stem of the adjective ("russisch") to the country. */
  readonly countryAdjectives: ReadonlyMap<string, string>;
  /** Name of a country, in its forms, to the one that leads. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** Seat of government, as written, to the country. */
  readonly seats: ReadonlyMap<string, string>;
  /** Masculine stem of an office to what it means. */
  readonly roleHeads: ReadonlyMap<string, { readonly head: string; readonly of?: string }>;
  /** Parties as compounds name them ("SPD-Politiker") to their country. */
  readonly parties: ReadonlyMap<string, string>;
  /** First part of a compound office to the country it names. */
  readonly rolePrefixes: readonly (readonly [string, string])[];
  /** Pronouns that stand for one person, and the sex they tell. */
  readonly pronouns: ReadonlyMap<string, "man" | "woman">;
  /** Words before a name that keep it from being the subject. */
  readonly oblique: ReadonlySet<string>;
  /** Forms of address and kin that tell the sex. */
  readonly menWords: ReadonlySet<string>;
  readonly womenWords: ReadonlySet<string>;
  /** Verbs after and before which things stand as often as persons. */
  readonly copulas: ReadonlySet<string>;
}
