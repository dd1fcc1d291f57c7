import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { digestPaths, samplesFolder, samplesNow } from "@digest/cli";
import { renderHtml, renderText } from "@digest/render";

const folder = fileURLToPath(new URL("../../../out/", import.meta.url));
const page = `${folder}digest.html`;

const { digest } = await digestPaths(
  [samplesFolder],
  { now: samplesNow },
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    folder: samplesFolder,
    now: () => samplesNow,
  },
);

process.stdout.write(renderText(digest));
await mkdir(folder, { recursive: true });
await writeFile(page, renderHtml(digest));
process.stdout.write(`\nThe same as a page: ${page}\n`);
