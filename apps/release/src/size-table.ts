import { costOf } from "./bundle-cost.ts";
import type { SizeRow } from "./size-rows.ts";

/** The most that a row may cost, in kB of 1000 bytes, as its README says. */
export interface Budget {
  readonly label: string;
  readonly minified: number;
  readonly gzip: number;
}

const opening = "<!-- sizes -->";
const closing = "<!-- /sizes -->";
const row = /^\| (.+?) +\| ([\d.]+) kB +\| ([\d.]+) kB +\|$/;

/** What the row costs now, in kB. */
export async function measured(sizeRow: SizeRow, folder: string): Promise<Budget> {
  const cost = await costOf(sizeRow.code, folder, sizeRow.zod ? [] : ["zod"]);
  const { minified, gzip } = sizeRow.later ? cost.later : cost.atOnce;
  return { label: sizeRow.label, minified: minified / 1000, gzip: gzip / 1000 };
}

/** A budget a little above what was measured: ten per cent, in steps of half a kB below ten and of five above. */
export function budgetFor({ label, minified, gzip }: Budget): Budget {
  const above = (size: number) => {
    const step = size < 10 ? 0.5 : 5;
    return Math.ceil((size * 11) / (10 * step)) * step;
  };
  return { label, minified: above(minified), gzip: above(gzip) };
}

/** The part of a README that tells the budgets. */
export function sizeTable(budgets: readonly Budget[]): string {
  const rows = budgets.map(({ label, minified, gzip }) => `| ${label} | ${minified} kB | ${gzip} kB |`);
  return [
    opening,
    "| a page that imports | minified, at most | gzip, at most |",
    "| --- | --- | --- |",
    ...rows,
    closing,
  ].join("\n");
}

/** The budgets a README tells. */
export function budgetsIn(readme: string): readonly Budget[] {
  const table = readme.slice(readme.indexOf(opening), readme.indexOf(closing));
  return table.split("\n").flatMap((line) => {
    const [, label = "", minified, gzip] = row.exec(line) ?? [];
    return minified === undefined ? [] : [{ label, minified: Number(minified), gzip: Number(gzip) }];
  });
}

/** The README with another table of sizes. */
export function withTable(readme: string, table: string): string {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  return start < 0 || end < 0 ? readme : readme.slice(0, start) + table + readme.slice(end + closing.length);
}
