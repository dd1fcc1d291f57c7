const offsetA = 0x811c9dc5;
const offsetB = 0x1b873593;

/**
 * A stable 64-bit fingerprint of a text as 16 hexadecimal digits, for ids: two FNV-1a lanes with a final mix (Noll, Fowler and Vo; the
 * finaliser is MurmurHash3's). Not for secrets.
 */
export function fingerprint(text: string): string {
  let a = offsetA;
  let b = offsetB;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return mix(a ^ (b >>> 7)) + mix(b ^ Math.imul(a, 0xcc9e2d51));
}

function mix(value: number): string {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return (hash >>> 0).toString(16).padStart(8, "0");
}
