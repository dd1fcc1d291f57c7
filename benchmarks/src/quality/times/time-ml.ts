import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A TIMEX3 with its place in the text, UTF-16, end exclusive. */
export interface Timex {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A TimeML document: publication date, plain text, marked times. */
export interface TimeMl {
  readonly name: string;
  readonly created: string;
  readonly text: string;
  readonly times: readonly Timex[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? "");
}

/** Reads TimeML: the string between the TEXT tags, untrimmed, tags taken out, entities decoded. Empty TIMEX3 are left out. */
export function parseTimeMl(name: string, source: string): TimeMl {
  const xml = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? "";
  const created = attribute(/<DCT>[\s\S]*?<TIMEX3\b([^>]*)>/.exec(xml)?.[1] ?? "", "value");
  let text = "";
  const times: Timex[] = [];
  const open: { readonly begin: number; readonly tag: string }[] = [];
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith("<")) text += decodeEntities(piece);
    else if (/^<TIMEX3\b[^>]*[^/]>$/.test(piece)) open.push({ begin: text.length, tag: piece });
    else if (piece.startsWith("</TIMEX3")) {
      const start = open.pop();
      if (start === undefined || text.slice(start.begin).trim() === "") continue;
      const { begin, tag } = start;
      times.push({ begin, end: text.length, type: attribute(tag, "type"), value: attribute(tag, "value") });
    }
  }
  return { name, created, text, times: times.toSorted((a, b) => a.begin - b.begin) };
}

/** All `.tml` files of a folder, by name. */
export function readTimeMl(folder: string): readonly TimeMl[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tml"));
  return names.toSorted().map((name) => parseTimeMl(name, readFileSync(join(folder, name), "utf8")));
}
