import { createDigester, type Digest, type Digester, type DigesterOptions, de, type Edition } from "@digest/core";
import { type Console, tell } from "./console.ts";
import type { ReadOptions } from "./options.ts";
import { readPaths } from "./reading/read-paths.ts";

/** A digest of everything under the paths, and the digester that made it. */
export interface PathDigest {
  readonly digest: Digest;
  readonly digester: Digester;
  readonly complete: boolean;
}

/** Reads all paths into one digest as of `options.now`; problems go to stderr and into the digest. */
export async function digestPaths(
  paths: readonly string[],
  options: ReadOptions,
  console: Console,
  given: Omit<DigesterOptions, "locale"> = {},
): Promise<PathDigest> {
  const digester = createDigester({ locale: de, ...given });
  const editions: Edition[] = [];
  let complete = true;
  for await (const { items, problems } of readPaths(paths, options, console)) {
    for (const { uri, article, delivered } of items) editions.push({ uri, article, delivered });
    for (const found of problems) await tell(console, found);
    digester.report(problems);
    if (problems.length > 0) complete = false;
  }
  digester.addAll(editions);
  digester.advance(options.now ?? console.now());
  return { digest: digester.digest(), digester, complete };
}
