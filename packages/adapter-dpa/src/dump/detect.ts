import { formOf } from "@digest/adapter-kit";
import type { Detection, SourceDocument } from "@digest/core";
import { openingText } from "../wire/opening-bytes.ts";
import { creditLine, isStampLine, readMore } from "./marks.ts";

/** The stamp stands among the first lines. */
const furthestStamp = 5;

/**
 * Recognises the text of a portal by its form: a line that is a stamp alone, between lead and headline. Only the credit line names the agency;
 * without it other portals may print the same.
 */
export function detectDump(document: SourceDocument): Detection<"dump"> | undefined {
  const text = openingText(document);
  const form = formOf(text);
  if (form === "html" || form === "xml") return undefined;
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const stamp = lines.slice(0, furthestStamp).findIndex(isStampLine);
  if (stamp < 0) return undefined;
  const named = lines.some((line) => creditLine.test(line));
  const more = lines.some((line) => readMore.test(line));
  const reasons = [
    "a line with the stamp alone",
    ...(named ? ["credit of dpa"] : []),
    ...(more ? ["teasers to read on"] : []),
  ];
  return { format: "dump", certainty: Math.max(named ? 0.9 : 0.4, more ? 0.55 : 0), reasons };
}
