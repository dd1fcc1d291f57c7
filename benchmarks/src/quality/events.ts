import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Adapter, createDigester, type Digest, de, type Event, readWith } from "@digest/core";
import { z } from "zod";
import { adapters } from "../adapters.ts";

const Gold = z.strictObject({
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
type Gold = z.infer<typeof Gold>;
type GoldEvent = Gold["events"][number];

/** A story of the gold set with the digest made of its articles. */
interface Story {
  readonly name: string;
  readonly gold: Gold;
  readonly digest: Digest;
  /** Article id to file name. */
  readonly files: ReadonlyMap<string, string>;
}

const goldFolder = fileURLToPath(new URL("../../gold/", import.meta.url));

async function readStory(folder: string, all: readonly Adapter[]): Promise<Story> {
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

function filesOf(event: Event, { files }: Story): ReadonlySet<string> {
  return new Set(event.mentions.map(({ articleId }) => files.get(articleId) ?? ""));
}

/** The same kind, a time that does not exclude the gold's, and at least one article of it. */
function couldBe(event: Event, gold: GoldEvent, story: Story): boolean {
  if (event.kind !== gold.kind || !gold.articles.some((file) => filesOf(event, story).has(file))) return false;
  const time = event.time.edtf?.split("/")[0];
  return gold.time === undefined || time === undefined || time.startsWith(gold.time) || gold.time.startsWith(time);
}

/** The gold's time, or a clock time on its day. */
function isTimeRight(edtf: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || edtf === wanted || (edtf?.startsWith(`${wanted}T`) ?? false);
}

function overlap(event: Event, gold: GoldEvent, story: Story): number {
  const files = filesOf(event, story);
  return gold.articles.filter((file) => files.has(file)).length + (event.time.edtf === gold.time ? 0.5 : 0);
}

/** Gold events and events of the digest, one to one, the best overlap first. */
function pair(story: Story): ReadonlyMap<number, Event> {
  const candidates = story.gold.events.flatMap((gold, index) =>
    story.digest.events
      .filter((event) => couldBe(event, gold, story))
      .map((event) => ({ index, event, value: overlap(event, gold, story) })),
  );
  const pairs = new Map<number, Event>();
  const taken = new Set<string>();
  for (const { index, event } of candidates.toSorted((a, b) => b.value - a.value)) {
    if (pairs.has(index) || taken.has(event.id)) continue;
    pairs.set(index, event);
    taken.add(event.id);
  }
  return pairs;
}

interface Tally {
  gold: number;
  found: number;
  paired: number;
  time: number;
  status: number;
  articles: number;
  wrongMerges: number;
  acts: number;
  actsRight: number;
  contradictions: number;
  contradictionsFound: number;
  contradictionsRight: number;
}

function actsRight(event: Event, gold: GoldEvent, digest: Digest): number {
  const name = (id: string | undefined): string => digest.entities.find((entity) => entity.id === id)?.name ?? "";
  return (gold.positions ?? []).filter(({ act, source }) =>
    event.positions.some(
      (position) =>
        position.act === act &&
        position.chain.some(({ label, entityId }) => `${label} ${name(entityId)}`.includes(source)),
    ),
  ).length;
}

function scoreStory(story: Story, tally: Tally): readonly string[] {
  const { gold, digest } = story;
  const pairs = pair(story);
  const misses: string[] = [];
  gold.events.forEach((wanted, index) => {
    const event = pairs.get(index);
    tally.acts += wanted.positions?.length ?? 0;
    if (event === undefined) {
      misses.push(`missing ${wanted.kind} ${wanted.time ?? ""}`);
      return;
    }
    tally.paired += 1;
    const files = [...filesOf(event, story)].toSorted().join(" ");
    const right = {
      time: isTimeRight(event.time.edtf, wanted.time),
      status: event.status === wanted.status,
      articles: files === wanted.articles.toSorted().join(" "),
    };
    if (right.time) tally.time += 1;
    else misses.push(`${wanted.kind}: time ${event.time.edtf ?? "unknown"}, not ${wanted.time}`);
    if (right.status) tally.status += 1;
    else misses.push(`${wanted.kind} ${wanted.time ?? ""}: ${event.status}, not ${wanted.status}`);
    if (right.articles) tally.articles += 1;
    else misses.push(`${wanted.kind} ${wanted.time ?? ""}: articles ${files}, not ${wanted.articles.join(" ")}`);
    const acts = actsRight(event, wanted, digest);
    tally.actsRight += acts;
    if (acts < (wanted.positions?.length ?? 0))
      misses.push(
        `${wanted.kind}: acts ${event.positions.map(({ act, chain }) => `${act} (${chain.map(({ label }) => label).join(" > ")})`).join(", ")}`,
      );
    const others = gold.events.filter((other, at) => at !== index && other.kind === wanted.kind && !pairs.has(at));
    if (others.some((other) => other.articles.some((file) => filesOf(event, story).has(file)))) tally.wrongMerges += 1;
  });
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  for (const event of digest.events.filter(({ id }) => !paired.has(id)))
    misses.push(`extra ${event.kind} ${event.time.edtf ?? ""} „${event.mentions[0]?.trigger.exact}“ (${event.status})`);
  tally.gold += gold.events.length;
  tally.found += digest.events.length;
  tally.contradictions += gold.contradictions.length;
  tally.contradictionsFound += digest.contradictions.length;
  for (const { kind, event } of gold.contradictions) {
    const hit = digest.contradictions.some((found) => found.kind === kind && found.eventId === pairs.get(event)?.id);
    if (hit) tally.contradictionsRight += 1;
    else misses.push(`missing ${kind} contradiction`);
  }
  return misses;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} % (${part}/${whole})`;
}

/** Scores the digest over the project's own gold stories and lists each miss. */
export async function qualityEvents(): Promise<void> {
  const tally: Tally = {
    gold: 0,
    found: 0,
    paired: 0,
    time: 0,
    status: 0,
    articles: 0,
    wrongMerges: 0,
    acts: 0,
    actsRight: 0,
    contradictions: 0,
    contradictionsFound: 0,
    contradictionsRight: 0,
  };
  for (const name of (await readdir(goldFolder)).toSorted()) {
    const story = await readStory(join(goldFolder, name), adapters);
    const misses = scoreStory(story, tally);
    process.stdout.write(
      `${misses.length === 0 ? "ok  " : "    "}${name}\n${misses.map((miss) => `      ${miss}\n`).join("")}`,
    );
  }
  const f1 = (2 * tally.paired) / (tally.gold + tally.found);
  process.stdout.write(
    [
      `events: F1 ${f1.toFixed(3)} (gold ${tally.gold}, found ${tally.found}, paired ${tally.paired}), wrong merges ${tally.wrongMerges}`,
      `of the paired: time ${share(tally.time, tally.paired)}, status ${share(tally.status, tally.paired)}, articles ${share(tally.articles, tally.paired)}`,
      `acts ${share(tally.actsRight, tally.acts)}, contradictions ${share(tally.contradictionsRight, tally.contradictions)} (reported ${tally.contradictionsFound})`,
      "",
    ].join("\n"),
  );
}
