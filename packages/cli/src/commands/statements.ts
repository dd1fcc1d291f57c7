import type { Digest, Statement } from "@digest/core";
import { renderStatementsCsv } from "@digest/render";
import { Command, Option } from "commander";
import { write } from "../console.ts";
import { digestPaths } from "../digest-paths.ts";
import { jsonRows } from "../json-rows.ts";
import { options, type ReadOptions } from "../options.ts";
import type { CommandContext } from "../run.ts";

interface Options extends ReadOptions {
  readonly speaker?: string;
  readonly about?: string;
  readonly as: "json" | "csv";
}

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

export function statementsCommand({ console, exit }: CommandContext): Command {
  return new Command("statements")
    .description("print who said what")
    .argument("<path...>")
    .addOption(options.source())
    .addOption(options.format())
    .addOption(options.adapter())
    .addOption(options.now())
    .option("--speaker <name>", "only statements of this speaker (part of a name)")
    .option("--about <name>", "only statements whose words hold this name")
    .addOption(new Option("--as <form>", "form of the output").choices(["json", "csv"]).default("json"))
    .action(async (paths: string[], chosen: Options) => {
      const { digest, complete } = await digestPaths(paths, chosen, console);
      const { speaker, about } = chosen;
      const wanted = digest.statements.filter(
        (statement) =>
          (speaker === undefined || isBy(statement, speaker, digest)) &&
          (about === undefined || isAbout(statement, about)),
      );
      await write(
        console.stdout,
        chosen.as === "csv" ? renderStatementsCsv({ ...digest, statements: wanted }) : jsonRows(wanted),
      );
      if (!complete) exit(1);
    });
}
