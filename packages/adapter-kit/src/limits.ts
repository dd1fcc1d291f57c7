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
  /** Elements of one page or XML document. */
  nodes: 250_000,
  /** Depths of all elements of an XML document added up: parsers take a step for each level of each element. */
  steps: 4_000_000,
  /** Places of one XML text that are repaired; more is no XML. */
  repairs: 100_000,
  /** Items of one feed. */
  items: 10_000,
} as const;
