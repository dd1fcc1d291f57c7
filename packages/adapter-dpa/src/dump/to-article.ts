import { type DumpLine, findDateline, isSubHeading, type LedgerRange, ledger } from "@digest/adapter-kit";
import {
  type Article,
  type Block,
  fingerprint,
  finishArticle,
  germanSentences,
  type Identifier,
  type Inference,
  type Ledger,
  plainDocument,
  type Related,
} from "@digest/core";
import { creditLine, relatedHeading } from "./marks.ts";
import type { DumpParts } from "./parts.ts";
import { readRelated } from "./related.ts";

/** An article with the account of its text, to the character. */
export interface DumpReading {
  readonly article: Article;
  readonly ledger: Ledger;
}

/** Part of an article with where it came from and what was only inferred. */
interface Part<Value> {
  readonly value: Value;
  readonly ranges: readonly LedgerRange[];
  readonly inferred: readonly Inference[];
}

const kept = ({ start, end }: { start: number; end: number }, ...pointers: string[]): LedgerRange => ({
  start,
  end,
  pointers,
});
const removed = ({ start, end }: { start: number; end: number }, reason: string): LedgerRange => ({
  start,
  end,
  removed: reason,
});

/** Where the first sentence ends; a number of two digits before a full stop is an ordinal, "die 2. Mannschaft". */
function sentenceEnd(text: string): number {
  const ends = plainDocument(text, germanSentences).sentences.map(({ end }) => end);
  return ends.find((end) => end === text.length || !/(?:^|\s)\d{1,2}\.$/.test(text.slice(0, end))) ?? text.length;
}

/** The headline is the first sentence of its line, without the full stop the portal puts there; the rest goes on the teaser. */
function readHeadline({ text, start }: DumpLine): Part<{ readonly headline: string; readonly rest: string }> {
  const end = sentenceEnd(text);
  const first = text.slice(0, end);
  const headline = first.replace(/\.$/, "").trimEnd();
  const rest = text.slice(end).trim();
  const ranges = [kept({ start, end: start + headline.length }, "/headline")];
  if (headline.length < end)
    ranges.push(removed({ start: start + headline.length, end: start + end }, "full-stop-of-the-portal"));
  if (rest !== "") ranges.push(kept({ start: start + text.length - rest.length, end: start + text.length }, "/teaser"));
  return {
    value: { headline, rest },
    ranges,
    inferred: [{ pointer: "/headline", rule: "first sentence behind the stamp" }],
  };
}

function keywordsOf(kicker: DumpLine | undefined): readonly string[] {
  return (kicker?.text ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function readKicker(kicker: DumpLine | undefined): Part<readonly string[]> {
  const value = [...new Set(keywordsOf(kicker))];
  const pointers = value.map((_, index) => `/keywords/${index}`);
  return { value, ranges: kicker === undefined ? [] : [kept(kicker, "/kicker", ...pointers)], inferred: [] };
}

function isHeading(lines: readonly DumpLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  return index > 0 && index + 1 < lines.length && isSubHeading(text);
}

interface Body {
  readonly blocks: readonly Block[];
  readonly dateline?: Article["dateline"];
}

/** Paragraphs and sub-headings; a dateline the portal left stands at the start of the first. */
function readBody(lines: readonly DumpLine[]): Part<Body> {
  const [first] = lines;
  const opening = first === undefined ? undefined : findDateline(first.text);
  const found =
    opening !== undefined && opening.dateline.agencies.length > 0 && opening.end < (first?.text.length ?? 0)
      ? opening
      : undefined;
  const inferred: Inference[] = [];
  const ranges: LedgerRange[] = [];
  const blocks = lines.map((line, index): Block => {
    const pointer = `/blocks/${index}/text`;
    const cut = index === 0 ? (found?.end ?? 0) : 0;
    if (cut > 0) ranges.push(kept({ start: line.start, end: line.start + cut }, "/dateline/text"));
    ranges.push(kept({ start: line.start + cut, end: line.end }, pointer));
    if (!isHeading(lines, index)) return { kind: "paragraph", text: line.text.slice(cut) };
    inferred.push({ pointer: `/blocks/${index}`, rule: "short line without final mark" });
    return { kind: "heading", text: line.text };
  });
  return { value: { blocks, ...(found === undefined ? {} : { dateline: found.dateline }) }, ranges, inferred };
}

function readAfter(lines: readonly DumpLine[]): Part<readonly Related[]> {
  const value: Related[] = [];
  const ranges: LedgerRange[] = [];
  const inferred: Inference[] = [];
  for (const line of lines) {
    const reading = relatedHeading.test(line.text) ? undefined : readRelated(line, value.length);
    if (reading === undefined) {
      ranges.push(removed(line, relatedHeading.test(line.text) ? "heading-of-related" : "page-furniture"));
      continue;
    }
    value.push(reading.related);
    ranges.push(...reading.ranges);
    inferred.push(...reading.inferred);
  }
  return { value, ranges, inferred };
}

/** Stamp and headline name a portal text, weakly: another text may share them. */
function identify({ published }: DumpParts, headline: string): Identifier {
  const folded = headline
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { scheme: "derived", value: fingerprint(`dpa ${published.value} ${folded}`), weak: true };
}

/** Makes the article of a portal text. Stamps of related items never date it. */
export function toArticle(text: string, parts: DumpParts): DumpReading {
  const kicker = readKicker(parts.kicker);
  const head = parts.headline === undefined ? undefined : readHeadline(parts.headline);
  const body = readBody(parts.body);
  const after = readAfter(parts.after);
  const credit = creditLine.exec(parts.credit?.text ?? "")?.[1];
  const teaser = [parts.lead?.text ?? "", head?.value.rest ?? ""].filter((part) => part !== "").join(" ");
  const identifier = identify(parts, head?.value.headline ?? "");
  const agencies = [...new Set([...(credit === undefined ? [] : ["dpa"]), ...(body.value.dateline?.agencies ?? [])])];
  const article = finishArticle({
    id: `urn:digest:dpa:${identifier.value}`,
    source: "dpa",
    format: "dump",
    language: "de",
    identifiers: [identifier],
    kicker: parts.kicker?.text,
    headline: head?.value.headline,
    teaser: teaser === "" ? undefined : teaser,
    dateline: body.value.dateline,
    published: parts.published,
    blocks: body.value.blocks,
    agencies,
    credits: credit === undefined ? [] : [credit],
    keywords: kicker.value,
    related: after.value,
    inferred: [
      { pointer: "/language", rule: "German where no language is stated" },
      { pointer: "/id", rule: "stamp and headline" },
      ...(head?.inferred ?? []),
      ...body.inferred,
      ...after.inferred,
    ],
  });
  const agency = agencies.indexOf("dpa");
  const ranges: LedgerRange[] = [
    ...parts.prefix,
    ...parts.before.map((line) => removed(line, "page-furniture")),
    ...kicker.ranges,
    ...(parts.lead === undefined ? [] : [kept(parts.lead, "/teaser")]),
    kept(parts.stampLine, "/published"),
    ...(head?.ranges ?? []),
    ...body.ranges,
    ...(parts.credit === undefined ? [] : [kept(parts.credit, "/credits/0", `/agencies/${agency}`)]),
    ...after.ranges,
  ];
  return { article, ledger: ledger(text, ranges) };
}
