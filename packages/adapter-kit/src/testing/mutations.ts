import type { Random } from "./seeded-random.ts";

/** A way to spoil bytes. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function span(bytes: Uint8Array, random: Random): readonly [number, number] {
  const start = random(bytes.length + 1);
  return [start, Math.min(bytes.length, start + random(200))];
}

/** Pieces that open something in one format or another, or that no text should hold. */
export const hostilePieces = [
  "<",
  ">",
  "&",
  "]]>",
  "<![CDATA[",
  "<!--",
  "</",
  "<p ",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  "\\",
  ",",
  "\0",
  "\u0007",
  "\u202e",
  "\ufeff",
  "&#0;",
  "&nbsp;",
  "<script>",
  "</item>",
  "</p>",
  "<item>",
  "=\n",
  "\n\n\n",
  "::",
  "(dpa) - ",
  "01.13.2025 25:61",
  "\ud800",
] as const;

/** The ways `checkAdapter` spoils a fixture. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes, random) => {
    const copy = bytes.slice();
    for (let count = 0; count <= random(8); count += 1) {
      const at = random(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    }
    return copy;
  },
  cut: (bytes, random) => bytes.slice(0, random(bytes.length + 1)),
  behead: (bytes, random) => bytes.slice(random(bytes.length + 1)),
  drop: (bytes, random) => {
    const [start, end] = span(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  double: (bytes, random) => {
    const [start, end] = span(bytes, random);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  insert: (bytes, random) => {
    const piece = new TextEncoder().encode(hostilePieces[random(hostilePieces.length)]);
    const at = random(bytes.length + 1);
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
  repeat: (bytes, random) => {
    const piece = new TextEncoder().encode((hostilePieces[random(hostilePieces.length)] ?? "").repeat(1 + random(300)));
    const at = random(bytes.length + 1);
    return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
  "as-latin-1": (bytes) =>
    Uint8Array.from(new TextDecoder().decode(bytes), (character) => character.charCodeAt(0) & 0xff),
  "as-utf-16": (bytes) => {
    const text = new TextDecoder().decode(bytes);
    const wide = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at += 1) {
      wide[at * 2] = text.charCodeAt(at) & 0xff;
      wide[at * 2 + 1] = text.charCodeAt(at) >> 8;
    }
    return wide;
  },
  "twice-encoded": (bytes) => new TextEncoder().encode(new TextDecoder("windows-1252").decode(bytes)),
};
