import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { samplesFolder, write } from "@digest/cli";
import { type Language, renderHtml, renderText } from "@digest/render";
import { Command, Option } from "commander";
import { processConsole, sampleLibrary } from "./samples.ts";

const folder = fileURLToPath(new URL("../../../out/", import.meta.url));
const told = {
  de: (path: string) => `Dasselbe als Seite: ${path}`,
  en: (path: string) => `The same as a page: ${path}`,
} as const satisfies Readonly<Record<Language, (path: string) => string>>;

async function show({ lang }: { readonly lang: Language }): Promise<void> {
  const { stdout } = processConsole(samplesFolder);
  const digest = (await sampleLibrary()).digest();
  const page = `${folder}digest.html`;
  await mkdir(folder, { recursive: true });
  await writeFile(page, renderHtml(digest, { language: lang }));
  await write(stdout, `${renderText(digest, { language: lang })}\n${told[lang](page)}\n`);
}

process.stdout.on("error", () => process.exit()); // the reader has closed the pipe
await new Command("demo")
  .description("print the digest of the samples and write it as a page")
  .addOption(new Option("--lang <language>", "language of the reader").choices(["de", "en"]).default("de"))
  .action(show)
  .parseAsync();
