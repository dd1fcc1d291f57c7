import { readFileSync } from "node:fs";
import { renderHtml, renderText } from "@digest/render";
import { expect, it } from "vitest";
import { sampleLibrary } from "../src/samples.ts";
import { withDemo } from "./readme-demo.ts";

it("shows in README and docs what the demo prints (`npx -y pnpm@12 make:docs` makes them)", async () => {
  const library = await sampleLibrary();
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  expect(readme).toBe(withDemo(readme, renderText(library.digest())));
  expect(readFileSync(new URL("../../../docs/digest.html", import.meta.url), "utf8")).toBe(
    renderHtml(library.digest()),
  );
});
