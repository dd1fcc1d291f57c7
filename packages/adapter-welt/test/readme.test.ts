import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorKinds } from "@digest/core";
import { describe, expect, it } from "vitest";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

describe("the README", () => {
  it("has an example that runs as it stands", async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const [body] = code.split(/\n(?=for )/).slice(0, 1);
    const run = new Function(
      "welt",
      "readWith",
      `return (async () => { ${(body ?? "").replaceAll(/^import .*$/gm, "")}; return items; })()`,
    );
    const { welt } = await import("@digest/adapter-welt");
    const { readWith } = await import("@digest/core");
    expect(await run(welt, readWith)).toHaveLength(1);
  });

  it("names codes of the table of errors alone", () => {
    const section = readme.slice(readme.indexOf("## Errors"), readme.indexOf("## Formats"));
    const codes = [...section.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(12);
    for (const code of codes) expect(Object.keys(errorKinds)).toContain(code);
  });
});
