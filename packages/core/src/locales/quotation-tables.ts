/** Which marks open and close a quotation. */
export interface QuotationTables {
  /** Marks that open when nothing is glued before and something is glued after them, with the marks that may close them. */
  readonly opening: ReadonlyMap<string, ReadonlySet<string>>;
  /** All marks that may close. */
  readonly closing: ReadonlySet<string>;
  /** Marks that always open, wherever blanks stand. */
  readonly alwaysOpening: ReadonlySet<string>;
}
