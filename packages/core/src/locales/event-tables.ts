import type { PloverType } from "../model/event.ts";

/** Grammatical places a participant can stand in, seen from the word that names the event. */
export type RoleSlot =
  | "subject"
  | "object"
  | "dative"
  | "with"
  | "between"
  | "of"
  | "by"
  | "at"
  | "for"
  | "from"
  | "to"
  | "beside";

/**
 * A verb that tells of an event. A separable particle is parted by "|", a verb that forms its perfect with "sein" ends in "*". `needs`: one of
 * these words or phrases stands in the clause, in lower case. `not`: none of these does.
 */
export interface TriggerVerb {
  readonly verb: string;
  readonly needs?: readonly string[];
  readonly not?: readonly string[];
  /** Roles that differ from those of the kind: who is sent is the visitor. */
  readonly roles?: Roles;
  /** "Müssen" before it tells of a fact and no mere duty: "muss sich vor Gericht verantworten". */
  readonly must?: boolean;
}

/** Role of whoever stands in a grammatical place; an empty one takes the place away from a verb or noun. */
export type Roles = Readonly<Partial<Record<RoleSlot, string | undefined>>>;

/** A noun that tells of an event: its singular forms, then its plural forms. Compounds that end in it count too, but for those in `not`. */
export interface TriggerNoun {
  readonly one: string;
  readonly many?: string;
  readonly not?: readonly string[];
  readonly needs?: readonly string[];
  /** Only points back to an event told before, and opens none: "Sieg" after an election. */
  readonly back?: boolean;
  /** The plural names one event too: "die Gespräche in Genf". */
  readonly round?: boolean;
  /** Says what the subject becomes: "Nachfolgerin wird …". */
  readonly predicate?: boolean;
  /** A place behind "von" is where it was, and nobody's part: "der Anschlag von Neustadt". */
  readonly located?: boolean;
  /** Roles that differ from those of the kind: "Beschuss der Stadt" names who is struck. */
  readonly roles?: Roles;
  /** Roles where the clause does not lie inside the event: "veröffentlichte ein Interview mit …". */
  readonly outside?: Roles;
}

/** A kind of event as data: what tells of it, who takes part, and what tells two of them apart. */
export interface EventKind {
  readonly id: string;
  /** Kinds of one family can be told in each other's words; the more specific one names the event. */
  readonly family?: string | undefined;
  /** Higher is more specific within the family. */
  readonly rank?: number | undefined;
  readonly plover?: PloverType | undefined;
  /** IPTC Media Topic, top level. */
  readonly topic: string;
  readonly verbs: readonly (string | TriggerVerb)[];
  /** Words that are not inflected: "ist tot". */
  readonly words?: readonly TriggerVerb[] | undefined;
  /** Families of kinds whose widest word can name it too: a meeting is told as a talk. */
  readonly also?: readonly string[] | undefined;
  readonly nouns: readonly (string | TriggerNoun)[];
  /** Role of whoever stands in a place; a place without a role holds no participant. */
  readonly roles: Roles;
  /** How many participants an event of this kind needs to be one, beside place and time: 2 for calls, 0 for earthquakes. */
  readonly parties: 0 | 1 | 2;
  /** Every participant has the same part. */
  readonly mutual?: boolean | undefined;
  /** Roles of which two events of this kind must share one. */
  readonly core: readonly string[];
  /** May harm people, so that dead and injured are counted. */
  readonly harms?: boolean | undefined;
  /** Each bears a name, right behind its noun: "Hurrikan Wanda". */
  readonly named?: boolean | undefined;
  /** Happens to the same participants again within days or weeks: calls, visits, matches. */
  readonly repeats?: boolean | undefined;
  /** Comes about by being made public: the day a resignation or takeover is announced is its day. */
  readonly announced?: boolean | undefined;
  /** Goes on for days: what is told of one of them may be that it still went on. */
  readonly lasts?: boolean | undefined;
  /** A person or thing goes through it once: deaths. */
  readonly once?: boolean | undefined;
  /** Participants are people: offices and countries stand for them. */
  readonly personal?: boolean | undefined;
  /** Its place is where it leads: "reist nach Kiew". */
  readonly toward?: boolean | undefined;
  /** Is told as what another event brought about: "bei dem Brand starben zwei Menschen" tells of a fire alone. */
  readonly outcome?: boolean | undefined;
  /** Two events of this kind at different places are two. */
  readonly placed: boolean;
  /** What tells two events of this kind apart, in words, for the documentation. */
  readonly apart: string;
}

/** What one word form can tell of. */
export interface TriggerForm {
  readonly kind: EventKind;
  readonly by: "verb" | "noun";
  /** Bits of `wordClass` for verbs. */
  readonly form: number;
  /** The particle a verb form still waits for. */
  readonly particle: string;
  /** The verb forms its perfect with "sein". */
  readonly moves: boolean;
  readonly plural: boolean;
  readonly back: boolean;
  readonly must: boolean;
  readonly predicate: boolean;
  readonly located: boolean;
  readonly roles: Roles;
  /** Roles where the clause does not lie inside the event. */
  readonly outside: Roles;
  readonly needs: readonly string[];
  readonly not: readonly string[];
}

/** Words that say how an event is told. All in lower case. */
export interface EventWords {
  readonly planning: ReadonlySet<string>;
  /** Of the words of plans, those by which an agreement comes about. */
  readonly agreeing: ReadonlySet<string>;
  /** Verbs of fear and warning, after which "vor" names what may come. */
  readonly dreading: ReadonlySet<string>;
  /** Verbs that call for what follows "zu": "ruft zum Streik auf". */
  readonly calling: ReadonlySet<string>;
  readonly wishing: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly negating: ReadonlySet<string>;
  readonly habitual: readonly string[];
  /** Verbs of coming about, behind "es": "kam". */
  readonly happening: ReadonlySet<string>;
  /** "stattfinden", whose negation calls off. */
  readonly takingPlace: ReadonlySet<string>;
  /** "erneut": it was so before. */
  readonly anew: string;
  /** How verbs begin that explain as often as they announce: "erklärte, warum …". */
  readonly explaining: string;
  /** "jeder": any one, none in particular. */
  readonly every: ReadonlySet<string>;
  /** Pasts of strong verbs that end in -t like a present: "trat". */
  readonly strongPasts: readonly string[];
  readonly another: ReadonlySet<string>;
  readonly open: readonly string[];
  readonly earlier: readonly string[];
  readonly calledOff: ReadonlySet<string>;
  /** Of these, the forms of those by which talks end without a result. */
  readonly failing: ReadonlySet<string>;
  /** With a verb that is not real, it did not happen: "wäre fast entgleist". */
  readonly almost: readonly string[];
  readonly postponed: ReadonlySet<string>;
  readonly occurring: ReadonlySet<string>;
  /** "in Kraft treten": phrases that say of an event only that it takes place. */
  readonly occurringPhrases: readonly string[];
  /** Nouns whose owner acts through them: "die Spitzen von …", "die Rebellen der …". */
  readonly delegates: ReadonlySet<string>;
  /** Between such a noun and whose it is: "von". */
  readonly delegating: ReadonlySet<string>;
  /** Nouns that stand for people or bodies that act: "unbekannte", "rebellen", "notenbank". */
  readonly parties: ReadonlySet<string>;
  /** Bodies that are a building or an office rather than somebody: "schule", "amt". */
  readonly noParties: ReadonlySet<string>;
  /** Verbs whose subject takes part in what their object names: "führte ein Telefonat". */
  readonly holding: ReadonlySet<string>;
  /** Verbs of telling, whose topic is taken as having taken place: "berichtete über ein Telefonat". */
  readonly telling: ReadonlySet<string>;
  /** Verbs that make public; of separable ones also the stem that stands apart. */
  readonly announcing: ReadonlySet<string>;
  /** "beide", "die beiden": the two told of before. */
  readonly pair: ReadonlySet<string>;
  /** Nouns behind "beide" and what kind of names they stand for: "beide Vereine". */
  readonly pairNouns: ReadonlyMap<string, "person" | "organisation" | "place">;
  /** "er", "sie": whoever was told of before. */
  readonly thirdPerson: ReadonlySet<string>;
  /** "ich", "wir": whoever speaks. */
  readonly firstPerson: ReadonlySet<string>;
  /** Verbs that judge what their object names. */
  readonly judging: ReadonlySet<string>;
  /** Verbs of how long something takes. */
  readonly lasting: ReadonlySet<string>;
  /** Verbs and phrases by which something that has begun before goes on: "breitet sich aus", "außer Kontrolle". */
  readonly ongoing: ReadonlySet<string>;
  readonly ongoingPhrases: readonly string[];
  readonly hearsay: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly during: ReadonlySet<string>;
  /** Prepositions that take the event as having taken place: "nach dem Treffen". */
  readonly presupposing: ReadonlySet<string>;
  /** Of these, the ones that put the clause inside the event, so that a plan of the clause is a plan of the event. */
  readonly inside: ReadonlySet<string>;
  /** Prepositions of what is spoken of or worked for: "über ein Treffen". */
  readonly topical: ReadonlySet<string>;
  /** Of these, before what only verbs of telling take as a fact. */
  readonly told: ReadonlySet<string>;
  /** Before the noun of what brought an event about: "von einer Lawine". */
  readonly bringing: ReadonlySet<string>;
  /** Prepositions that make a time the end or the beginning of what is told: "vor", "seit". */
  readonly ending: ReadonlySet<string>;
  readonly starting: ReadonlySet<string>;
  /** Prepositions before a source: "laut". */
  readonly citing: ReadonlySet<string>;
  /** Prepositions before a site: "auf dem Markt". */
  readonly sited: ReadonlySet<string>;
  /** Before what somebody does not know of, and what nobody speaks to: "von", "zu". */
  readonly unawareOf: ReadonlySet<string>;
  readonly declinedOn: ReadonlySet<string>;
  readonly preposed: ReadonlySet<string>;
  readonly prepositionSlots: ReadonlyMap<string, RoleSlot>;
  /** Prepositions that only say when something else was. */
  readonly asides: ReadonlySet<string>;
  /** Verbs whose negation leaves the event alone: "bestätigte das Gespräch nicht". */
  readonly replying: ReadonlySet<string>;
  /** Parts of a land or town that lead to its name: "im Süden Perus", "in der Nähe von". */
  readonly regions: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
  readonly referring: ReadonlySet<string>;
  /** Nouns for the news itself, on which somebody gives no comment: "zu dem Fall". */
  readonly matters: ReadonlySet<string>;
  readonly officials: ReadonlySet<string>;
  /** How words for authorities and bodies end: "Landgericht", "Verkehrsministerium". */
  readonly officialEndings: readonly string[];
  /** Forms of verbs by which somebody gives a figure, and the participles that do so behind "hatte": "zählte", "gesprochen". */
  readonly counting: ReadonlySet<string>;
  /** Words by which a statement goes on about the event told last: "dabei", "machte … verantwortlich". */
  readonly goingOn: ReadonlySet<string>;
  /** Forms by which somebody becomes what a noun names: "wird", "geworden". */
  readonly becoming: ReadonlySet<string>;
  /** Tell who is to blame for what was told before: "verantwortlich". */
  readonly blaming: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** Sides of an event on which somebody may give no comment: "zur Ursache". */
  readonly details: ReadonlySet<string>;
  readonly speakers: readonly string[];
  readonly rounds: ReadonlyMap<string, string>;
}

/** Something counted or measured of events: the nouns it stands before, or the verbs that say what befell people. Words in lower case. */
export interface Figure {
  readonly name: string;
  readonly nouns: string;
  /** Words that stand before the number: "Stärke 6,2". */
  readonly before?: string;
  readonly people: string;
  readonly phrases: readonly string[];
  /** Ids of kinds that have it; "harm" stands for all kinds that harm people. */
  readonly kinds: string;
}

/** Figures opened for look-up. */
export interface FigureTables {
  readonly rows: readonly {
    readonly name: string;
    readonly nouns: ReadonlySet<string>;
    readonly before: ReadonlySet<string>;
    readonly people: ReadonlySet<string>;
    readonly phrases: readonly string[];
    readonly kinds: ReadonlySet<string>;
  }[];
  readonly atLeast: ReadonlySet<string>;
  readonly atMost: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly atLeastPhrases: readonly string[];
  readonly atMostPhrases: readonly string[];
  readonly peopleNouns: ReadonlySet<string>;
  /** Endings of compounds that count people: "Feuerwehrmänner". */
  readonly peopleEndings: readonly string[];
  readonly superseded: ReadonlySet<string>;
  /** Before a number without a noun: it counts what was counted before. */
  readonly again: ReadonlySet<string>;
  /** Behind a number that counts more of the same: "fünf weitere". */
  readonly others: ReadonlySet<string>;
  /** Before and after a number that counts only a part. */
  readonly partBefore: ReadonlySet<string>;
  readonly partAfter: ReadonlySet<string>;
  /** Adverbs before the verb by which a number counts some of those who were hurt: "schwer verletzt". */
  readonly partDegree: ReadonlySet<string>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a language brings for finding events. */
export interface EventTables {
  readonly kinds: readonly EventKind[];
  readonly verbForms: ReadonlyMap<string, readonly TriggerForm[]>;
  /** Bits of `wordClass` for each form in `verbForms`. */
  readonly verbBits: ReadonlyMap<string, number>;
  readonly nounForms: ReadonlyMap<string, readonly TriggerForm[]>;
  /** Lengths of the keys of `nounForms`, longest first. */
  readonly nounLengths: readonly number[];
  readonly words: EventWords;
  readonly figures: FigureTables;
}
