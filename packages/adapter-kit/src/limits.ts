/**
 * What a reader works through at most. Input beyond a limit ends in a problem (`too-large`, `too-deep`), never in a
 * crash: real pages, feeds and wire items stay far below.
 */
export const limits = {
  /** Bytes of a document, and characters of its text. */
  bytes: 32 * 1024 * 1024,
  /** Elements inside elements. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 512,
  /** Elements, texts and comments of one page or XML document. */
  nodes: 1_000_000,
  /** Items of one feed. */
  items: 10_000,
} as const;
