import { type About, ledger, readIso, readText } from "@digest/adapter-kit";
import { type Ledger, type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
import { onePerVersion } from "../wire/one-per-version.ts";
import { toArticle } from "../wire/to-article.ts";
import { Entry } from "./schema.ts";
import { toStory } from "./to-story.ts";

/** Versions whose shape is known; others are read with a warning. */
const knownVersion = /^digitalwires@0\.[5-9](?:\.\d{1,5})?$/;
/** Characters of one field; no news text comes near. */
const longestField = 4_000_000;

type Path = readonly (string | number)[];

interface Found {
  readonly value: unknown;
  readonly path: Path;
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

/** One entry, an array, what wireQ answers, or one entry a line. */
function entriesOf(
  text: string,
  about: About,
): { readonly found: readonly Found[]; readonly problems: readonly Problem[] } {
  const whole = parse(text);
  if (Array.isArray(whole)) return { found: whole.map((value, index) => ({ value, path: [index] })), problems: [] };
  if (isObject(whole) && Array.isArray(whole["entries"]))
    return {
      found: whole["entries"].map((value: unknown, index) => ({ value, path: ["entries", index] })),
      problems: [],
    };
  if (whole !== undefined) return { found: [{ value: whole, path: [] }], problems: [] };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const values = lines.map(parse);
  if (lines.length < 2 || !values.some(isObject))
    return { found: [], problems: [problem({ ...about, code: "malformed-json" })] };
  return {
    found: values.flatMap((value, index) => (value === undefined ? [] : [{ value, path: [index] }])),
    problems: values.flatMap((value, index) =>
      value === undefined ? [problem({ ...about, code: "malformed-json", path: [index] })] : [],
    ),
  };
}

/** Reads one entry; `undefined` with its problem where it is none. */
function readEntry({ value, path }: Found, about: About, account: Ledger): Reading {
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
    ledger: account,
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
  const account = ledger(text, [{ start: 0, end: text.length, pointers: [""] }]);
  const readings = entries.found.map((found) => readEntry(found, about, account));
  return {
    items: onePerVersion(readings.flatMap(({ items }) => items)),
    problems: [...problems, ...entries.problems, ...readings.flatMap((reading) => reading.problems)],
  };
}
