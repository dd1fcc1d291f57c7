import type { TextSpan } from "../model/evidence.ts";
import type { Act, Manner, Medium } from "../model/statement.ts";

/** A source named with the statement: the outermost last, as in a `SourceRef` chain. */
export interface ChainLink {
  readonly kind: "person" | "organisation" | "outlet" | "anonymous" | "unknown";
  readonly start: number;
  readonly end: number;
}

/** A statement as spans of the document; `Statement` is made of it with evidence and entities. Each role may be parted. */
export interface StatementMention {
  readonly manner: Manner;
  readonly medium: Medium;
  readonly quote: readonly TextSpan[];
  readonly speaker: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly frame: readonly TextSpan[];
  readonly addressee: readonly TextSpan[];
  /** Where the speaker is a pronoun or missing: the words it stands for. */
  readonly antecedent?: readonly TextSpan[] | undefined;
  readonly act: Act;
  readonly polarity: "positive" | "negative";
  /** Innermost first; empty where no source is named. */
  readonly chain: readonly ChainLink[];
}
