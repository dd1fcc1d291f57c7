import { formOf, openingText, type PageMarks, pageMarks, readText } from "@digest/adapter-kit";
import type { Detection, SourceDocument } from "@digest/core";
import { detectDump } from "./dump/detect.ts";
import { isNd } from "./identity.ts";

/** Forms of the paper's pieces: text dump, RSS feed, page. */
export const formats = ["dump", "feed", "page"] as const;
export type NdFormat = (typeof formats)[number];

/** A channel of the paper in a feed. */
const channel =
  /<(?:\w{1,20}:)?(?:link|id|publisher|source)\b[^<>]{0,300}(?:>\s{0,20}(?:<!\[CDATA\[\s{0,20})?(?:https?:\/\/)?(?:www\.)?|href=["']https?:\/\/(?:www\.)?)(?:nd-aktuell|neues-deutschland)\.de\b/;

/** What a page of the paper has at the end of its title. */
const named = /(?:\(neues[ -]deutschland(?:\.de)?\)|\snd-aktuell\.de)\s*$/i;

/** A mark of a page, with how sure it makes. */
interface Mark {
  readonly certainty: number;
  readonly reason: string;
  readonly isIn: (page: PageMarks) => boolean;
}

/** Marks of pages in order: the first that is found decides. */
const marks: readonly Mark[] = [
  { certainty: 0.99, reason: "canonical address of the paper", isIn: ({ canonical }) => canonical.some(isNd) },
  { certainty: 0.99, reason: "address of the page in the paper", isIn: ({ shared }) => shared.some(isNd) },
  {
    certainty: 0.9,
    reason: "the title names the paper",
    isIn: ({ title = "", tags }) => [title, ...(tags.get("og:title") ?? [])].some((text) => named.test(text)),
  },
  {
    certainty: 0.8,
    reason: "classes of the layout of 2020",
    isIn: ({ names }) => names.has("Deck") && names.has("Infoline"),
  },
  { certainty: 0.7, reason: "appeals of the paper", isIn: ({ names }) => names.has("ndPLUS-Abowerbung") },
];

/** Characters of the begin of a document that are looked at. */
const looked = 400_000;

/** Says which form of a piece of the paper a document is, how sure, and by which marks. */
export function detect(document: SourceDocument): Detection<NdFormat> | undefined {
  const text = openingText(document, looked);
  if (text === undefined) return undefined;
  const form = formOf(text);
  if (form === "text") {
    const found = detectDump(text);
    return found === undefined ? undefined : { format: "dump", ...found };
  }
  if (form === "xml" && channel.test(text))
    return { format: "feed", certainty: 0.99, reasons: ["a channel of the paper"] };
  if (form !== "html") return undefined;
  const page = pageMarks(document, readText(document).text ?? text);
  const mark = marks.find(({ isIn }) => isIn(page));
  return mark === undefined ? undefined : { format: "page", certainty: mark.certainty, reasons: [mark.reason] };
}
