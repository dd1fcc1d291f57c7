import type { Act, Manner, Medium } from "../model/statement.ts";
import type { ChainLink } from "./statement-mention.ts";

/** Tokens `[first, last)`. */
export type Range = readonly [number, number];

/** A source as tokens, with its kind. */
export interface Source {
  readonly kind: ChainLink["kind"];
  readonly range: Range;
}

/** How a statement is introduced, in tokens. */
export type Introduction = Pick<Draft, "cue" | "frame" | "addressee">;

/** A statement while it is being put together, in tokens. */
export interface Draft {
  manner: Manner;
  medium: Medium;
  quote: Range[];
  speaker: Range[];
  cue: Range[];
  frame: Range[];
  addressee: Range[];
  antecedent?: Range[] | undefined;
  /** The introduction of the statement it goes on with; its own wordings in quotation marks hang on it. */
  introduction?: Introduction | undefined;
  /** Who passes it on: the paper of "zitiert die Zeitung den Minister". */
  through?: Range[] | undefined;
  act: Act;
  polarity: "positive" | "negative";
  /** Lies in the quote of another statement. */
  nested?: boolean;
  /** Found by a verb of saying, not by a source put in beside it. */
  fromVerb?: boolean;
  sources?: readonly Source[] | undefined;
  /** Number of the unit it was found in. */
  unit: number;
}

/** A draft with nothing but its manner and quote. */
export function draft(unit: number, manner: Manner, quote: Range[]): Draft {
  return {
    unit,
    manner,
    medium: "speech",
    quote,
    speaker: [],
    cue: [],
    frame: [],
    addressee: [],
    act: "asserts",
    polarity: "positive",
  };
}

/** The introduction a statement has, or the one of the statement it goes on with. */
export function introductionOf({ cue, frame, addressee, introduction }: Draft): Introduction {
  return introduction ?? { cue, frame, addressee };
}
