import type { Act, Manner, Medium } from "../model/statement.ts";
import type { ChainLink } from "./statement-mention.ts";

/** Tokens `[first, last)`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The tokens of a clause, a phrase or a quotation. */
export function rangeOf({ first, last }: Range): Range {
  return { first, last };
}

/** One token. */
export function wordAt(at: number): Range {
  return { first: at, last: at + 1 };
}

/** Where the last of several stretches ends. */
export function endOf(ranges: readonly Range[]): number {
  let end = 0;
  for (const { last } of ranges) end = Math.max(end, last);
  return end;
}

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
  speaker: readonly Range[];
  cue: readonly Range[];
  frame: readonly Range[];
  addressee: readonly Range[];
  antecedent: readonly Range[] | undefined;
  /** The introduction of the statement it goes on with; its own wordings in quotation marks hang on it. */
  introduction: Introduction | undefined;
  /** Who passes it on: the paper of "zitiert die Zeitung den Minister". */
  through: readonly Range[] | undefined;
  act: Act;
  polarity: "positive" | "negative";
  /** Lies in the quote of another statement. */
  nested: boolean;
  /** Found by a verb of saying, not by a source put in beside it. */
  fromVerb: boolean;
  sources: readonly Source[] | undefined;
  /** Number of the unit it was found in. */
  unit: number;
}

/** What a reader finds that finds nothing. */
export const none: readonly Draft[] = [];

export const noRanges: readonly Range[] = [];

/** A draft with nothing but its manner and quote. */
export function draft(unit: number, manner: Manner, quote: Range[]): Draft {
  return {
    unit,
    manner,
    medium: "speech",
    quote,
    speaker: noRanges,
    cue: noRanges,
    frame: noRanges,
    addressee: noRanges,
    antecedent: undefined,
    introduction: undefined,
    through: undefined,
    act: "asserts",
    polarity: "positive",
    nested: false,
    fromVerb: false,
    sources: undefined,
  };
}

/** Lets a statement hang on an introduction. */
export function introduce(statement: Draft, { cue, frame, addressee }: Introduction): void {
  statement.cue = cue;
  statement.frame = frame;
  statement.addressee = addressee;
}

/** The introduction a statement has, or the one of the statement it goes on with. */
export function introductionOf({ cue, frame, addressee, introduction }: Draft): Introduction {
  return introduction ?? { cue, frame, addressee };
}
