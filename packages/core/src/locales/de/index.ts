import type { Locale } from "../locale.ts";
import { abbreviations } from "./abbreviations.ts";
import { ordinalNouns } from "./ordinal-nouns.ts";

/** German, as news of Germany, Austria and Switzerland writes it. */
export const de: Locale = {
  language: "de",
  sentences: { abbreviations: new Set(abbreviations), afterOrdinal: new Set(ordinalNouns) },
};
