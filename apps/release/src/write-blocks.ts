import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { blocksOfPages, fileOf } from "./code-blocks.ts";

/** Compiler options of a careful user's project. */
export const userOptions = {
  target: "es2023",
  lib: ["es2023"],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
} as const;

/** Writes each TypeScript block of the pages as a file, with what blocks take as given and a tsconfig; gives the file names. */
export async function writeBlocks(
  folder: string,
  options: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const blocks = await blocksOfPages("ts");
  for (const block of blocks) await writeFile(join(folder, fileOf(block)), `${block.code}\nexport {};\n`);
  await copyFile(fileURLToPath(new URL("given.ts", import.meta.url)), join(folder, "given.ts"));
  const config = { compilerOptions: { ...userOptions, ...options }, include: ["*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  return blocks.map(fileOf);
}
