import { type About, type JsonPlace, jsonPlaces, ledger, readIso, readText } from "@digest/adapter-kit";
import { type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
import { onePerVersion } from "../wire/one-per-version.ts";
import { toArticle } from "../wire/to-article.ts";
import { Entry } from "./schema.ts";
import { toStory } from "./to-story.ts";

/** Versions whose shape is known; others are read with a warning. */
const knownVersion = /^digitalwires@0\.[5-9](?:\.\d{1,5})?$/;
/** Characters of one field; no news text comes near. */
const longestField = 4_000_000;

/** Steps of a pointer to an entry, `/entries/0`. */
const deepestEntry = 2;

/** A value that ought to be an entry, with the way to it. */
interface Found {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  /** Where it stands in the document. */
  readonly range: JsonPlace;
}

interface FoundEntries {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON has no undefined: the text is none, which the caller reports
  }
}

/** The entries of one JSON text: an array, what wireQ answers, or the one it is. */
function entriesIn(json: string, whole: unknown): readonly Found[] {
  const all = { start: 0, end: json.length };
  const listed = isObject(whole) && Array.isArray(whole["entries"]) ? whole["entries"] : undefined;
  const list: readonly unknown[] | undefined = Array.isArray(whole) ? whole : listed;
  if (list === undefined) return [{ value: whole, path: [], range: all }];
  const places = jsonPlaces(json, deepestEntry);
  return list.map((value, index) => {
    const path = listed === undefined ? [index] : ["entries", index];
    return { value, path, range: places.get(path.map((key) => `/${key}`).join("")) ?? all };
  });
}

/** One entry a line. */
function entriesByLine(text: string, about: About): FoundEntries {
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .filter(([json]) => json.trim() !== "")
    .map(({ 0: json, index: offset }) => ({ json, offset, value: parse(json) }));
  const fail = (path?: readonly number[]) => problem({ ...about, code: "malformed-json", path });
  if (lines.length < 2 || !lines.some(({ value }) => isObject(value))) return { found: [], problems: [fail()] };
  return {
    found: lines.flatMap(({ json, offset, value }, index) =>
      value === undefined ? [] : [{ value, path: [index], range: { start: offset, end: offset + json.length } }],
    ),
    problems: lines.flatMap(({ value }, index) => (value === undefined ? [fail([index])] : [])),
  };
}

/** One JSON text, or one a line. */
function entriesOf(text: string, about: About): FoundEntries {
  const whole = parse(text);
  return whole === undefined ? entriesByLine(text, about) : { found: entriesIn(text, whole), problems: [] };
}

/** Reads one entry; `undefined` with its problem where it is none. */
function readEntry({ value, path, range }: Found, about: About, text: string): Reading {
  const parsed = Entry.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = [...path, ...(issue?.path ?? []).map((key) => (typeof key === "symbol" ? String(key) : key))];
    const absent = isObject(value) && issue?.path.length === 1 && value[String(issue.path[0])] === undefined;
    return { items: [], problems: [problem({ ...about, code: absent ? "missing-field" : "invalid-field", path: at })] };
  }
  const entry = parsed.data;
  const long = (["article_html", "infobox_html", "linkbox_html"] as const).find(
    (key) => (entry[key]?.length ?? 0) > longestField,
  );
  if (long !== undefined)
    return { items: [], problems: [problem({ ...about, code: "too-large", path: [...path, long] })] };
  const draft = toStory(entry, about, path);
  const { article, internal, problems } = toArticle(draft.story);
  const delivered = readIso(entry.updated ?? "")?.value;
  const item: ReadingItem = {
    uri: about.uri ?? "",
    article,
    ledger: ledger(text, [{ ...range, pointers: [""] }], "other-entries"),
    ...(delivered?.includes("T") === true ? { delivered } : {}),
    ...(internal === undefined ? {} : { internal }),
  };
  const version =
    entry.format === undefined || knownVersion.test(entry.format)
      ? []
      : [problem({ ...about, code: "unknown-version", path: [...path, "format"] })];
  return { items: [item], problems: [...version, ...draft.problems, ...problems] };
}

/** Reads digitalwires JSON, versions 0.5 to 0.9. Never throws for bad input; one bad entry never loses the others. */
export function readDigitalwires(document: SourceDocument): Reading {
  const about: About = { source: "dpa", format: "digitalwires", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const entries = entriesOf(text, about);
  const readings = entries.found.map((found) => readEntry(found, about, text));
  return {
    items: onePerVersion(readings.flatMap(({ items }) => items)),
    problems: [...problems, ...entries.problems, ...readings.flatMap((reading) => reading.problems)],
  };
}
