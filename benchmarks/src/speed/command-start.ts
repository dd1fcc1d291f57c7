import { buildCommand, runCommand, runFromSource, runNode, samples } from "./built-command.ts";
import { measure } from "./measure.ts";
import type { Section } from "./report.ts";

const page = `${samples}telephone-calls/welt.txt`;
const uncached = { NODE_DISABLE_COMPILE_CACHE: "1" };

/** How long the built command takes to start, beside Node doing nothing. */
export async function commandStart(): Promise<Section> {
  await buildCommand();
  return {
    title: "Start of the command",
    note: "As built, each in a process of its own.",
    timings: await measure(
      [
        { name: "digest --help", run: () => runCommand(["--help"]) },
        { name: "digest --version", run: () => runCommand(["--version"]) },
        { name: "digest read, one file", run: () => runCommand(["read", page]) },
        { name: "digest read, one file, nothing compiled before", run: () => runCommand(["read", page], uncached) },
        { name: "digest events, one file", run: () => runCommand(["events", page]) },
        { name: "digest --help from source", run: () => runFromSource(["--help"]) },
        { name: "digest read from source, one file", run: () => runFromSource(["read", page]) },
        { name: "node -e 0", run: () => runNode(["-e", "0"]) },
      ],
      { counted: 9, warming: 1 },
    ),
  };
}
