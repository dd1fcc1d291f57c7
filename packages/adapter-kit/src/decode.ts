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

/** Whether more letters are UTF-8 than bytes are not: a file cut inside a letter, say. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (const character of new TextDecoder().decode(bytes)) {
    if (character === "\ufffd") broken += 1;
    else if (character > "\u007f") sound += 1;
  }
  return sound > broken;
}

/**
 * Turns bytes into text: byte order mark, then what is declared (HTTP charset, XML declaration, meta element), then the
 * pattern of zero bytes of UTF-16 and UTF-32, then UTF-8, each strictly. Where none of them fits: UTF-8 with U+FFFD for what is broken, if most of it
 * is UTF-8, else windows-1252.
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
  const encoding = mark?.encoding ?? (isMostlyUtf8(body) ? "utf-8" : "windows-1252");
  const text = new TextDecoder(encoding.startsWith("utf-32") ? "utf-8" : encoding).decode(body);
  return { text, encoding, ...claim, fallback: true };
}
