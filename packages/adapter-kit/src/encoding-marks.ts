/** Byte order marks, longest first (UTF-32LE begins like UTF-16LE). */
export const byteOrderMarks = [
  { encoding: "utf-32le", bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: "utf-32be", bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** How `<` or `<?` looks in wide encodings without a byte order mark (XML 1.0, appendix F). */
export const wideStarts = [
  { encoding: "utf-32le", bytes: [0x3c, 0x00, 0x00, 0x00] },
  { encoding: "utf-32be", bytes: [0x00, 0x00, 0x00, 0x3c] },
  { encoding: "utf-16le", bytes: [0x3c, 0x00] },
  { encoding: "utf-16be", bytes: [0x00, 0x3c] },
] as const;

/** Names that the Encoding Standard does not know, or that senders mean otherwise than it. */
export const encodingAliases = {
  "utf-32": "utf-32be",
  utf32: "utf-32be",
  "ucs-4": "utf-32be",
  u8: "utf-8",
  utf: "utf-8",
  utf_8: "utf-8",
  "iso-10646-ucs-2": "utf-16be",
  "ucs-2": "utf-16be",
  "utf-16": "utf-16be",
  utf_16: "utf-16be",
  "cp-1252": "windows-1252",
} as const satisfies Readonly<Record<string, string>>;

/** How far into the bytes a declaration may stand. */
const headLength = 1024;

/** What the bytes say of their encoding. */
export interface EncodingMarks {
  readonly mark?: { readonly encoding: string; readonly length: number };
  readonly declared?: string;
  /** Encodings to try, best first. */
  readonly candidates: readonly string[];
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** The name of an encoding in the form of this package, also for names no decoder knows. */
function named(label: string): string {
  const folded = label.toLowerCase();
  const known: Readonly<Record<string, string>> = encodingAliases;
  if (Object.hasOwn(known, folded)) return known[folded] ?? folded;
  try {
    return new TextDecoder(folded).encoding;
  } catch {
    return folded; // a name that no decoder knows is skipped by `isEncoding`
  }
}

/** Whether `decode` knows this encoding. */
export function isEncoding(encoding: string): boolean {
  if (encoding.startsWith("utf-32")) return true;
  try {
    return new TextDecoder(encoding).encoding !== "replacement";
  } catch {
    return false; // TextDecoder tells unknown names only by throwing
  }
}

function httpCharset(mediaType: string | undefined): string | undefined {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(mediaType ?? "")?.[1];
}

/** Whether a document is JSON by its first sign; JSON declares no encoding. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d));
  return first === 0x7b || first === 0x5b;
}

/** Gives every byte a character, those of ASCII their own. */
const asciiDecoder = new TextDecoder("windows-1252", { ignoreBOM: true });

/** Declarations are written in ASCII, so zero bytes of wide encodings can be left out to read them. */
function declaredInside(bytes: Uint8Array): string | undefined {
  if (isJson(bytes)) return undefined;
  const head = asciiDecoder.decode(bytes.subarray(0, headLength)).replaceAll("\0", "");
  const xml = /^[\s\xEF\xBB\xBF\xFE\xFF]{0,20}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(
    head,
  )?.[1];
  return xml ?? /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1];
}

function wideGuess(bytes: Uint8Array): string | undefined {
  return wideStarts.find(({ bytes: head }) => startsWith(bytes, head))?.encoding;
}

/** Whether a claimed encoding can be true of bytes whose declaration could be read as ASCII. */
function isPossible(encoding: string, guess: string | undefined): boolean {
  const wide = encoding.startsWith("utf-16") || encoding.startsWith("utf-32");
  return guess === undefined ? !wide : encoding === guess;
}

/** Reads byte order mark, HTTP charset, XML declaration and meta element, and lists the encodings to try. */
export function readMarks(bytes: Uint8Array, mediaType: string | undefined): EncodingMarks {
  const mark = byteOrderMarks.find(({ bytes: head }) => startsWith(bytes, head));
  const inside = declaredInside(bytes);
  const http = httpCharset(mediaType);
  const declared = http ?? inside;
  const claim = declared === undefined ? {} : { declared };
  if (mark !== undefined) {
    return { mark: { encoding: mark.encoding, length: mark.bytes.length }, ...claim, candidates: [mark.encoding] };
  }
  const guess = wideGuess(bytes);
  const claims = [http, inside].filter((label) => label !== undefined).map(named);
  const candidates = [...claims.filter((encoding) => isPossible(encoding, guess)), guess, "utf-8"];
  return { ...claim, candidates: [...new Set(candidates.filter((encoding) => encoding !== undefined))] };
}
