import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCommand, runCommand } from "./built-command.ts";
import { pageTexts } from "./inputs/pages.ts";
import { measure } from "./measure.ts";
import type { Section } from "./report.ts";

const count = 200;

/** Many pages read by the built command with threads and without. */
export async function parallel(): Promise<Section> {
  await buildCommand();
  const folder = await mkdtemp(join(tmpdir(), "digest-pages-"));
  for (const [index, text] of pageTexts(count).entries()) await writeFile(join(folder, `${index}.html`), text);
  const read = (...more: readonly string[]) => runCommand(["read", folder, ...more]);
  const timings = await measure(
    [
      { name: "digest read, as it is", run: () => read() },
      { name: "--workers 0", run: () => read("--workers", "0") },
      { name: "--workers 1", run: () => read("--workers", "1") },
      { name: "--workers 2", run: () => read("--workers", "2") },
    ],
    { counted: 3, warming: 1 },
  );
  await rm(folder, { recursive: true, force: true });
  return { title: "Reading files in parallel", note: `${count} pages.`, amount: { count, unit: "pages" }, timings };
}
