import type { Adapter, Detection, Reading, SourceDocument } from "./adapter.ts";
import { problem } from "./errors.ts";

/** What the caller knows of a document; narrows the choice of adapter. */
export interface ReadHint {
  readonly source?: string | undefined;
  readonly format?: string | undefined;
}

/** Below this certainty an adapter's claim is a guess, and a guess is refused. */
const leastCertainty = 0.5;
const binaryMark = 0;

interface Candidate {
  readonly adapter: Adapter;
  readonly detection: Detection;
}

function refuse(
  document: SourceDocument,
  code: "empty-input" | "unknown-format" | "ambiguous-format" | "unknown-source" | "binary-input",
  detail?: string,
): Reading {
  return { items: [], problems: [problem({ code, uri: document.uri, detail })] };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

/** UTF-16 and UTF-32 hold zero bytes too: they are text when they begin with a byte order mark or an XML declaration. */
function isBinary(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const wide =
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff) ||
    (a === 0 && b === 0 && c === 0xfe) ||
    (a === 0x3c && b === 0) ||
    (a === 0 && (b === 0x3c || d === 0x3c));
  return !wide && bytes.subarray(0, 8192).includes(binaryMark);
}

function pick(adapters: readonly Adapter[], document: SourceDocument, format: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  for (const adapter of adapters) {
    const detection = adapter.detect(document);
    if (detection !== undefined && (format === undefined || detection.format === format))
      found.push({ adapter, detection });
  }
  return found.toSorted((a, b) => b.detection.certainty - a.detection.certainty);
}

/**
 * Reads a document with the adapter that recognises it, or with the one the hint names. A tie or nothing good is a
 * problem that names what was tried; so are empty and binary input. Never rejects for bad input.
 */
export async function readWith(
  adapters: readonly Adapter[],
  document: SourceDocument,
  hint: ReadHint = {},
): Promise<Reading> {
  if (isBlank(document.bytes)) return refuse(document, "empty-input");
  if (isBinary(document.bytes)) return refuse(document, "binary-input");
  const named = hint.source === undefined ? adapters : adapters.filter(({ source }) => source === hint.source);
  const able = hint.format === undefined ? named : named.filter(({ formats }) => formats.includes(hint.format ?? ""));
  if (able.length === 0) {
    const known = adapters.map(({ source, formats }) => `${source} (${formats.join(", ")})`).join("; ");
    return refuse(document, "unknown-source", `known are ${known}`);
  }
  const [only] = able;
  if (hint.format !== undefined && only !== undefined && able.length === 1) return only.read(document, hint.format);
  const [best, second] = pick(able, document, hint.format);
  if (best === undefined || best.detection.certainty < leastCertainty) {
    const tried = able.map(({ source }) => source).join(", ");
    const guess =
      best === undefined
        ? ""
        : `; nearest was ${best.adapter.source} ${best.detection.format} (${best.detection.certainty.toFixed(2)})`;
    return refuse(document, "unknown-format", `tried ${tried}${guess}`);
  }
  if (second !== undefined && second.detection.certainty === best.detection.certainty) {
    return refuse(
      document,
      "ambiguous-format",
      [best, second].map(({ adapter, detection }) => `${adapter.source} ${detection.format}`).join(" or "),
    );
  }
  return best.adapter.read(document, best.detection.format);
}
