import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./workspace.ts";

export interface CodeBlock {
  /** Path of the page from the root of the checkout. */
  readonly page: string;
  /** Line its code begins at, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a Markdown page. */
export function codeBlocks(page: string, markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly language: string; readonly from: number } | undefined;
  const lines = markdown.split("\n");
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("```")) continue;
    if (open === undefined) open = { language: line.slice(3).trim(), from: index + 1 };
    else {
      const code = `${lines.slice(open.from, index).join("\n")}\n`;
      blocks.push({ page, line: open.from + 1, language: open.language, code });
      open = undefined;
    }
  }
  return blocks;
}

/** READMEs of the packages and of the project, and the pages of docs but the cookbook, which is made of files that run. */
export async function pages(): Promise<readonly string[]> {
  const packages = (await readdir(join(root, "packages"))).map((name) => `packages/${name}/README.md`);
  const docs = (await readdir(join(root, "docs"))).filter((name) => name.endsWith(".md") && name !== "cookbook.md");
  return ["README.md", ...packages.toSorted(), ...docs.toSorted().map((name) => `docs/${name}`)];
}

/** Every block of those pages in one of the languages. */
export async function blocksOfPages(language: string): Promise<readonly CodeBlock[]> {
  const all = await Promise.all(
    (await pages()).map(async (page) => codeBlocks(page, await readFile(join(root, page), "utf8"))),
  );
  return all.flat().filter((block) => block.language === language);
}

/** A file name that leads back to the place of a block. */
export function fileOf({ page, line }: CodeBlock): string {
  return `${page.replace(/\.md$/, "").replaceAll("/", "-").toLowerCase()}-${line}.ts`;
}
