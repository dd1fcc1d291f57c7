import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mutations, type Random } from "@digest/adapter-kit/testing";
import type { Adapter } from "@digest/core";
import { adapters } from "../adapters.ts";
import { randomText } from "./texts.ts";

/** Something to try: bytes for a reader, or a text for the analysers. */
export type Input =
  | { readonly kind: "document"; readonly adapter: Adapter; readonly format: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string };

interface Seed {
  readonly adapter: Adapter;
  readonly format: string;
  readonly bytes: Uint8Array;
}

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

function folders(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function seedsOf(adapter: Adapter): readonly Seed[] {
  const root = `${packages}adapter-${adapter.source}/fixtures`;
  return folders(root).flatMap((format) =>
    folders(`${root}/${format}`).flatMap((name) =>
      readdirSync(`${root}/${format}/${name}`)
        .filter((file) => file.startsWith("input."))
        .map((file) => ({ adapter, format, bytes: readFileSync(`${root}/${format}/${name}/${file}`) })),
    ),
  );
}

/** The fixtures of all adapters, from which spoiled copies are made. */
export const seeds: readonly Seed[] = adapters.flatMap(seedsOf);

const ways = Object.values(mutations);

function noise(random: Random): Uint8Array {
  return Uint8Array.from({ length: random(400) }, () => random(256));
}

function spoiled(bytes: Uint8Array, random: Random): Uint8Array {
  let made = bytes;
  for (let count = 0; count <= random(4); count += 1) {
    const way = ways[random(ways.length)];
    if (way !== undefined && made.length > 0) made = way(made, random);
  }
  return made;
}

/** The next input: a spoiled fixture, now and then read as a format it is not, plain noise, or a text. */
export function nextInput(random: Random): Input {
  if (random(3) === 0) return { kind: "text", text: randomText(random) };
  const seed = seeds[random(seeds.length)];
  if (seed === undefined) throw new Error("there are no fixtures to spoil");
  const other = random(20) === 0 ? (seeds[random(seeds.length)] ?? seed) : seed;
  const bytes = random(40) === 0 ? noise(random) : spoiled(seed.bytes, random);
  return { kind: "document", adapter: other.adapter, format: other.format, bytes };
}
