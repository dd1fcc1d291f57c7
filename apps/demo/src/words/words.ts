import type { Manner } from "@digest/core";

export type ChangedPart =
  | "status"
  | "overdue"
  | "time"
  | "place"
  | "participants"
  | "attributes"
  | "positions"
  | "mentions"
  | "origins"
  | "possiblySameAs";

/** Every word of the app's own interface; words about events come from @digest/render. */
export interface AppWords {
  readonly digest: string;
  /** What the app is for, as the title of its first page. */
  readonly slogan: string;
  readonly timeline: string;
  readonly articles: string;
  readonly compare: string;
  readonly changes: string;
  readonly changesShort: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly search: string;
  readonly source: string;
  readonly person: string;
  readonly status: string;
  readonly any: string;
  readonly from: string;
  readonly until: string;
  readonly filter: string;
  readonly reset: string;
  readonly nothing: string;
  readonly more: string;
  readonly found: (events: number) => string;
  readonly allEvents: (events: number) => string;
  readonly moreContradictions: (contradictions: number) => string;
  readonly moreMentions: (mentions: number) => string;
  readonly upload: string;
  readonly uploadHint: string;
  /** Progress while an upload is read, with the places {at}, {all} and {name}. */
  readonly reading: string;
  readonly read: (articles: number) => string;
  readonly refused: string;
  /** Why a file could not be taken whose answer tells nothing more. */
  readonly refusedWhy: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly tooMany: (left: number) => string;
  readonly notKnown: string;
  readonly whyHere: string;
  readonly leftOut: string;
  readonly characters: string;
  readonly statements: string;
  readonly unnamedSpeaker: string;
  readonly legend: string;
  readonly legendStatement: string;
  readonly legendSpeaker: string;
  readonly legendTime: string;
  readonly legendName: string;
  readonly legendEvent: string;
  readonly notFound: string;
  readonly back: string;
  readonly noChanges: string;
  readonly planned: string;
  readonly happened: string;
  readonly chooseArticles: string;
  readonly firstArticle: string;
  readonly secondArticle: string;
  readonly compareHint: string;
  readonly saysNothing: string;
  readonly data: string;
  readonly chartLabel: string;
  readonly chartKey: string;
  readonly chartMore: (events: number) => string;
  readonly undated: string;
  readonly original: string;
  readonly translatedMachine: string;
  /** Manners of speech (Manner). */
  readonly manners: Readonly<Record<Manner, string>>;
  /** Why parts of an input are no part of its article (LedgerEntry.removed). */
  readonly removed: Readonly<Record<string, string>>;
  /** A day without its weekday, for a narrow place. */
  readonly date: (day: number, month: string, year: number) => string;
  readonly changeKinds: Readonly<Record<"added" | "removed" | "changed" | "merged" | "split", string>>;
  /** Parts of an event that readers see. */
  readonly parts: Readonly<Record<ChangedPart, string>>;
  readonly subjects: Readonly<Record<"article" | "event" | "contradiction" | "story", string>>;
}
