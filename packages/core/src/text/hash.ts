const offsetA = 0x811c9dc5;
const offsetB = 0x1b873593;

const lineBreak = 0x0a;

/**
 * A stable 64-bit fingerprint of texts, as if they were lines of one text, as 16 hexadecimal digits, for ids: two FNV-1a lanes with a final
 * mix (Noll, Fowler and Vo; the finaliser is MurmurHash3's). Not for secrets.
 */
export function fingerprint(...lines: readonly string[]): string {
  let a = offsetA;
  let b = offsetB;
  for (let line = 0; line < lines.length; line += 1) {
    const text = lines[line] ?? "";
    for (let index = line === 0 ? 0 : -1; index < text.length; index += 1) {
      const unit = index < 0 ? lineBreak : text.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
    }
  }
  return hexadecimal(mixed(a ^ (b >>> 7))) + hexadecimal(mixed(b ^ Math.imul(a, 0xcc9e2d51)));
}

/** The hash of a text without characters. */
export const noHash = offsetA | 0;

/** The hash of a text with one more UTF-16 unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A 32-bit number for a text, to look alike texts up by: FNV-1a. */
export function hashOf(text: string): number {
  let hash = noHash;
  for (let index = 0; index < text.length; index += 1) hash = hashOn(hash, text.charCodeAt(index));
  return hash;
}

/** Spreads what tells two numbers apart over all 32 bits. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexadecimal(value: number): string {
  return `${bytes[value >>> 24]}${bytes[(value >>> 16) & 255]}${bytes[(value >>> 8) & 255]}${bytes[value & 255]}`;
}
