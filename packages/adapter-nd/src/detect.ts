import { formOf, readText, type TextForm } from "@digest/adapter-kit";
import type { Detection, SourceDocument } from "@digest/core";
import { detectDump } from "./dump/detect.ts";

/** Forms of the paper's pieces: text dump, RSS feed, page. */
export const formats = ["dump", "feed", "page"] as const;
export type NdFormat = (typeof formats)[number];

/** A mark of a form in the text, with how sure it makes. */
interface Mark {
  readonly form: TextForm;
  readonly format: NdFormat;
  readonly certainty: number;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Marks in order: the first that is found decides. */
export const marks: readonly Mark[] = [
  {
    form: "xml",
    format: "feed",
    certainty: 0.99,
    reason: "a channel of the paper",
    pattern:
      /<(?:\w{1,20}:)?(?:link|id|publisher|source)\b[^<>]{0,300}(?:>\s{0,20}(?:<!\[CDATA\[\s{0,20})?(?:https?:\/\/)?(?:www\.)?|href=["']https?:\/\/(?:www\.)?)(?:nd-aktuell|neues-deutschland)\.de\b/,
  },
  {
    form: "html",
    format: "page",
    certainty: 0.99,
    reason: "canonical address of the paper",
    pattern:
      /<link\b(?=[^<>]{0,300}rel=["']?canonical)[^<>]{0,300}href=["']?https?:\/\/(?:www\.)?(?:nd-aktuell|neues-deutschland)\.de\//i,
  },
  {
    form: "html",
    format: "page",
    certainty: 0.99,
    reason: "address of the page in the paper",
    pattern: /<meta\b(?=[^<>]{0,300}og:url)[^<>]{0,300}https?:\/\/(?:www\.)?(?:nd-aktuell|neues-deutschland)\.de\//i,
  },
  {
    form: "html",
    format: "page",
    certainty: 0.9,
    reason: "the title names the paper",
    pattern:
      /<(?:title\b[^<>]{0,100}>[^<]{0,300}|meta\b(?=[^<>]{0,300}og:title)[^<>]{0,400})(?:\(neues[ -]deutschland(?:\.de)?\)|\snd-aktuell\.de)\s{0,9}(?:<\/title|["'])/i,
  },
  {
    form: "html",
    format: "page",
    certainty: 0.8,
    reason: "classes of the layout of 2020",
    pattern: /class=["']?(?:[^"'<>]{0,80}\s)?Deck\b[\s\S]{0,3000}?class=["']?(?:[^"'<>]{0,80}\s)?Infoline\b/i,
  },
  {
    form: "html",
    format: "page",
    certainty: 0.7,
    reason: "appeals of the paper",
    pattern: /class=["']?(?:[^"'<>]{0,80}\s)?ndPLUS-Abowerbung\b/i,
  },
];

/** Characters of the begin of a document that are looked at. */
const looked = 400_000;

/** Says which form of a piece of the paper a document is, how sure, and by which marks. */
export function detect(document: SourceDocument): Detection<NdFormat> | undefined {
  const text = readText({ ...document, bytes: document.bytes.subarray(0, looked * 2) }).text?.slice(0, looked);
  if (text === undefined) return undefined;
  const form = formOf(text);
  if (form === "text") {
    const found = detectDump(text);
    return found === undefined ? undefined : { format: "dump", ...found };
  }
  const mark = marks.find((candidate) => candidate.form === form && candidate.pattern.test(text));
  return mark === undefined ? undefined : { format: mark.format, certainty: mark.certainty, reasons: [mark.reason] };
}
