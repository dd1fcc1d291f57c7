import type { Article } from "@digest/core";

const statuses = {
  usable: "usable",
  canceled: "canceled",
  cancelled: "canceled",
  withheld: "withheld",
} as const satisfies Readonly<Record<string, Article["status"]>>;

/** The status of `stat:usable`, `canceled` …; none means usable. `undefined` for a value nobody knows: such an item is not published. */
export function readStatus(value: string | null | undefined): Article["status"] | undefined {
  const code = (value ?? "")
    .trim()
    .replace(/^stat:/, "")
    .toLowerCase();
  if (code === "") return "usable";
  return Object.hasOwn(statuses, code) ? statuses[code as keyof typeof statuses] : undefined; // an own key was just seen
}
