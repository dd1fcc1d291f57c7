import { type Problem, problem } from "@digest/core";
import type { About } from "../about.ts";
import { findAll } from "../html/find.ts";
import { ownText, type ParentNode } from "../html/node.ts";
import { repairJson } from "./repair-json.ts";

/** An object of JSON-LD as the page has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** All JSON-LD objects of a page in document order, lists taken apart. */
export interface JsonLdReading {
  readonly objects: readonly JsonObject[];
  readonly problems: readonly Problem[];
}

/** Whether a value of JSON is an object, no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined; // the position in V8's words is no help to a reader; the problem names the script by number
  }
}

/** Takes off the HTML comment or CDATA marks that some templates put around the JSON. */
function unwrap(script: string): string {
  return script
    .trim()
    .replace(/^(?:\/\*\s{0,9})?(?:<!--|(?:\/\/)?\s{0,9}<!\[CDATA\[)(?:\s{0,9}\*\/)?/, "")
    .replace(/(?:\/\*\s{0,9})?(?:(?:\/\/)?\s{0,9}(?:-->|\]\]>))(?:\s{0,9}\*\/)?$/, "")
    .trim();
}

/** Reads every `script type="application/ld+json"`. Broken JSON is mended (problem `repaired-input`) or reported (`malformed-json`). */
export function jsonLd(document: ParentNode, about: About = {}): JsonLdReading {
  const objects: JsonObject[] = [];
  const problems: Problem[] = [];
  const scripts = findAll(document, "script").filter(({ attribs }) =>
    /^application\/(?:[\w.+-]{0,40}\+)?ld\+json/i.test((attribs["type"] ?? "").trim()),
  );
  for (const [index, script] of scripts.entries()) {
    const json = unwrap(ownText(script));
    if (json === "") continue;
    const path = ["script[type=application/ld+json]", index];
    const sound = parse(json);
    const found = sound ?? parse(repairJson(json));
    if (found === undefined) problems.push(problem({ ...about, code: "malformed-json", path }));
    else if (sound === undefined) problems.push(problem({ ...about, code: "repaired-input", path }));
    const values: readonly unknown[] = Array.isArray(found?.value) ? found.value : [found?.value];
    for (const value of values.flat(4)) if (isJsonObject(value)) objects.push(value);
  }
  return { objects, problems };
}
