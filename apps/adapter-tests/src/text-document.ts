import type { SourceDocument } from "@digest/core";

/** A document of a text written in a test. */
export function textDocument(text: string, uri = "test:text"): SourceDocument {
  return { uri, bytes: new TextEncoder().encode(text) };
}
