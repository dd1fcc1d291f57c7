import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { SourceRef } from "./source-ref.ts";

/** How the words of another are given (Petersen-Frey and Biemann, LREC-COLING 2024). */
export const Manner = z.enum(["direct", "indirect", "reported", "free-indirect", "indirect-free-indirect"]);
export type Manner = z.infer<typeof Manner>;

export const Medium = z.enum([
  "speech",
  "thought",
  "writing",
  "speech-or-thought",
  "speech-or-writing",
  "thought-or-writing",
  "none",
]);
export type Medium = z.infer<typeof Medium>;

/** What a source does about a happening. Declining, not knowing, evading and denying are four things. */
export const Act = z.enum(["asserts", "confirms", "denies", "declines", "unaware", "evades", "retracts"]);
export type Act = z.infer<typeof Act>;

/**
 * Who said what in one article. Each role is a list of evidence because words can be parted; `speaker` is empty where the
 * text names none. `antecedent` holds the name a pronoun or role noun stands for.
 */
export const Statement = z
  .strictObject({
    id: z.string(),
    articleId: z.string(),
    manner: Manner,
    quote: z.array(Evidence).readonly(),
    speaker: z.array(Evidence).readonly(),
    cue: z.array(Evidence).readonly(),
    frame: z.array(Evidence).readonly(),
    addressee: z.array(Evidence).readonly(),
    speakerId: z.string().optional(),
    antecedent: z.array(Evidence).readonly().optional(),
    chain: z.array(SourceRef).readonly(),
    medium: Medium,
    act: Act,
    polarity: z.enum(["positive", "negative"]),
  })
  .readonly();
export type Statement = z.infer<typeof Statement>;
