import type { Act, Medium } from "../model/statement.ts";

/** What a verb of saying can stand with: any clause, "dass …" or a clause in the subjunctive, "… zu tun", a noun alone, a name for a thing ("nannte es „…“"), a wording. */
export type Complement = "clause" | "that" | "infinitive" | "object" | "label" | "wording";

/** Verbs that behave alike. A separable particle is parted from its verb by "|": "an|kündigen". */
export interface SpeechVerbGroup {
  readonly takes: readonly Complement[];
  readonly medium: Medium;
  readonly act: Act;
  /** Case or preposition of the person spoken to. */
  readonly addressee?: "dative" | "accusative" | undefined;
  /** Prepositions before the person spoken to: "appellierte an". */
  readonly addressedWith?: readonly string[] | undefined;
  /** Hardly stands without the person spoken to, so that a name without article is enough: "wirft Holm vor". */
  readonly bareAddressee?: boolean | undefined;
  /** Words one of which must stand in the clause: "geht davon aus", "weist darauf hin". */
  readonly needs?: readonly string[] | undefined;
  /** The needed word and the preposition before it are part of the cue: "gab zu bedenken". */
  readonly whole?: boolean | undefined;
  /** With these words in the clause the verb says nothing: "hat sich herausgestellt". */
  readonly unless?: readonly string[] | undefined;
  /** The source stands in a phrase with "in" or "aus", not as the subject: "es heißt in dem Bericht". */
  readonly sourceInPhrase?: boolean | undefined;
  /** Who speaks is the object, or the subject of the passive: "zitierte den Minister". */
  readonly speaksAsObject?: boolean | undefined;
  readonly verbs: readonly string[];
}

/** One verb of saying after its group is opened. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly particle: string;
  readonly takes: ReadonlySet<Complement>;
  readonly medium: Medium;
  readonly act: Act;
  readonly addressee?: "dative" | "accusative" | undefined;
  readonly addressedWith: ReadonlySet<string>;
  readonly bareAddressee: boolean;
  readonly needs: ReadonlySet<string>;
  readonly whole: boolean;
  readonly unless: ReadonlySet<string>;
  readonly sourceInPhrase: boolean;
  readonly speaksAsObject: boolean;
}

/** A form of a verb of saying. `joined` forms hold their particle ("mitteilte"), others wait for it ("teilte … mit"). */
export interface SpeechForm {
  readonly verb: SpeechVerb;
  /** Bits of `wordClass`. */
  readonly kind: number;
  readonly joined: boolean;
}

/** A way to say what one does about a report: a form of one of the verbs and a word of every list in one clause. */
export interface Stance {
  readonly act: Act;
  /** Infinitives; a separable particle is parted by "|". */
  readonly verbs: readonly string[];
  readonly words: readonly (readonly string[])[];
  /** The subject itself takes the stance: "wies alle Vorwürfe von sich"; what "is false" denies nothing itself. */
  readonly bySubject?: boolean;
  /** Told of persons and bodies alone: "war nicht zu erreichen". */
  readonly ofSpeakers?: boolean;
}

/** A stance opened for look-up: what else must stand in the clause of the form that was met. */
export interface OpenStance {
  readonly act: Act;
  /** Rank in the table; the smaller wins. */
  readonly rank: number;
  /** The parted particle the form waits for; empty where none. */
  readonly particle: string;
  readonly words: readonly ReadonlySet<string>[];
  readonly bySubject: boolean;
  readonly ofSpeakers: boolean;
}

/** Function words of speech, by what they do. In lower case. */
export interface SpeechWords {
  /** Of one's own: "nach eigenen Angaben". */
  readonly own: ReadonlySet<string>;
  /** Open a content clause: "dass". */
  readonly content: ReadonlySet<string>;
  /** Make a clause with "dass" one of consequence or circumstance: "so dass". */
  readonly consequence: ReadonlySet<string>;
  /** Open an indirect question: "wie". */
  readonly asking: ReadonlySet<string>;
  /** Open an infinitive that tells a purpose or circumstance: "um". */
  readonly purpose: ReadonlySet<string>;
  /** Finite forms that make a passive with a participle. */
  readonly passive: ReadonlySet<string>;
  /** Finite forms whose subject is acted upon: "wurde". */
  readonly suffering: ReadonlySet<string>;
  /** Forms that close a passive: "worden". */
  readonly passiveEnd: ReadonlySet<string>;
  /** Finite forms of the pluperfect. */
  readonly pluperfect: ReadonlySet<string>;
  /** Modal verbs of hearsay: "soll". */
  readonly hearsay: ReadonlySet<string>;
  /** Finite forms that claim something of oneself with a perfect infinitive: "will … gehört haben". */
  readonly claiming: ReadonlySet<string>;
  /** Close a perfect infinitive: "haben". */
  readonly perfect: ReadonlySet<string>;
  /** Stand for a source named before: "demnach". */
  readonly backReference: ReadonlySet<string>;
  /** The same, but more often a time: "danach". */
  readonly weakBackReference: ReadonlySet<string>;
  /** Opens the content of the noun before it: "wonach". */
  readonly contentRelative: ReadonlySet<string>;
  /** Point back to the sentence before: "das". */
  readonly pointing: ReadonlySet<string>;
  /** Opens an inserted source: "so". */
  readonly inserted: ReadonlySet<string>;
  /** Opens an inserted clause of saying: "wie". */
  readonly comparing: ReadonlySet<string>;
  /** Stand before any source: "laut". */
  readonly sourceBefore: ReadonlySet<string>;
  /** Stand before a noun of saying: "nach". */
  readonly opinionBefore: ReadonlySet<string>;
  /** Stand before a noun of a point of view: "aus". */
  readonly viewBefore: ReadonlySet<string>;
  /** Stand after a noun of saying with possessive: "nach". */
  readonly opinionAfter: ReadonlySet<string>;
  /** Stand after a source: "zufolge". */
  readonly sourceAfter: ReadonlySet<string>;
  /** Are no source after these prepositions: "nach dem". */
  readonly noSource: ReadonlySet<string>;
  /** Stand before where something is said: "in". */
  readonly sourcePlace: ReadonlySet<string>;
  /** Stand before who does it in a passive: "von". */
  readonly agent: ReadonlySet<string>;
  /** Stand before whom it is said to: "gegenüber". */
  readonly addressing: ReadonlySet<string>;
  /** Stand before those who listen: "vor". */
  readonly facing: ReadonlySet<string>;
  /** Nouns for those who listen: "Journalisten". */
  readonly audience: ReadonlySet<string>;
  /** Nouns of talking with someone: "Interview". */
  readonly conversation: ReadonlySet<string>;
  /** Stand between such a noun and the other: "mit". */
  readonly conversing: ReadonlySet<string>;
  /** Stand before a talk in which something is said: "im Gespräch mit". */
  readonly within: ReadonlySet<string>;
  /** Refer to the speaker or to what is in question within what is said. */
  readonly self: ReadonlySet<string>;
  /** Stands for everybody: "man". */
  readonly impersonal: ReadonlySet<string>;
  /** Beside it a verb in the first person looks as in the reported mood: "ich habe". */
  readonly firstPerson: ReadonlySet<string>;
  /** Pronouns that stand for nobody named. */
  readonly unnamed: ReadonlySet<string>;
  /** Pronouns that can be nothing but a subject. */
  readonly surelySubject: ReadonlySet<string>;
  /** Stand before a possessor: "von". */
  readonly possessorOf: ReadonlySet<string>;
}

/** By what the case of a source is told, so that it can be named in the nominative. In lower case. */
export interface CaseSigns {
  /** Articles, by what they stand before; of "der" the ending of the adjective tells the gender. */
  readonly neuterArticles: ReadonlySet<string>;
  readonly masculineArticles: ReadonlySet<string>;
  readonly feminineArticles: ReadonlySet<string>;
  readonly accusativeArticles: ReadonlySet<string>;
  readonly dativeArticles: ReadonlySet<string>;
  readonly genitiveArticles: ReadonlySet<string>;
  /** Stand before a source without an article, in the dative. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that end as adjectives do. */
  readonly adjectival: ReadonlySet<string>;
  /** Stand behind a source in the dative: "zufolge". */
  readonly postpositions: ReadonlySet<string>;
  /** Stand before whose point of view it is: "Sicht des Kremls". */
  readonly possessors: ReadonlySet<string>;
  /** Endings of nouns of sources that tell their gender. */
  readonly neuterEndings: readonly string[];
  readonly masculineEndings: readonly string[];
  /** Endings of nouns of sources in the dative plural, which is the nominative with an "n". */
  readonly dativeEndings: readonly string[];
}

/** What a language brings for finding who said what. Nouns are in lower case. */
export interface SpeechTables {
  readonly verbs: readonly SpeechVerb[];
  readonly forms: ReadonlyMap<string, readonly SpeechForm[]>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly sourceNounEndings: readonly string[];
  /** Nouns of a point of view: "Sicht". */
  readonly viewNouns: ReadonlySet<string>;
  readonly caseSigns: CaseSigns;
  readonly contentNouns: ReadonlySet<string>;
  /** Nouns before the colon of a headline: "Bericht". */
  readonly reportNouns: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly speakerNouns: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  readonly anonymousNouns: ReadonlySet<string>;
  /** Stances by every form of their verbs. */
  readonly stances: ReadonlyMap<string, readonly OpenStance[]>;
  readonly reliance: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What is not given or not had: "Angaben", "Erkenntnisse". */
  readonly withheld: ReadonlySet<string>;
  /** Articles of phrases a pronoun cannot stand for: "die" for "er". */
  readonly otherGender: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: SpeechWords;
}
