/** Prepositions by what they say, as a phrase begins with them: contracted ones ("zum") are opened by `contracted` first. */
export interface Prepositions {
  /** "von". */
  readonly of: string;
  /** "zu". */
  readonly to: string;
  /** "für". */
  readonly for: string;
  /** "mit". */
  readonly with: string;
  /** "auf". */
  readonly on: string;
  /** "bei". */
  readonly at: string;
  /** "am": before a day. */
  readonly onDay: string;
  /** "über": of a topic. */
  readonly about: string;
  /** "zwischen". */
  readonly between: string;
  /** "nach". */
  readonly after: string;
  /** "vor". */
  readonly before: string;
  /** "seit". */
  readonly since: string;
  /** "wegen". */
  readonly because: string;
  /** "ohne". */
  readonly without: string;
}

/** Forms of auxiliaries and modal verbs by what they make of the verb beside them. */
export interface HelperForms {
  /** "wird": the present by which a state comes about. */
  readonly becoming: ReadonlySet<string>;
  /** "wird reisen". */
  readonly future: ReadonlySet<string>;
  /** "wurde gewählt". */
  readonly passive: ReadonlySet<string>;
  /** "ist gewählt": with the participle of a verb that forms its perfect with "haben". */
  readonly being: ReadonlySet<string>;
  /** "hat gewählt". */
  readonly having: ReadonlySet<string>;
  /** "hatte gewählt", "war gereist". */
  readonly pluperfect: ReadonlySet<string>;
  /** "würde reisen". */
  readonly conditional: ReadonlySet<string>;
  /** "wäre entgleist", "hätte gewonnen", "würde reisen". */
  readonly unreal: ReadonlySet<string>;
  /** "soll gewählt *haben*": infinitives that close a perfect. */
  readonly perfect: ReadonlySet<string>;
  /** "gewählt *worden*". */
  readonly passivePerfect: string;
  /** "gehabt". */
  readonly had: string;
  /** "will getan haben": says so of oneself. */
  readonly claiming: ReadonlySet<string>;
  /** "soll getan haben": others say so. */
  readonly hearsay: ReadonlySet<string>;
  /** "will reisen", "soll reisen". */
  readonly intending: ReadonlySet<string>;
  /** "konnte fliehen": what one could do one did. */
  readonly pastAbility: ReadonlySet<string>;
  /** "muss sich verantworten". */
  readonly duty: ReadonlySet<string>;
  /** "lässt festnehmen": tells as a fact what others carry out. */
  readonly causative: ReadonlySet<string>;
}

/** Words by the work they do in a sentence, for rules that ask for one of them. All in lower case. */
export interface GrammarTables {
  readonly prepositions: Prepositions;
  readonly helpers: HelperForms;
  /** "zu": before an infinitive. */
  readonly infinitiveMark: string;
  /** "es": the subject of what has none. */
  readonly impersonal: string;
  /** "sich". */
  readonly reflexive: string;
  /** "nicht". */
  readonly not: string;
  /** "nur", behind "nicht". */
  readonly only: string;
  /** "und". */
  readonly and: string;
  /** "der": behind a number, before the whole of which it counts a part. */
  readonly partitive: string;
  /** "und", "sowie": what they join is both meant. */
  readonly adding: ReadonlySet<string>;
  /** "und", "oder", "sowie". */
  readonly joining: ReadonlySet<string>;
  /** "als", "wie": before what something is compared with. */
  readonly comparing: ReadonlySet<string>;
  /** "ob": opens a question in other words. */
  readonly whether: string;
  /** "um", "ohne": open a clause with "zu" whose subject is that of its host. */
  readonly infinitiveOpeners: ReadonlySet<string>;
  /** "das", "dies": point to what was told before. */
  readonly pointing: ReadonlySet<string>;
  /** Contracted preposition and article to the preposition: "zum" to "zu". */
  readonly contracted: ReadonlyMap<string, string>;
  /** Articles and pronouns that stand before a subject: "der", "ein". */
  readonly subjectArticles: ReadonlySet<string>;
  /** Those that no subject has: "den", "einem". */
  readonly obliqueArticles: ReadonlySet<string>;
  /** Articles behind a preposition of place: "dem", "einer". */
  readonly placeArticles: ReadonlySet<string>;
  /** Determiners in the genitive alone: "des". */
  readonly genitiveDeterminers: ReadonlySet<string>;
  /** Determiners that may stand in the genitive: "der", "seiner". */
  readonly owningDeterminers: ReadonlySet<string>;
  /** "dessen", "deren". */
  readonly relativeOwners: ReadonlySet<string>;
  /** Relative pronouns that can be a subject: "der", "welche". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Possessive pronouns of the third person, in all forms: "seine", "ihrem". */
  readonly possessives: ReadonlySet<string>;
  /** Prepositions before a dative, contracted ones among them. */
  readonly dativePrepositions: ReadonlySet<string>;
  /** "der", "von", "für": behind a noun, before whose or what it is. */
  readonly attributeOpeners: ReadonlySet<string>;
  /** Endings of adjectives before a noun: "-e", "-er". */
  readonly adjectiveEndings: readonly string[];
  /** What inflection may add to a noun: "-s", "-en". */
  readonly nounEndings: readonly string[];
  /** Ends an adjective made of a town's name, and how it is written in full and short: "Münchn*er*", "Münch*ener*", "Münch*ner*". */
  readonly townAdjectives: { readonly ending: string; readonly full: string; readonly short: string };
}
