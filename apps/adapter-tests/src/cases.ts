import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AdapterFixture } from "@digest/adapter-kit/testing";

/** A document of `fixtures/<format>/<case>/`, with the folder its expectation and notes lie in. */
export interface Case extends Omit<AdapterFixture, "problems"> {
  readonly folder: string;
}

/** The cases of a package. */
export interface Cases {
  readonly cases: readonly Case[];
  /** A case by its name, `format/case`; throws where there is none. */
  readonly caseNamed: (name: string) => Case;
}

/** Names of the folders in a folder. */
function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function readCase(fixtures: string, format: string, title: string): Case {
  const name = `${format}/${title}`;
  const folder = `${fixtures}${name}/`;
  const input = readdirSync(folder).find((file) => file.startsWith("input."));
  if (input === undefined) throw new Error(`${folder} has no input`);
  const bytes = new Uint8Array(readFileSync(`${folder}${input}`));
  return { name, folder, format, document: { uri: `fixture:${name}`, bytes } };
}

/** Reads the folder `fixtures` of the package that a file of its folder `test` names by `import.meta.url`. */
export function casesOf(test: string): Cases {
  const fixtures = fileURLToPath(new URL("../fixtures/", test));
  const cases = folders(fixtures).flatMap((format) =>
    folders(`${fixtures}${format}`).map((title) => readCase(fixtures, format, title)),
  );
  const caseNamed = (name: string): Case => {
    const found = cases.find((entry) => entry.name === name);
    if (found === undefined) throw new Error(`no case ${name}`);
    return found;
  };
  return { cases, caseNamed };
}
