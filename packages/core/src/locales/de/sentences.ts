import type { Locale } from "../locale.ts";
import { abbreviations } from "./abbreviations.ts";
import { ordinalLeads, ordinalNouns } from "./ordinal-nouns.ts";
import { capitalNames, sentenceOpeners } from "./title-words.ts";

/** The part of `de` that parts a German text into sentences, for `plainDocument` where the other tables are not needed. */
export const germanSentences: Pick<Locale, "sentences"> = {
  sentences: {
    abbreviations: new Set(abbreviations),
    afterOrdinal: new Set(ordinalNouns),
    beforeOrdinal: new Set(ordinalLeads),
    openers: sentenceOpeners,
    capitalNames,
  },
};
