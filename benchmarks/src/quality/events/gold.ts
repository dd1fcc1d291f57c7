import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Adapter, createDigester, type Digest, de, type Event, readWith } from "@digest/core";
import { z } from "zod";

/** What a careful reader finds in the articles of one story: the file `gold.json` beside them. */
export const Gold = z.strictObject({
  about: z.string(),
  now: z.string(),
  events: z.array(
    z.strictObject({
      kind: z.string(),
      participants: z.array(z.string()).optional(),
      time: z.string().optional(),
      place: z.string().optional(),
      status: z.string(),
      articles: z.array(z.string()),
      positions: z.array(z.strictObject({ act: z.string(), source: z.string() })).optional(),
      /** Number of independent origins. */
      origins: z.int().optional(),
    }),
  ),
  /** Kinds of which the articles use the words, but tell no event beyond those listed. */
  notEvents: z.array(z.strictObject({ kind: z.string(), why: z.string() })).optional(),
  contradictions: z.array(z.strictObject({ kind: z.string(), event: z.int() })),
});
export type Gold = z.infer<typeof Gold>;
export type GoldEvent = Gold["events"][number];

/** A story of the gold set with the digest made of its articles. */
export interface Story {
  readonly name: string;
  readonly gold: Gold;
  readonly digest: Digest;
  /** Article id to file name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a story's articles and makes their digest at the gold's `now`. */
export async function readStory(folder: string, all: readonly Adapter[]): Promise<Story> {
  const gold = Gold.parse(JSON.parse(await readFile(join(folder, "gold.json"), "utf8")));
  const digester = createDigester({ locale: de });
  const files = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((file) => file !== "gold.json").toSorted()) {
    const { items, problems } = await readWith(all, { uri: name, bytes: await readFile(join(folder, name)) });
    for (const found of problems) process.stdout.write(`  ${basename(folder)}/${name}: ${found.message}\n`);
    for (const item of items) {
      digester.add(item);
      files.set(item.article.id, name);
    }
  }
  digester.advance(gold.now);
  return { name: basename(folder), gold, digest: digester.digest(), files };
}

/** The files whose articles mention the event. */
export function filesOf(event: Event, { files }: Story): ReadonlySet<string> {
  return new Set(event.mentions.map(({ articleId }) => files.get(articleId) ?? ""));
}

/** The names of an entity, empty for one that is not in the digest. */
export function namesOf(id: string | undefined, { digest }: Story): readonly string[] {
  const entity = digest.entities.find((one) => one.id === id);
  return entity === undefined ? [] : [entity.name, ...entity.variants];
}

/** How many of the gold's participants take part in the event. */
export function participantsFound(event: Event, gold: GoldEvent, story: Story): number {
  const names = event.participants.flatMap(({ entityId }) => namesOf(entityId, story));
  return (gold.participants ?? []).filter((wanted) => names.some((name) => name.includes(wanted))).length;
}
