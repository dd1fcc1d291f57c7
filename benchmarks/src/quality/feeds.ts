import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decode } from "@digest/adapter-kit";
import { type FeedReading, readFeed } from "@digest/adapter-kit/feed";
import { type Condition, type Expectation, parseExpectation } from "./feedparser/expectation.ts";
import { lookUp, notOurs, visible } from "./feedparser/fields.ts";

/** What the check of feeds found. */
export interface FeedQuality {
  readonly items: number;
  /** Items with id, link, clean title and time with offset. */
  readonly completeItems: number;
  readonly files: number;
  readonly thrown: readonly string[];
  readonly values: number;
  readonly rightValues: number;
  /** The same without `bozo`, which every file has. */
  readonly fields: number;
  readonly rightFields: number;
  readonly misses: readonly string[];
  readonly unmapped: readonly string[];
}

/** Where feedparser's test server stands; relative addresses refer to it. */
const testServer = "http://127.0.0.1:8097/";

/** Encodings of one family: a superset reads the subset alike. */
const families: Readonly<Record<string, string>> = { gbk: "gb18030", gb2312: "gb18030", "us-ascii": "windows-1252" };

function family(label: string): string {
  if (label.startsWith("utf-32")) return label;
  try {
    const name = new TextDecoder(label).encoding;
    return families[name] ?? name;
  } catch {
    return label.toLowerCase();
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Why a condition is not counted, or nothing. */
function exemption({ path }: Condition, { needsChardet }: Expectation): string | undefined {
  const field = String(path[0]);
  if (Object.hasOwn(notOurs, field)) return notOurs[field as keyof typeof notOurs];
  if (field === "encoding" && needsChardet)
    return "a statistical guess of an encoding that nothing names; windows-1252 is read and said";
  return undefined;
}

function isRight(condition: Condition, actual: unknown, bytes: Uint8Array): boolean {
  const { path, expected, negated } = condition;
  if (path[0] === "bozo") return (actual === true) === !negated;
  if (path[0] === "encoding" && typeof actual === "string" && typeof expected === "string") {
    return family(actual) === family(expected) || (isAscii(bytes) && expected === "us-ascii");
  }
  if (expected === null) return actual === undefined;
  if (typeof actual === "object" && actual !== null && "visible" in actual) {
    const last = path.at(-1);
    const text = String(actual.visible);
    if (last === "ord()") return text.codePointAt(0) === expected;
    return typeof expected === "string" && (text === visible(expected).visible || text === expected.trim());
  }
  const same = typeof expected === "boolean" ? Boolean(actual) === expected : String(actual) === String(expected);
  return same !== negated;
}

/** Where the wish of the original is none of ours although the field is there; each with its reason. */
const disagreements: Readonly<Record<string, string>> = {
  "encoding/bozo_http_text_plain.xml": "the XML is whole; that it was served as text/plain is no fault of the text",
  "encoding/bozo_linenoise.xml": "a statistical guess of an encoding against the declared one",
};

async function readTest(
  path: string,
  name: string,
): Promise<{ readonly reading: FeedReading; readonly expectation: Expectation; readonly bytes: Uint8Array }> {
  const bytes = readFileSync(path);
  const expectation = parseExpectation(decode(bytes).text);
  const { headers } = expectation;
  const document = { uri: new URL(name, testServer).href, bytes, mediaType: headers.get("content-type") };
  const location = headers.get("content-location");
  const base = location === undefined ? document.uri : new URL(location, document.uri).href;
  const reading = await readFeed(document, { base, language: headers.get("content-language") });
  return { reading, expectation, bytes };
}

interface Tally {
  values: number;
  right: number;
  fields: number;
  rightFields: number;
  readonly thrown: string[];
  readonly misses: string[];
  readonly unmapped: string[];
}

async function scoreFile(path: string, name: string, tally: Tally): Promise<void> {
  const { reading, expectation, bytes } = await readTest(path, name);
  for (const condition of expectation.conditions) {
    const reason = exemption(condition, expectation);
    const found = lookUp(
      reading,
      condition.path.filter((step) => step !== "ord()"),
    );
    if (reason !== undefined || !found.mapped) {
      tally.unmapped.push(`${name}: ${condition.source}: ${reason ?? "no field of ours"}`);
      continue;
    }
    const right = isRight(condition, found.value, bytes);
    const isField = condition.path[0] !== "bozo";
    tally.values += 1;
    tally.right += right ? 1 : 0;
    tally.fields += isField ? 1 : 0;
    tally.rightFields += right && isField ? 1 : 0;
    if (!right)
      tally.misses.push(
        `${name}: ${condition.source}: have ${JSON.stringify(found.value)}${name in disagreements ? ` (${disagreements[name]})` : ""}`,
      );
  }
}

function xmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .toSorted();
}

/** Reads the publishers' feeds and counts items that have all an adapter needs. */
async function scoreCorpus(
  folder: string,
): Promise<{ readonly items: number; readonly complete: number; readonly lacking: readonly string[] }> {
  let items = 0;
  const lacking: string[] = [];
  for (const name of xmlFiles(folder)) {
    const { feed, problems } = await readFeed({ uri: `file:///${name}`, bytes: readFileSync(join(folder, name)) });
    if (problems.length > 0) lacking.push(`${name}: ${problems.map(({ code }) => code).join(", ")}`);
    for (const { id, idKind, link, title, published } of feed?.items ?? []) {
      items += 1;
      const clean = title !== undefined && title.text !== "" && !/[<>\u00ad]|&\w+;|\s{2}/.test(title.text);
      const timed = published !== undefined && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(published.value);
      if (idKind === "hash" || link === undefined || !clean || !timed) lacking.push(`${name}: ${id}`);
    }
  }
  return { items, complete: items - lacking.length, lacking };
}

/** Checks the reading of feeds over `feeds` and `feeds-robustness` in a folder of corpora, prints and returns the figures. */
export async function qualityFeeds(corpora: string): Promise<FeedQuality> {
  const corpus = await scoreCorpus(join(corpora, "feeds"));
  const folder = join(corpora, "feeds-robustness");
  const names = xmlFiles(folder);
  const tally: Tally = { values: 0, right: 0, fields: 0, rightFields: 0, thrown: [], misses: [], unmapped: [] };
  for (const name of names) {
    try {
      await scoreFile(join(folder, name), name, tally);
    } catch (error) {
      tally.thrown.push(`${name}: ${String(error)}`);
    }
  }
  const { values, right, fields, rightFields, thrown, misses, unmapped } = tally;
  console.log(`feeds: ${corpus.complete} of ${corpus.items} items have id, link, clean title and time with offset`);
  for (const line of corpus.lacking) console.log(`  lacks: ${line}`);
  console.log(`feeds-robustness: ${names.length} files, ${thrown.length} thrown`);
  for (const line of thrown) console.log(`  thrown: ${line}`);
  console.log(
    `feeds-robustness: ${right} of ${values} mapped values right (${((100 * right) / Math.max(1, values)).toFixed(1)} %)`,
  );
  console.log(
    `feeds-robustness: ${rightFields} of ${fields} without bozo (${((100 * rightFields) / Math.max(1, fields)).toFixed(1)} %)`,
  );
  for (const line of misses) console.log(`  miss: ${line}`);
  console.log(`feeds-robustness: ${unmapped.length} values not mapped`);
  for (const line of unmapped) console.log(`  not mapped: ${line}`);
  return {
    items: corpus.items,
    completeItems: corpus.complete,
    files: names.length,
    thrown,
    values,
    rightValues: right,
    fields,
    rightFields,
    misses,
    unmapped,
  };
}
