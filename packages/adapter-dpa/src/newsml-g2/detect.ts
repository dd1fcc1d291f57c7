import type { Detection, SourceDocument } from "@digest/core";
import { openingText } from "../wire/opening-bytes.ts";
import { narNamespace } from "./schema.ts";

/** Roots of documents of NewsML-G2, and of the part of one that holds the content. */
const root =
  /<(?:[\w.-]{1,20}:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|contentSet)[\s>]/;

/** How a page begins, which is no XML. */
const page = /^\s*<(?:!doctype\s|)html\b/i;

/** Recognises NewsML-G2 by its root and namespace; dpa by profile, generator, provider or identifiers. */
export function detectNewsMl(document: SourceDocument): Detection<"newsml-g2"> | undefined {
  const text = openingText(document);
  if (!text.trimStart().startsWith("<") || page.test(text) || !root.test(text)) return undefined;
  const isDpa = /dpa-G2|dpa-digitalwires|ines\/picture|dnlprov:dpa|urn:newsml:dpa\.com|dpasrv:/.test(text);
  if (isDpa) return { format: "newsml-g2", certainty: 0.99, reasons: ["NewsML-G2 with the codes of dpa"] };
  if (!text.includes(narNamespace) && !text.includes("http://iptc.org/std/NITF/")) return undefined;
  return { format: "newsml-g2", certainty: 0.7, reasons: ["NewsML-G2 of another provider"] };
}
