import { de, findNames, findStatements, findTimes, type Manner, type Medium, plainDocument } from "@digest/core";
import type { AnnotateInput } from "./input-line.ts";
import type { LineTask } from "./task-names.ts";

/** Names of the manners in the quotation corpus (Petersen-Frey and Biemann 2024). */
const mannerNames = {
  direct: "Direct",
  indirect: "Indirect",
  reported: "Reported",
  "free-indirect": "FreeIndirect",
  "indirect-free-indirect": "IndirectFreeIndirect",
} as const satisfies Readonly<Record<Manner, string>>;

/** Names of the media in the same corpus. */
const mediumNames = {
  speech: "Speech",
  thought: "Thought",
  writing: "Writing",
  "speech-or-thought": "ST",
  "speech-or-writing": "SW",
  "thought-or-writing": "TW",
  none: "none",
} as const satisfies Readonly<Record<Medium, string>>;

type Annotate = (input: AnnotateInput) => Readonly<Record<string, unknown>>;

/** Tasks that look at one line alone, so that files of any length stream through. */
export const lineTasks = {
  statements: ({ name, text }) => ({
    document: name,
    statements: findStatements(plainDocument(text, de), { locale: de }).map((found) => ({
      type: mannerNames[found.manner],
      medium: mediumNames[found.medium],
      quote: found.quote,
      speaker: found.speaker,
      cue: found.cue,
      frame: found.frame,
      addressee: found.addressee,
    })),
  }),
  times: ({ name, text, published }) => ({
    document: name,
    times: findTimes(plainDocument(text, de), { locale: de, published }).map(({ start, end, type, value }) => ({
      begin: start,
      end,
      type,
      value,
    })),
  }),
  names: ({ name, text }) => ({
    id: name,
    names: findNames(plainDocument(text, de), { locale: de }).map(({ start, end, type }) => ({
      begin: start,
      end,
      type,
    })),
  }),
} as const satisfies Readonly<Record<LineTask, Annotate>>;
