import type { Act, Manner, Medium } from "../model/statement.ts";

/** Tokens `[first, last)`. */
export type Range = readonly [number, number];

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
  act: Act;
  polarity: "positive" | "negative";
  /** Lies in the quote of another statement. */
  nested?: boolean;
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
