import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { seededRandom } from "@digest/adapter-kit/testing";
import { type Input, nextInput } from "./inputs.ts";
import { faultsOf } from "./laws.ts";

/** More processor time than this for one small input is as bad as a crash, in milliseconds. */
const patience = 5000;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    crashers: { type: "string", default: "crashers" },
  },
});
const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), values.crashers);
const random = seededRandom(Number(values.seed));

async function keep(input: Input, number: number): Promise<string> {
  const name = input.kind === "text" ? `${number}.text` : `${number}.${input.adapter.source}.${input.format}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), input.kind === "text" ? input.text : input.bytes);
  return name;
}

const start = performance.now();
const counts = { document: 0, text: 0 };
let crashers = 0;
let slowest = 0;
for (let number = 1; performance.now() - start < Number(values.seconds) * 1000; number += 1) {
  const input = nextInput(random);
  const before = process.cpuUsage();
  const faults = await faultsOf(input);
  const took = process.cpuUsage(before).user / 1000;
  slowest = Math.max(slowest, took);
  counts[input.kind] += 1;
  const told = took > patience ? [...faults, `took ${took.toFixed(0)} ms`] : faults;
  if (told.length === 0) continue;
  crashers += 1;
  process.stdout.write(`${await keep(input, number)}: ${told.join(" · ")}\n`);
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
process.stdout.write(
  `seed ${values.seed}: ${counts.document} documents and ${counts.text} texts in ${seconds} s, slowest ${slowest.toFixed(0)} ms, ${crashers} crashers\n`,
);
process.exitCode = crashers === 0 ? 0 : 1;
