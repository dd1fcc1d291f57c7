import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { samplesFolder, samplesNow } from "@digest/cli";
import { addPaths } from "../src/folder.ts";
import { createLibrary } from "../src/library.ts";
import { visit } from "./browser.ts";

/** Takes the pictures the README shows: `node --conditions=@digest/source apps/demo/test/screenshots.ts`. */
const folder = fileURLToPath(new URL("../../../docs/images/", import.meta.url));

const library = createLibrary(samplesNow);
await addPaths(library, [samplesFolder], samplesFolder, (text) => void process.stderr.write(text));
const { page, address, end } = await visit(library, { width: 1200, height: 1000 });
await mkdir(folder, { recursive: true });

const disputed = library.digest().events.find(({ status }) => status === "disputed") ?? library.digest().events[0];
const article = library.digest().articles.find(({ source }) => source === "welt") ?? library.digest().articles[0];
const views = {
  digest: "/",
  timeline: "/timeline",
  event: `/events/${encodeURIComponent(disputed?.id ?? "")}`,
  article: `/articles/${encodeURIComponent(article?.id ?? "")}`,
};
for (const [name, path] of Object.entries(views)) {
  await page.goto(address + path);
  await page.screenshot({ path: `${folder}${name}.png` });
}
await end();
