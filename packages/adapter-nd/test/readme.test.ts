import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorKinds } from "@digest/core";
import { describe, expect, it } from "vitest";
import { formats } from "../src/detect.ts";
import { caseNamed } from "./cases.ts";
import { pictures, sureness } from "./readme-examples.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const readme = readFileSync(path("../README.md"), "utf8");

function squeezed(code: string): string {
  return code.replace(/\s+/g, "");
}

describe("README", () => {
  it("shows only code that the examples run", () => {
    const examples = squeezed(readFileSync(path("readme-examples.ts"), "utf8"));
    for (const [, block = ""] of readme.matchAll(/```ts\n([\s\S]*?)```/g)) {
      const body = block.split("\n").filter((line) => !line.startsWith("import "));
      expect(examples).toContain(squeezed(body.join("\n")));
    }
  });

  it("reads as it says", async () => {
    const { document } = caseNamed("dump/plain");
    expect(await pictures(document.uri, document.bytes)).toMatchObject({
      remedies: [],
      pictures: [{ credit: "dpa/AP/Eva Muster" }],
    });
    expect(sureness(new TextDecoder().decode(document.bytes))).toMatchObject({ format: "dump", certainty: 0.85 });
  });

  it("names every form and only codes there are", () => {
    for (const format of formats) expect(readme).toMatch(new RegExp(`\\| \`${format}\` +\\|`));
    const section = readme.slice(readme.indexOf("## Errors"), readme.indexOf("## Security"));
    for (const [, code = ""] of section.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g))
      expect(Object.keys(errorKinds)).toContain(code);
  });
});
