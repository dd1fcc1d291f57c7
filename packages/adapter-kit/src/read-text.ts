import { type Problem, problem, type SourceDocument } from "@digest/core";
import type { About } from "./about.ts";
import { type Decoded, decode } from "./decode.ts";
import { limits } from "./limits.ts";

/** A document as text; `text` is absent where the document is empty or too large. */
export interface TextReading {
  readonly text?: string;
  readonly decoded?: Decoded;
  readonly problems: readonly Problem[];
}

/** A document is decoded once, however many adapters look at it; forgotten when it has been read, or with the document. */
const known = new WeakMap<SourceDocument, Decoded>();

function decodedOf(document: SourceDocument): Decoded {
  const before = known.get(document);
  if (before !== undefined) return before;
  const decoded = decode(document.bytes, document.mediaType);
  known.set(document, decoded);
  return decoded;
}

/** Lets go of a text that nobody will ask for again. */
export function forgetText(document: SourceDocument): void {
  known.delete(document);
}

/**
 * Decodes a document within the limits. Empty, binary and too large documents are problems without text; a guess of the
 * encoding is a problem beside the text.
 */
export function readText(document: SourceDocument, about: About = {}): TextReading {
  const names = { ...about, uri: document.uri };
  if (document.bytes.length > limits.bytes) return { problems: [problem({ ...names, code: "too-large" })] };
  const decoded = decodedOf(document);
  if (decoded.text.trim() === "") return { problems: [problem({ ...names, code: "empty-input" })] };
  if (decoded.text.slice(0, 8192).includes("\0")) return { problems: [problem({ ...names, code: "binary-input" })] };
  const guess = `read as ${decoded.encoding}`;
  const problems = decoded.fallback ? [problem({ ...names, code: "encoding-fallback", detail: guess })] : [];
  return { text: decoded.text, decoded, problems };
}

/** The first characters of a document, for detectors; the whole is decoded once for all of them. Absent where it is empty or binary. */
export function openingText(document: SourceDocument, length: number): string | undefined {
  const { bytes } = document;
  const readable = bytes.length > limits.bytes ? { ...document, bytes: bytes.subarray(0, length * 2) } : document;
  return readText(readable).text?.slice(0, length);
}
