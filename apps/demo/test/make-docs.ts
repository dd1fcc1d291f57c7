import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { renderHtml, renderText } from "@digest/render";
import { sampleLibrary } from "../src/samples.ts";
import { visit } from "./browser.ts";
import { withDemo } from "./readme-demo.ts";
import { viewPaths } from "./views.ts";

/** Makes what the documentation shows of the samples: pictures, a static page, the README's output. `npx -y pnpm@12 make:docs` runs it. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const images = `${root}docs/images/`;

const library = await sampleLibrary();
const digest = library.digest();

await writeFile(`${root}docs/digest.html`, renderHtml(digest));
const readme = await readFile(`${root}README.md`, "utf8");
await writeFile(`${root}README.md`, withDemo(readme, renderText(digest)));

const { page, address, end } = await visit(library, { viewport: { width: 1200, height: 1000 } });
await mkdir(images, { recursive: true });
const { digest: front = "", timeline = "", event = "", article = "" } = viewPaths(digest);
const views = { digest: front, timeline, event, article };
for (const [name, path] of Object.entries(views)) {
  await page.goto(address + path);
  await page.screenshot({ path: `${images}${name}.png` });
}
await end();
