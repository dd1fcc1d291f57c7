import type { Dateline } from "@digest/core";

/** Datelines are short; what is longer is text. */
const longest = 160;

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * A dateline field, `Berlin (dpa) - `, `Ort/Ort (dpa/lno) – `, `MADRID, 21 Nov. 2024 (Europa Press) -`, taken apart: places before a comma
 * or the brackets, agencies in them. `undefined` where nothing is in it.
 */
export function readDateline(field: string | null | undefined): Dateline | undefined {
  if (field === undefined || field === null) return undefined;
  const text = field.replaceAll(/\s+/g, " ").trim();
  const head = text.replace(/\s?\p{Pd}$/u, "").trim();
  if (head === "" || text.length > longest) return undefined;
  const open = head.lastIndexOf("(");
  const credit = open >= 0 && head.endsWith(")") ? head.slice(open + 1, -1) : "";
  const place = (credit === "" ? head : head.slice(0, open)).split(",")[0] ?? "";
  return { text, places: parts(place, "/"), agencies: parts(credit, "/") };
}
