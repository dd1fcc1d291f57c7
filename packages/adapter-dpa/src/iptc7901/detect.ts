import type { Detection, SourceDocument } from "@digest/core";
import { openingText } from "../wire/opening-bytes.ts";
import { readHeader } from "./header.ts";
import { controls } from "./message-lines.ts";

/** Recognises IPTC 7901 by its first line; the controls around it make it sure. */
export function detectIptc7901(document: SourceDocument): Detection<"iptc7901"> | undefined {
  const text = openingText(document).trimStart();
  const line = text.split(/[\r\n]/, 1)[0]?.replace(controls.startOfHeader, "") ?? "";
  const header = readHeader(line);
  if (header === undefined) return undefined;
  const framed = text.startsWith(controls.startOfHeader) || text.includes(controls.startOfText);
  const named = /^(?:dpa|l[a-z]{2}$)/.test(header.agency);
  return {
    format: "iptc7901",
    certainty: (framed ? 0.9 : 0.7) + (named ? 0.08 : 0),
    reasons: [`header of a wire message, agency ${named ? "of dpa" : "unknown"}`],
  };
}
