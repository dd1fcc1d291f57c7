/** A publisher whose pieces the portals carry, with the names a notice may use, folded to lower case without "the". */
export interface Partner {
  readonly name: string;
  readonly marks: readonly string[];
}

/** Publishers the portals translate from or share pieces with. */
export const partners = [
  { name: "Washington Post", marks: ["washington post", "washingtonpost"] },
  { name: "Foreign Policy", marks: ["foreign policy", "foreignpolicy"] },
  { name: "Economist", marks: ["economist"] },
  { name: "Newsweek", marks: ["newsweek"] },
  { name: "Bloomberg", marks: ["bloomberg"] },
  { name: "Los Angeles Times", marks: ["los angeles times", "latimes"] },
  { name: "New York Times", marks: ["new york times", "nytimes"] },
  { name: "Wall Street Journal", marks: ["wall street journal", "wsj.com"] },
  { name: "Politico", marks: ["politico"] },
  { name: "Independent", marks: ["independent.co.uk"] },
  { name: "Guardian", marks: ["guardian"] },
  { name: "Table.Media", marks: ["table.media", "china.table", "europe.table"] },
] as const satisfies readonly Partner[];

const longestName = 40;

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/** The partner a source line names: the line is a name and nothing else. */
export function partnerOfLine(line: string): string | undefined {
  if (line.length > longestName) return undefined;
  const folded = fold(line).replace(/^(?:the|von|quelle:|source:)\s/, "");
  return partners.find(
    ({ name, marks }) => folded === fold(name) || marks.some((mark) => folded === mark || folded === `${mark}.com`),
  )?.name;
}

/** The first partner named in a notice. */
export function partnerIn(notice: string): string | undefined {
  const folded = fold(notice);
  let first: { readonly at: number; readonly name: string } | undefined;
  for (const { name, marks } of partners) {
    for (const mark of marks) {
      const at = folded.indexOf(mark);
      if (at >= 0 && (first === undefined || at < first.at)) first = { at, name };
    }
  }
  return first?.name;
}
