import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchema, type ShapeName } from "@digest/core";
import { describe, expect, it } from "vitest";
import { modelPage } from "./model-page.ts";

const folder = fileURLToPath(new URL("../schema/1/", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/model.md", import.meta.url));
const names: readonly ShapeName[] = ["Article", "Digest", "Event", "Evidence", "Problem", "Statement"];
const updates = process.env["UPDATE_FIXTURES"] === "1";

function published(file: string, now: string): string {
  if (updates) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, now);
  }
  return readFileSync(file, "utf8");
}

describe("the data contract", () => {
  it.each(names)("has %s as it was published: another shape needs a new schemaVersion and a migration note", (name) => {
    const now = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    expect(now).toBe(published(`${folder}${name}.json`, now));
  });

  it("stands in docs/model.md", () => {
    expect(modelPage()).toBe(published(page, modelPage()));
  });
});
