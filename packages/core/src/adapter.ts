import type { Problem } from "./model/problem.ts";
import type { ReadingItem } from "./model/reading-item.ts";
import type { Instant } from "./model/when.ts";

/** Bytes as a publisher sent them. `uri` names them in errors and ids and is never fetched. */
export interface SourceDocument {
  readonly uri: string;
  readonly bytes: Uint8Array;
  /** As served, `application/rss+xml; charset=utf-8`. */
  readonly mediaType?: string | undefined;
  /** When the document was fetched; a file has none. Never used as the publication time. */
  readonly retrievedAt?: Instant | undefined;
}

/** How sure an adapter is that a document is its own: 0 (no) to 1 (the publisher is named in it). */
export interface Detection<Format extends string = string> {
  readonly format: Format;
  readonly certainty: number;
  readonly reasons: readonly string[];
}

/** What could be read, in document order, and what could not. One bad item never loses the others. */
export interface Reading {
  readonly items: readonly ReadingItem[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one publisher. `detect` is cheap and never throws; `read` never rejects for bad input: what is wrong is a problem in
 * the reading. `read` takes the format from `format` where given, else detects it.
 */
export interface Adapter<Format extends string = string> {
  readonly source: string;
  readonly formats: readonly Format[];
  detect(document: SourceDocument): Detection<Format> | undefined;
  read(document: SourceDocument, format?: Format): Promise<Reading>;
}
