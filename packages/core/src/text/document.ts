import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What kind of text a passage is; headings and headlines do not end in a full stop, related items are small articles. */
export type PassageKind =
  | "kicker"
  | "headline"
  | "subheadline"
  | "teaser"
  | "heading"
  | "paragraph"
  | "quote"
  | "list-item"
  | "table-cell"
  | "caption"
  | "box"
  | "related";

/** One string of an article inside the text that is analysed. */
export interface Passage {
  /** JSON Pointer to the string in the article; empty for plain text. */
  readonly pointer: string;
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  /** Number of the related item or live blog entry the passage belongs to; time words in it refer to that item's own stamp. */
  readonly scope?: string | undefined;
}

/**
 * The text the analysers read: all strings of one article one after the other, parted by blank lines, so that quotes may run over blocks. All
 * spans are UTF-16 offsets into `text`.
 */
export interface TextDocument {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The forms of the tokens. */
  readonly vocabulary: Vocabulary;
}
