import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AdapterFixture } from "@digest/adapter-kit/testing";

/** Where the cases of this package lie. */
export const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
/** Development data beside a checkout; absent elsewhere. */
export const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
export const hasShared = existsSync(shared);

export interface Case extends Omit<AdapterFixture, "problems"> {
  readonly folder: string;
}

/** Names of the folders in a folder. */
function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function document(path: string, uri: string): AdapterFixture["document"] {
  return { uri, bytes: new Uint8Array(readFileSync(path)) };
}

/** All cases, named `format/case`. */
export const cases: readonly Case[] = folders(fixtures).flatMap((format) =>
  folders(`${fixtures}${format}`).flatMap((name) => {
    const folder = `${fixtures}${format}/${name}/`;
    const input = readdirSync(folder).find((file) => file.startsWith("input."));
    if (input === undefined) return [];
    return [
      {
        name: `${format}/${name}`,
        folder,
        format,
        document: document(`${folder}${input}`, `fixture:${format}/${name}`),
      },
    ];
  }),
);

/** A case by its name. */
export function caseNamed(name: string): Case {
  const found = cases.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}
