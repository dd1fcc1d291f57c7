import { EdtfDate, type Problem, problem, type When } from "@digest/core";
import * as z from "zod";

const Line = z
  .looseObject({
    document: z.string().optional(),
    documentName: z.string().optional(),
    id: z.string().optional(),
    text: z.string().optional(),
    originalText: z.string().optional(),
    created: z.string().nullish(),
    published: z.string().nullish(),
  })
  .readonly();

/** One text to annotate: its name, the text and, where the line says so, its time. */
export interface AnnotateInput {
  readonly name: string;
  readonly text: string;
  readonly published?: When | undefined;
}

const precisions: Readonly<Record<number, When["precision"]>> = { 4: "year", 7: "month", 10: "day" };

/** Times the scorers' files carry: EDTF, also with a clock time without offset, of which the day counts. */
function statedTime(value: string | null | undefined): When | undefined {
  if (value === null || value === undefined) return undefined;
  const known = EdtfDate.safeParse(value).success ? value : value.slice(0, 10);
  if (!EdtfDate.safeParse(known).success) return undefined;
  return { value: known, precision: precisions[known.length] ?? "minute", basis: "stated" };
}

/** Reads line `number` (from 1) of the input: `{ "document": …, "text": … }` or as the corpora name them. */
export function readInputLine(line: string, number: number): AnnotateInput | Problem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem({ code: "malformed-json", uri: "-", path: [number] });
  }
  const parsed = Line.safeParse(value);
  const text = parsed.data?.text ?? parsed.data?.originalText;
  const name = parsed.data?.document ?? parsed.data?.documentName ?? parsed.data?.id;
  if (text === undefined || name === undefined) {
    return problem({ code: "missing-field", uri: "-", path: [number, text === undefined ? "text" : "document"] });
  }
  return { name, text, published: statedTime(parsed.data?.created ?? parsed.data?.published) };
}
