import type { Digest, Statement } from "@digest/core";
import { renderStatementsCsv } from "@digest/render";
import type { StatementsOptions } from "../commands/statements.ts";
import { write } from "../console.ts";
import { digestPaths } from "../digest-paths.ts";
import { jsonRows } from "../json-rows.ts";
import type { CommandContext } from "../run.ts";

function includes(texts: readonly string[], part: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(part.toLowerCase()));
}

function isBy(statement: Statement, name: string, digest: Digest): boolean {
  const entity = digest.entities.find(({ id }) => id === statement.speakerId);
  const names = entity === undefined ? [] : [entity.name, ...entity.variants];
  return includes([...names, ...statement.speaker.map(({ exact }) => exact)], name);
}

function isAbout(statement: Statement, name: string): boolean {
  return includes(
    statement.quote.map(({ exact }) => exact),
    name,
  );
}

/** `digest statements`: what was said, by whom and about what as asked for. */
export async function printStatements(
  paths: readonly string[],
  chosen: StatementsOptions,
  { console, exit }: CommandContext,
): Promise<void> {
  const { digest, complete } = await digestPaths(paths, chosen, console);
  const { speaker, about } = chosen;
  const wanted = digest.statements.filter(
    (statement) =>
      (speaker === undefined || isBy(statement, speaker, digest)) && (about === undefined || isAbout(statement, about)),
  );
  await write(
    console.stdout,
    chosen.as === "csv" ? renderStatementsCsv({ ...digest, statements: wanted }) : jsonRows(wanted),
  );
  if (!complete) exit(1);
}
