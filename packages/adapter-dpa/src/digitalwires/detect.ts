import type { Detection, SourceDocument } from "@digest/core";
import { openingText } from "../wire/opening-bytes.ts";

/** Recognises digitalwires JSON by its name in `format`, or by its keys. */
export function detectDigitalwires(document: SourceDocument): Detection<"digitalwires"> | undefined {
  const text = openingText(document).trimStart();
  if (!/^[{[]/.test(text)) return undefined;
  const found = (certainty: number, reason: string): Detection<"digitalwires"> => ({
    format: "digitalwires",
    certainty,
    reasons: [reason],
  });
  if (/"format"\s?:\s?"digitalwires@/.test(text)) return found(0.99, "names itself digitalwires");
  if (text.includes('"urn"') && text.includes('"version_created"')) return found(0.85, "keys urn and version_created");
  if (/^\{\s{0,20}"entries"\s?:\s?\[\s{0,20}\]\s{0,20}\}\s*$/.test(text)) return found(0.6, "an empty answer of wireQ");
  return undefined;
}
