/** A name in the text. Offsets are UTF-16 in the document; titles, articles and functions stand outside the span. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC";
  /** The name without genitive -s or apostrophe: "Trumps" is "Trump". */
  readonly name: string;
  /** Office or function that stands with it ("designierte US-Präsident"), as the text has it, and where. */
  readonly role?: NameRole | undefined;
}

/** An office or function in the text, beside a name. */
export interface NameRole {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Country, body or person the office belongs to, as the text names it: "russischen", "US", "Putins". */
  readonly of?: string | undefined;
}

/**
 * Words that stand for an entity: a name, a role noun ("der Kremlsprecher", "der Kanzler"), a metonym ("der Kreml", "Moskau"), a pronoun.
 */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly by: "name" | "role" | "metonym" | "pronoun";
  readonly entityId: string;
}
