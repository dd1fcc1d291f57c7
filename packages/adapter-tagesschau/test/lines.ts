import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Lines of a file in this folder; `#` begins a remark. */
export function lines(path: string): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
