import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Problem, Reading } from "@digest/core";
import type { Case } from "./cases.ts";

const pathOf = ({ folder }: Case): string => `${folder}expected.json`;

/** All of a reading as JSON holds it; notes for editors lie apart, as in a `ReadingItem`. */
export function plain({ items, problems }: Reading): unknown {
  return JSON.parse(JSON.stringify({ items: items.map(({ uri: _, ...item }) => item), problems }));
}

/** What a case has to be read as. A missing `expected.json` throws; `UPDATE_FIXTURES=1` writes `actual` as the new one. */
export function expectation(entry: Case, actual: unknown): unknown {
  const path = pathOf(entry);
  if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(path, `${JSON.stringify(actual, null, 1)}\n`);
  if (!existsSync(path)) throw new Error(`${path} is missing; UPDATE_FIXTURES=1 writes it`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Codes of the problems that a case has to give. */
export function expectedCodes(entry: Case): readonly Problem["code"][] {
  const { problems }: { problems: Problem[] } = JSON.parse(readFileSync(pathOf(entry), "utf8"));
  return problems.map(({ code }) => code);
}
