import { decode } from "@digest/adapter-kit";
import type { SourceDocument } from "@digest/core";

/** What a detector looks at: formats name themselves at their beginning. */
const opening = 65_536;

/** Each detector of a format asks for it. */
const known = new WeakMap<SourceDocument, string>();

/** The first characters of a document, for detectors. */
export function openingText(document: SourceDocument): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { text } = decode(document.bytes.subarray(0, opening), document.mediaType);
  known.set(document, text);
  return text;
}
