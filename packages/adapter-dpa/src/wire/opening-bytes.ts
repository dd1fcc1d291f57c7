import { decode } from "@digest/adapter-kit";
import type { SourceDocument } from "@digest/core";

/** What a detector looks at: formats name themselves at their beginning. */
const opening = 65_536;

/** The first characters of a document, for detectors. */
export function openingText({ bytes, mediaType }: SourceDocument): string {
  return decode(bytes.subarray(0, opening), mediaType).text;
}
