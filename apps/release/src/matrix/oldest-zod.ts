import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownProject } from "../own-project.ts";
import { run } from "../processes.ts";
import type { Bench, Environment } from "./bench.ts";

const program = `
import { articleFromText, createDigester, de, Digest } from "@digest/core";
const digester = createDigester({ locale: de });
const text = "Ministerin Anna Roth hat am Montag mit Minister Karl Berg telefoniert. Das teilte ihr Sprecher mit.";
digester.add({ uri: "own", article: articleFromText({ source: "desk", headline: "Telefonat", text, published: "2025-03-05" }) });
console.log(Digest.parse(digester.digest()).events.length);
`;

/** The oldest zod that the packages say they work with. */
async function proveOldest({ folder, tarballs }: Bench): Promise<string> {
  const core = tarballs.filter((path) => path.includes("digest-core"));
  const project = await ownProject(join(folder, "oldest-zod"), [...core, "zod@4.0.0"]);
  await writeFile(join(project, "main.mjs"), program);
  const { stdout } = await run(process.execPath, ["main.mjs"], project);
  if (stdout !== "1\n") throw new Error(`an event was expected, printed: ${stdout}`);
  return "core builds and validates a digest";
}

export const oldestZod: Environment = { name: "zod 4.0.0", prove: proveOldest };
