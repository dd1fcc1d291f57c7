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
  /** Words one of which must stand in the clause: "geht davon aus", "weist darauf hin". */
  readonly needs?: readonly string[] | undefined;
  /** The source stands in a phrase with "in" or "aus", not as the subject: "es heißt in dem Bericht". */
  readonly sourceInPhrase?: boolean | undefined;
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
  readonly needs: readonly string[];
  readonly sourceInPhrase: boolean;
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
}

/** A stance opened for look-up: what else must stand in the clause of the form that was met. */
export interface OpenStance {
  readonly act: Act;
  /** Rank in the table; the smaller wins. */
  readonly rank: number;
  /** The parted particle the form waits for; empty where none. */
  readonly particle: string;
  readonly words: readonly ReadonlySet<string>[];
}

/** What a language brings for finding who said what. Nouns are in lower case. */
export interface SpeechTables {
  readonly verbs: readonly SpeechVerb[];
  readonly forms: ReadonlyMap<string, readonly SpeechForm[]>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly sourceNounEndings: readonly string[];
  readonly contentNouns: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly speakerNouns: ReadonlySet<string>;
  readonly outletNouns: ReadonlySet<string>;
  readonly anonymousNouns: ReadonlySet<string>;
  /** Stances by every form of their verbs. */
  readonly stances: ReadonlyMap<string, readonly OpenStance[]>;
  readonly reliance: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
}
