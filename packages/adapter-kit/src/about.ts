/** Names an input in problems: who sent it, in which format, from where. */
export interface About {
  readonly source?: string | undefined;
  readonly format?: string | undefined;
  readonly uri?: string | undefined;
}
