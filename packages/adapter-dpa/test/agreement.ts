import { dpa } from "@digest/adapter-dpa";
import type { Case } from "@digest/adapter-tests";
import { type Article, type Block, type Category, type Image, isForReaders, readWith } from "@digest/core";

/** What can be compared between the forms of one story: the value, `undefined` where there is none. */
export type Aspect = (article: Article) => unknown;

function every(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === "box" ? [block, ...every(block.blocks)] : [block]));
}

function some(values: readonly unknown[]): unknown {
  return values.length === 0 ? undefined : values;
}

const codes =
  (...schemes: readonly string[]): Aspect =>
  ({ categories }) =>
    some(categories.filter(({ scheme }: Category) => schemes.some((start) => scheme.startsWith(start))));

const pictures =
  (pick: (image: Image) => unknown): Aspect =>
  ({ blocks }) => {
    const found = blocks.flatMap((block) => (block.kind === "image" ? [pick(block)] : []));
    return found.some((value) => value !== undefined) ? found : undefined;
  };

/** The running text; media and boxes are aspects of their own. */
const runningText: Aspect = ({ blocks }) =>
  some(blocks.filter(({ kind }) => ["paragraph", "heading", "quote", "list", "table"].includes(kind)));

/** Every aspect, as the table in the docs lists them. */
export const aspects = {
  identifier: ({ identifiers }) => some(identifiers.filter(({ weak }) => weak !== true)),
  version: ({ version }) => (/^\d{1,9}$/.test(version) ? version : undefined),
  "time, to the minute": ({ published }) => published?.value.slice(0, 16),
  "time, to the second": ({ published }) => (published?.precision === "second" ? published.value : undefined),
  status: ({ status }) => status,
  embargo: ({ embargo }) => embargo,
  "signal (correction, update, repeat)": codes("sig", "apsig"),
  "correction for readers": ({ correction }) => correction,
  urgency: ({ urgency }) => urgency,
  language: ({ language, inferred }) =>
    inferred.some(({ rule }) => rule.startsWith("German where")) ? undefined : language,
  genre: ({ genre }) => genre,
  "genre codes": codes("dpatextgenre", "dnlgenre", "dpaimagekind", "genre"),
  "for readers": (article) => isForReaders(article),
  kicker: ({ kicker }) => kicker,
  headline: ({ headline }) => headline,
  "sub-headline": ({ subheadline }) => subheadline,
  teaser: ({ teaser }) => teaser,
  dateline: ({ dateline }) => dateline && { ...dateline, text: dateline.text.replace(/\p{Pd}$/u, "-") },
  bylines: ({ bylines }) => some(bylines),
  "text, sub-headings, lists, tables": runningText,
  "info boxes": ({ blocks }) => some(blocks.filter(({ kind }) => kind === "box")),
  "foreign content": ({ blocks }) => some(every(blocks).filter(({ kind }) => kind === "embed")),
  "pictures (identifier, headline)": pictures(({ id, headline }) => ({ id, headline })),
  "captions of pictures": pictures(({ caption }) => caption),
  "credits of pictures": pictures(({ credit }) => credit),
  "sizes of pictures": pictures(({ width, height }) => width && { width, height }),
  "further reading": ({ related }) => some(related),
  places: ({ locations }) =>
    some(
      (locations ?? [])
        .filter(({ role }) => role !== "taken")
        .map(({ role, name, address }) => ({ role, name, address })),
    ),
  coordinates: ({ locations }) =>
    some(
      (locations ?? []).flatMap(({ latitude, longitude }) => (latitude === undefined ? [] : [{ latitude, longitude }])),
    ),
  "place a picture was taken": ({ locations }) => some((locations ?? []).filter(({ role }) => role === "taken")),
  keywords: ({ keywords }) => some(keywords),
  provider: codes("dnlprov"),
  wires: codes("dpasrv"),
  desk: codes("dpacat"),
  "subjects and places": codes("dpasubject", "medtop", "dpacountry", "dpaarea", "apgeo"),
  "topics of other agencies": codes("apsubject", "apcategorycode"),
  audience: codes("dpaaudience"),
  persons: codes("person", "apperson"),
  rubrics: codes("dnlpath"),
  "user-need tags": codes("flextag", "publishadvice"),
  agencies: ({ agencies }) => some(agencies),
  "credit line": ({ credits }) => credits[0],
  "notice for automatic publishing": ({ credits }) => credits[1],
  rights: ({ rights }) => rights,
} as const satisfies Readonly<Record<string, Aspect>>;

export type AspectName = keyof typeof aspects;

/** How often a form says the same as the fullest one, nothing, or something else. */
export interface Count {
  same: number;
  absent: number;
  other: number;
}

export type Losses = ReadonlyMap<AspectName, Count>;

async function articleOf(entry: Case): Promise<Article | undefined> {
  const { items } = await readWith([dpa], entry.document);
  return items.length === 1 ? items[0]?.article : undefined;
}

function baseName(entry: Case): string {
  return (entry.name.split("/")[1] ?? "").replace(/\.\w+$/, "");
}

/** Compares the forms of each story with its digitalwires form; stories are told by the name of their case or file. */
export async function compareForms(full: readonly Case[], other: readonly Case[]): Promise<Losses> {
  const losses = new Map<AspectName, Count>();
  for (const entry of other) {
    const fuller = full.find((candidate) => baseName(candidate) === baseName(entry));
    const [whole, part] = [fuller && (await articleOf(fuller)), await articleOf(entry)];
    if (whole === undefined || part === undefined) continue;
    for (const [name, aspect] of Object.entries(aspects) as [AspectName, Aspect][]) {
      const [expected, actual] = [JSON.stringify(aspect(whole)), JSON.stringify(aspect(part))];
      const count = losses.get(name) ?? { same: 0, absent: 0, other: 0 };
      losses.set(name, count);
      if (expected === undefined && actual === undefined) continue;
      if (expected === actual) count.same += 1;
      else if (actual === undefined) count.absent += 1;
      else count.other += 1;
    }
  }
  return losses;
}
