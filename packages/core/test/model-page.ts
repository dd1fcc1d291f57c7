import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import * as core from "../src/index.ts";

const folder = fileURLToPath(new URL("../src/model/", import.meta.url));

type Schema = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON Schema in a few words. */
function typeWords(value: unknown): string {
  if (!isSchema(value)) return "any";
  if (typeof value["$ref"] === "string")
    return value["$ref"] === "#"
      ? "the same"
      : String(value["$ref"]).replace(/^.*\//, "").replace("__schema", "block ");
  if (Array.isArray(value["enum"])) return value["enum"].map((word) => `\`${String(word)}\``).join(" \\| ");
  if (value["const"] !== undefined) return `\`${String(value["const"])}\``;
  const union = value["anyOf"] ?? value["oneOf"];
  if (Array.isArray(union)) return [...new Set(union.map(typeWords))].join(" or ");
  if (value["type"] === "array") {
    const items = value["prefixItems"] ?? value["items"];
    return Array.isArray(items) ? `[${items.map(typeWords).join(", ")}]` : `list of ${typeWords(items)}`;
  }
  if (value["type"] === "object")
    return isSchema(value["properties"]) ? `{ ${Object.keys(value["properties"]).join(", ")} }` : "object";
  return String(value["type"] ?? "any");
}

function fields(schema: Schema): readonly string[] {
  const properties = schema["properties"];
  if (!isSchema(properties)) return [typeWords(schema), ""];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return [
    "| field | type | |",
    "| --- | --- | --- |",
    ...Object.entries(properties).map(
      ([name, value]) => `| \`${name}\` | ${typeWords(value)} | ${required.includes(name) ? "" : "may be absent"} |`,
    ),
    "",
  ];
}

/** Shapes of one file in the order they stand there, each with its comment. */
function shapesOf(file: string): readonly { readonly name: string; readonly comment: string }[] {
  const source = readFileSync(folder + file, "utf8");
  return [...source.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export const (\w+) = z\b/g)].map(
    ([, comment = "", name = ""]) => ({
      name,
      comment: comment
        .split("\n")
        .map((line) => line.replace(/^\s*\*? ?/, "").trim())
        .join(" ")
        .trim(),
    }),
  );
}

/** The page about the model, made of the schemas and their comments. */
export function modelPage(): string {
  const known: Readonly<Record<string, unknown>> = core;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .toSorted();
  const sections = files.flatMap((file) =>
    shapesOf(file).flatMap(({ name, comment }) => {
      const shape = known[name];
      if (!(shape instanceof z.ZodType)) return [];
      return [`## ${name}`, "", ...(comment === "" ? [] : [comment, ""]), ...fields(z.toJSONSchema(shape))];
    }),
  );
  return [
    "# The model",
    "",
    "Made from `packages/core/src/model`. Every shape is a zod schema and a type of the same name, strict and readonly; what is not known is absent. The JSON Schemas are in `packages/core/schema`.",
    "",
    ...sections,
  ].join("\n");
}
