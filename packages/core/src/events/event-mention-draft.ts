import type { EventKind } from "../locales/event-tables.ts";
import type { Modality, Participant } from "../model/event.ts";
import type { TimedBy } from "./mention-time.ts";
import type { Unnamed } from "./parties.ts";

/** One place in a text that tells of an event, as offsets of the document; `EventMention` is made of it. */
export interface EventMentionDraft {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence in the document. */
  readonly sentence: number;
  readonly scope?: string | undefined;
  readonly by: "verb" | "noun";
  readonly participants: readonly Participant[];
  /** Those who take part and have no name. */
  readonly unnamed: readonly Unnamed[];
  /** Entity ids of places. */
  readonly places: readonly string[];
  readonly times: readonly TimedBy[];
  readonly modality: Modality;
  readonly hearsay: boolean;
  readonly background: boolean;
  readonly calledOff: boolean;
  readonly postponed: boolean;
  /** "bereits", "schon einmal": anywhere in the past. */
  readonly open: boolean;
  /** Says what an event told before is: "Es ist die erste Reise". */
  readonly defines: boolean;
  /** Is only judged, which leaves open whether it has taken place: "nannte den Streik unverantwortlich". */
  readonly judged: boolean;
  /** With a definite article or pronoun: it may point back to an event told before. */
  readonly definite: boolean;
  /** "ein weiteres", "erneut": another one than the one told before. */
  readonly another: boolean;
  /** The word itself, in lower case. */
  readonly word: string;
  /** Its subject is a pronoun that stands for whoever was told of before. */
  readonly pronoun: boolean;
  /** Name of a gathering, folded: "münchner sicherheitskonferenz". */
  readonly title?: string | undefined;
  /** Its word only points back: "Sieg". */
  readonly back: boolean;
  readonly round?: string | undefined;
  /** Only says when something else was: "nach der Wahl". */
  readonly aside: boolean;
  /** Lies in somebody's own words. */
  readonly quoted: boolean;
  /** Stands in a headline, kicker or caption. */
  readonly headline: boolean;
  /** Stands in a headline or among the first sentences of its text. */
  readonly opening: boolean;
}
