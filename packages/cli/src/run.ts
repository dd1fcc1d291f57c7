import { Command, CommanderError } from "commander";
import { annotateCommand } from "./commands/annotate.ts";
import { demoCommand } from "./commands/demo.ts";
import { diffCommand } from "./commands/diff.ts";
import { eventsCommand } from "./commands/events.ts";
import { readCommand } from "./commands/read.ts";
import { statementsCommand } from "./commands/statements.ts";
import { validateCommand } from "./commands/validate.ts";
import type { Console } from "./console.ts";
import { version } from "./version.ts";

/** What a command ends with: 0 all read, 1 some inputs had problems, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What each command gets beside its options: the console, and where to leave its exit code. */
export interface CommandContext {
  readonly console: Console;
  readonly exit: (code: ExitCode) => void;
}

const examples = `
Examples:
  digest demo                                       what the samples tell
  digest events ./articles --as html > digest.html  a page about a folder
  digest read article.html | digest events -        from one command to the next
  digest statements ./articles --speaker Scholz     who said what

Data goes to standard output, everything else to standard error. Exit code 0:
all was read; 1: some inputs had problems; 2: wrong usage.`;

const commands = [
  readCommand,
  statementsCommand,
  eventsCommand,
  diffCommand,
  validateCommand,
  annotateCommand,
  demoCommand,
];

/** After an error only the line that says how to call it: the whole help would push the error off the screen. */
function withShortHelp(command: Command, name: string): Command {
  return command.showHelpAfterError(`\nUsage: ${name} ${command.usage()}\n"${name} --help" tells more.`);
}

function usageCode(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? 0 : 2;
}

/** Checks what every command shares. What that takes is loaded for it alone, so that a command without it starts sooner. */
async function check(command: Command): Promise<void> {
  const { now } = command.opts<{ readonly now?: string }>();
  if (now === undefined) return;
  const { checkNow } = await import("./check-now.ts");
  checkNow(command, now);
}

/**
 * Runs the command `digest` with its arguments (without `node` and the script). Data goes to stdout, everything else to stderr. Never throws for wrong
 * input or usage.
 */
export async function run(args: readonly string[], console: Console): Promise<ExitCode> {
  let code: ExitCode = 0;
  const context: CommandContext = {
    console,
    exit: (next) => {
      code = next;
    },
  };
  const program = new Command("digest")
    .description("Reads German news of several publishers and answers per event: what happened, and who says so.")
    .version(version)
    .addHelpText("after", examples)
    .exitOverride()
    .hook("preAction", (_, command) => check(command))
    .configureOutput({
      writeOut: (text) => void console.stdout.write(text),
      writeErr: (text) => void console.stderr.write(text),
    });
  for (const add of commands) {
    const command = add(context).copyInheritedSettings(program);
    program.addCommand(withShortHelp(command, `digest ${command.name()}`));
  }
  withShortHelp(program, "digest");
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return usageCode(error);
    const { tellError } = await import("./tell-error.ts");
    return tellError(error, console);
  }
}
