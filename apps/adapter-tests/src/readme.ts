import { existsSync, readFileSync } from "node:fs";
import { errorKinds } from "@digest/core";

/** What a package's README shows and names, as tests ask for it. */
export interface Readme {
  readonly text: string;
  /** Code blocks in TypeScript without their imports. */
  readonly blocks: readonly string[];
  /** Blocks that do not stand in `readme-examples.ts` beside the test, whatever a formatter made of them. */
  readonly unrun: readonly string[];
  /** Codes of problems in the section "Errors". */
  readonly codes: readonly string[];
  /** Codes among them that core does not have. */
  readonly unknownCodes: readonly string[];
  /** Runs the first block up to its loop, with what it imports given by name, and gives its `items`. */
  run(given: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Code without what a formatter decides. */
function squeezed(code: string): string {
  return code.replace(/\s+/g, "").replace(/,(?=[)\]}])/g, "");
}

function withoutImports(code: string): string {
  return code
    .split("\n")
    .filter((line) => !line.startsWith("import "))
    .join("\n");
}

function sectionOf(text: string, title: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? "";
}

/** Reads the README of the package that a file of its folder `test` names by `import.meta.url`. */
export function readmeOf(test: string): Readme {
  const text = readFileSync(new URL("../README.md", test), "utf8");
  const examples = new URL("readme-examples.ts", test);
  const run = existsSync(examples) ? squeezed(readFileSync(examples, "utf8")) : "";
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => withoutImports(code));
  const codes = [...sectionOf(text, "Errors").matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = ""]) => code);
  return {
    text,
    blocks,
    unrun: blocks.filter((block) => !run.includes(squeezed(block))),
    codes,
    unknownCodes: codes.filter((code) => !Object.hasOwn(errorKinds, code)),
    run: (given) => {
      const [body = ""] = (blocks[0] ?? "").split(/\n(?=for )/);
      const code = new Function(...Object.keys(given), `return (async () => { ${body}; return items; })()`);
      return code(...Object.values(given));
    },
  };
}
