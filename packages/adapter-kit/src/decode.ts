import { isEncoding, readMarks } from "./encoding-marks.ts";
import { decodeUtf32 } from "./utf-32.ts";

/** Text with the way it was found. */
export interface Decoded {
  /** Without byte order mark. Bytes that mean nothing are U+FFFD. */
  readonly text: string;
  /** Name of the encoding used, in lower case as the WHATWG Encoding Standard has it, or `utf-32le`, `utf-32be`. */
  readonly encoding: string;
  /** What HTTP header, XML declaration or meta element claims, as written there. */
  readonly declared?: string;
  /** Whether the bytes are not what they claim (or claim nothing and are no UTF-8), so that letters may be wrong. */
  readonly fallback: boolean;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "utf-32le" || encoding === "utf-32be") return decodeUtf32(bytes, encoding === "utf-32le");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // says only that the bytes are none of this encoding: the next candidate is tried
  }
}

/**
 * Turns bytes into text: byte order mark, then what is declared (HTTP charset, XML declaration, meta element), then the
 * pattern of zero bytes of UTF-16 and UTF-32, then UTF-8, each strictly; windows-1252 where none of them fits.
 *
 * @example decode(document.bytes, document.mediaType).text
 */
export function decode(bytes: Uint8Array, mediaType?: string): Decoded {
  const { mark, declared, candidates } = readMarks(bytes, mediaType);
  const claim = declared === undefined ? {} : { declared };
  const body = mark === undefined ? bytes : bytes.subarray(mark.length);
  for (const [index, encoding] of candidates.entries()) {
    const text = isEncoding(encoding) ? strict(body, encoding) : undefined;
    if (text !== undefined) return { text, encoding, ...claim, fallback: index > 0 && declared !== undefined };
  }
  const encoding = mark?.encoding ?? "windows-1252";
  const text = new TextDecoder(encoding.startsWith("utf-32") ? "utf-8" : encoding).decode(body);
  return { text, encoding, ...claim, fallback: true };
}
