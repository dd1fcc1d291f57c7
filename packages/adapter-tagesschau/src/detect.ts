import { dumpLines, formOf, openingText, type PageMarks, pageMarks, readText } from "@digest/adapter-kit";
import type { Detection, SourceDocument } from "@digest/core";
import { findHeader } from "./dump/header.ts";
import { isTagesschau } from "./identity.ts";

/** Forms of the publisher's pieces: text dump, feed (RSS, RDF, Atom), page, answer of the app API. */
export const formats = ["dump", "feed", "page", "api"] as const;
export type TagesschauFormat = (typeof formats)[number];

/** A mark of a form in the text, with how sure it makes. */
interface Mark {
  readonly format: TagesschauFormat;
  readonly certainty: number;
  readonly reason: string;
  readonly form: RegExp;
}

/** What the forms begin with. */
export const openings = {
  feed: /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:rss|rdf:RDF|RDF|feed|(?:\w{1,20}:)(?:rss|RDF|feed))[\s>]/,
  page: /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)*<[a-z!]/i,
  api: /^\s*[{[]/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Marks of feeds and of the API in order: the first that is found decides. */
export const marks: readonly Mark[] = [
  {
    format: "feed",
    certainty: 0.99,
    reason: "a channel of tagesschau.de",
    form: /<(?:\w{1,20}:)?(?:link|id|publisher|source|generator)\b[^<>]{0,300}(?:>\s{0,20}(?:<!\[CDATA\[\s{0,20})?(?:https?:\/\/)?(?:www\.)?tagesschau\.de\b|href=["']https?:\/\/(?:www\.)?tagesschau\.de\/)/,
  },
  {
    format: "api",
    certainty: 0.99,
    reason: "addresses of the app API of tagesschau.de",
    form: /https?:\\?\/\\?\/(?:www\.)?tagesschau\.de\\?\/api2u?\\?\//,
  },
  {
    format: "api",
    certainty: 0.9,
    reason: "members of the app API that lead to tagesschau.de",
    form: /"(?:detailsweb|shareURL|details)"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/(?:www\.)?tagesschau\.de\\?\//,
  },
];

/** A mark of a page, with how sure it makes. */
interface PageMark {
  readonly certainty: number;
  readonly reason: string;
  readonly isIn: (page: PageMarks) => boolean;
}

/** Marks of pages in order: the first that is found decides. */
const marksOfPages: readonly PageMark[] = [
  {
    certainty: 0.99,
    reason: "canonical address on tagesschau.de",
    isIn: ({ canonical }) => canonical.some(isTagesschau),
  },
  {
    certainty: 0.99,
    reason: "address of the page on tagesschau.de",
    isIn: ({ shared }) => shared.some(isTagesschau),
  },
  {
    certainty: 0.95,
    reason: "the page names tagesschau.de as its publisher",
    isIn: ({ tags }) =>
      [...tags].some(([name, contents]) => /publisher|og:site_name/.test(name) && contents.includes("tagesschau.de")),
  },
  {
    certainty: 0.8,
    reason: "classes of the layout since 2022",
    isIn: ({ names }) => names.has("seitenkopf__headline--text"),
  },
  {
    certainty: 0.7,
    reason: "classes of the layout until 2021",
    isIn: ({ names }) => names.has("meldungHead"),
  },
];

/** Characters of the begin of a document that are looked at. */
const looked = 400_000;

function detectDump(text: string): Detection<TagesschauFormat> | undefined {
  const [first, ...more] = dumpLines(text.slice(0, 20_000));
  const header = findHeader(text, first);
  if (header === undefined || header.title.text.length > 300) return undefined;
  const reasons = ["the first line is a title with `Stand: DD.MM.YYYY HH:MM Uhr`"];
  const clean = header.rest.text === "";
  if (clean) reasons.push("the stamp ends the line");
  const parted = more.length > 0 && more.slice(0, 10).every(({ afterBlank }) => afterBlank);
  if (parted) reasons.push("blank lines part the text");
  return { format: "dump", certainty: 0.75 + (clean ? 0.1 : 0) + (parted ? 0.1 : 0), reasons };
}

/** Says which form of a tagesschau piece a document is, how sure, and by which marks. */
export function detect(document: SourceDocument): Detection<TagesschauFormat> | undefined {
  const text = openingText(document, looked);
  if (text === undefined) return undefined;
  const form = Object.entries(openings).find(([, opening]) => opening.test(text))?.[0];
  if (form === undefined) return detectDump(text);
  if (form === "page") {
    if (formOf(text) === "xml") return undefined;
    const page = pageMarks(document, readText(document).text ?? text);
    const mark = marksOfPages.find(({ isIn }) => isIn(page));
    return mark === undefined ? undefined : { format: "page", certainty: mark.certainty, reasons: [mark.reason] };
  }
  const mark = marks.find((candidate) => candidate.format === form && candidate.form.test(text));
  return mark === undefined ? undefined : { format: mark.format, certainty: mark.certainty, reasons: [mark.reason] };
}
