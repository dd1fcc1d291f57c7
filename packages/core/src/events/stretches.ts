/** A stretch of a sentence between two marks: tokens `[first, last)`. `verbal` where it holds a verb of its own. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly verbal: boolean;
  /** Begins with a relative pronoun, "dass", "ob", "wenn" …; absent for main clauses. */
  readonly opener: string | undefined;
}

/** What may stand in several stretches; absent where it stands in one. */
interface Parted extends Stretch {
  readonly stretches: readonly Stretch[] | undefined;
}

/** The stretches a clause stands in. */
export function stretchesOf(clause: Parted): readonly Stretch[] {
  return clause.stretches ?? [clause];
}
