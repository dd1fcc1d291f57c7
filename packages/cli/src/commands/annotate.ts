import { Command, Option } from "commander";
import { type Task, taskNames } from "../annotate/task-names.ts";
import type { CommandContext } from "../run.ts";

export function annotateCommand(context: CommandContext): Command {
  return new Command("annotate")
    .description("find things in texts: NDJSON on standard input, a line { document, text } each; NDJSON out")
    .addOption(new Option("--task <task>", "what to find").choices(taskNames).makeOptionMandatory())
    .action(async ({ task }: { readonly task: Task }) => {
      const { printAnnotations } = await import("../actions/print-annotations.ts");
      await printAnnotations(task, context);
    });
}
