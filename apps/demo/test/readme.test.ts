import { readFileSync } from "node:fs";
import { samplesFolder, samplesNow } from "@digest/cli";
import { renderHtml, renderText } from "@digest/render";
import { expect, it } from "vitest";
import { addPaths } from "../src/folder.ts";
import { createLibrary } from "../src/library.ts";
import { withDemo } from "./readme-demo.ts";

it("shows in README and docs what the demo prints (`npx -y pnpm@12 docs` makes them)", async () => {
  const library = createLibrary(samplesNow);
  await addPaths(library, [samplesFolder], samplesFolder, () => undefined);
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme).toBe(withDemo(readme, renderText(library.digest())));
  expect(readFileSync(new URL("../../../docs/digest.html", import.meta.url), "utf8")).toBe(
    renderHtml(library.digest()),
  );
});
