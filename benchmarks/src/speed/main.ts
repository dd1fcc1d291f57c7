import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { analysis } from "./analysis.ts";
import { bundleSizes } from "./bundle-sizes.ts";
import { commandStart } from "./command-start.ts";
import { events } from "./events.ts";
import { feeds, teasers } from "./feeds.ts";
import { linear } from "./linear.ts";
import { pages } from "./pages.ts";
import { parallel } from "./parallel.ts";
import { realPages } from "./real-pages.ts";
import { type Section, sectionText } from "./report.ts";
import { digitalwires, wire } from "./wire.ts";

const sections: Readonly<Record<string, (corpora: string) => Promise<Section>>> = {
  pages,
  "real-pages": realPages,
  feeds,
  teasers,
  wire,
  digitalwires,
  analysis,
  linear,
  parallel,
  events,
  start: commandStart,
  bundles: bundleSizes,
};

const { values, positionals } = parseArgs({
  options: { corpora: { type: "string", default: "../shared/corpora" }, write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const corpora = resolve(process.env["INIT_CWD"] ?? process.cwd(), values.corpora);
const [cpu] = cpus();
const head = `# Results\n\nMade by \`npx -y pnpm@12 bench --write\` on ${cpus().length} cores (${cpu?.model ?? "unknown"}), Node ${process.version}. Medians of rounds in turn, once engines are warm; compare ratios, not times.\n`;
const parts = [head];
process.stdout.write(`${head}\n`);
for (const name of positionals.length === 0 ? Object.keys(sections) : positionals) {
  const section = sections[name];
  if (section === undefined) {
    process.stderr.write(`usage: bench [${Object.keys(sections).join("|")}] [--corpora DIR] [--write]\n`);
    process.exit(2);
  }
  const text = sectionText(await section(corpora));
  parts.push(text);
  process.stdout.write(`${text}\n`);
}
if (values.write) await writeFile(fileURLToPath(new URL("../../RESULTS.md", import.meta.url)), `${parts.join("\n")}`);
