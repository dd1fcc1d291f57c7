import type { Locale } from "../locale.ts";
import { germanEvents } from "./events.ts";
import { grammar } from "./grammar.ts";
import { names } from "./names.ts";
import { alwaysOpeningMarks, quotationMarks } from "./quotation-marks.ts";
import { germanSentences } from "./sentences.ts";
import { germanSpeech } from "./speech.ts";
import { stories } from "./stories.ts";
import { germanSyntax } from "./syntax.ts";
import { times } from "./times.ts";

const speech = germanSpeech();

/** German, as news of Germany, Austria and Switzerland writes it. */
export const de: Locale = {
  language: "de",
  grammar,
  names,
  quotations: {
    opening: new Map(Object.entries(quotationMarks).map(([open, close]) => [open, new Set(close)])),
    closing: new Set(Object.values(quotationMarks).join("")),
    alwaysOpening: new Set(alwaysOpeningMarks),
  },
  syntax: germanSyntax(speech),
  speech,
  times,
  events: germanEvents(),
  stories,
  ...germanSentences,
};
