import { annotateStories, type Problem } from "@digest/core";
import { type AnnotateInput, readInputLine } from "../annotate/input-line.ts";
import type { Task } from "../annotate/task-names.ts";
import { lineTasks } from "../annotate/tasks.ts";
import { type Console, tell, write } from "../console.ts";
import { lines } from "../lines.ts";
import type { CommandContext } from "../run.ts";

function isProblem(value: AnnotateInput | Problem): value is Problem {
  return "code" in value;
}

async function* inputs(console: Console, onProblem: (found: Problem) => Promise<void>): AsyncGenerator<AnnotateInput> {
  let number = 0;
  for await (const line of lines(console.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    const input = readInputLine(line, number);
    if (isProblem(input)) await onProblem(input);
    else yield input;
  }
}

async function storyLines(all: AsyncIterable<AnnotateInput>, console: Console): Promise<void> {
  const collected: AnnotateInput[] = [];
  for await (const input of all) collected.push(input);
  for (const row of annotateStories(collected)) await write(console.stdout, `${JSON.stringify(row)}\n`);
}

/** `digest annotate`: a line out for each line in. */
export async function printAnnotations(task: Task, { console, exit }: CommandContext): Promise<void> {
  const all = inputs(console, async (found) => {
    exit(1);
    await tell(console, found);
  });
  if (task === "stories") {
    await storyLines(all, console);
    return;
  }
  for await (const input of all) await write(console.stdout, `${JSON.stringify(lineTasks[task](input))}\n`);
}
