import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { samplesFolder, samplesNow } from "@digest/cli";
import { renderHtml, renderText } from "@digest/render";
import { addPaths } from "../src/folder.ts";
import { createLibrary } from "../src/library.ts";
import { visit } from "./browser.ts";
import { withDemo } from "./readme-demo.ts";

/** Makes what the documentation shows of the samples: pictures, a static page, the README's output. `npx -y pnpm@12 docs` runs it. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const images = `${root}docs/images/`;

const library = createLibrary(samplesNow);
await addPaths(library, [samplesFolder], samplesFolder, (text) => void process.stderr.write(text));
const digest = library.digest();

await writeFile(`${root}docs/digest.html`, renderHtml(digest));
const readme = await readFile(`${root}README.md`, "utf8");
await writeFile(`${root}README.md`, withDemo(readme, renderText(digest)));

const { page, address, end } = await visit(library, { width: 1200, height: 1000 });
await mkdir(images, { recursive: true });
const disputed = digest.events.find(({ status }) => status === "disputed") ?? digest.events[0];
const article =
  digest.articles.find(({ source, format }) => source === "welt" && format === "dump") ?? digest.articles[0];
const views = {
  digest: "/",
  timeline: "/timeline",
  event: `/events/${encodeURIComponent(disputed?.id ?? "")}`,
  article: `/articles/${encodeURIComponent(article?.id ?? "")}`,
};
for (const [name, path] of Object.entries(views)) {
  await page.goto(address + path);
  await page.screenshot({ path: `${images}${name}.png` });
}
await end();
