import type { AspectName, Count, Losses } from "./agreement.ts";

/** The forms beside digitalwires, which says most. */
export const comparedForms = ["newsml-g2", "iptc7901"] as const;
export type ComparedForm = (typeof comparedForms)[number];

/** Why a form says something else than digitalwires, or says it only at times. What is not listed is the same or absent. */
export const reasons: Readonly<Record<ComparedForm, Partial<Record<AspectName, string>>>> = {
  "newsml-g2": {
    "genre codes": "the first alone",
    "captions of pictures": "of pictures in the text and pictures alone",
    "credits of pictures": "of pictures in the text and pictures alone",
    "sizes of pictures": "of pictures alone",
  },
  iptc7901: {
    identifier: "number of the agency and day, where there is a number",
    language: "told by its words, German where they do not tell",
    status: "an embargo in words withholds the item",
    keywords: "the slugline: subjects, places and keywords untold",
    wires: "those whose copy is in the file",
    "credit line": "code of the agency",
  },
};

function cell(count: Count | undefined, reason: string | undefined): string {
  if (count === undefined || count.same + count.absent + count.other === 0) return "";
  if (count.absent + count.other === 0) return "same";
  if (count.same + count.other === 0) return "–";
  return reason ?? "DIFFERS";
}

/** A Markdown table whose columns are as wide as their widest cell, as the formatter wants it. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = line(widths.map((width) => "-".repeat(width)));
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/** The table of the docs: one line an aspect, one column a form. */
export function lossTable(losses: Readonly<Record<ComparedForm, Losses>>, names: readonly AspectName[]): string {
  const rows = names.map((name) => [
    name as string,
    ...comparedForms.map((form) => cell(losses[form].get(name), reasons[form][name])),
  ]);
  return aligned([["of digitalwires", "NewsML-G2", "IPTC 7901"], ...rows]);
}
