import * as z from "zod";
import { Article } from "./model/article.ts";
import { Digest } from "./model/digest.ts";
import { Event } from "./model/event.ts";
import { Evidence } from "./model/evidence.ts";
import { Problem } from "./model/problem.ts";
import { Statement } from "./model/statement.ts";

const shapes = { Article, Digest, Event, Evidence, Problem, Statement } as const;

export type ShapeName = keyof typeof shapes;

/** The JSON Schema (draft 2020-12) of a shape of the model. */
export function jsonSchema(name: ShapeName): Readonly<Record<string, unknown>> {
  return {
    $id: `https://digest.invalid/schema/1/${name}.json`,
    title: name,
    ...z.toJSONSchema(shapes[name], { target: "draft-2020-12" }),
  };
}
