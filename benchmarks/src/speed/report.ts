import type { Timing } from "./measure.ts";

/** How much work one round is, and in which unit: 12 "pages", 1.4 "MB". */
export interface Amount {
  readonly count: number;
  readonly unit: string;
}

/** One table of the report: timings of the same work, the first being ours. */
export interface Section {
  readonly title: string;
  readonly note?: string;
  readonly amount?: Amount;
  readonly timings?: readonly Timing[];
  /** Figures that are no timings, in columns. */
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Rows that are no timings. */
  readonly facts?: readonly (readonly [name: string, value: string])[];
}

function number(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function timingTable({ timings = [], amount }: Section): readonly string[] {
  const ours = timings[0]?.median ?? 0;
  const rate = amount === undefined ? [] : [`${amount.unit}/s`];
  return [
    `| | median ms | fastest–slowest | ${[...rate, "time against ours"].join(" | ")} |`,
    `| --- | --- | --- | ${[...rate, ""].map(() => "---").join(" | ")} |`,
    ...timings.map(({ name, median, fastest, slowest }) => {
      const speed = amount === undefined ? [] : [number((amount.count / median) * 1000)];
      return `| ${name} | ${number(median)} | ${number(fastest)}–${number(slowest)} | ${[...speed, `${number(median / ours)} ×`].join(" | ")} |`;
    }),
  ];
}

function rowsOf({ columns, rows }: NonNullable<Section["table"]>): readonly string[] {
  return [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
}

/** A section as Markdown. */
export function sectionText(section: Section): string {
  const { title, note, facts = [], timings, table } = section;
  return [
    `## ${title}`,
    "",
    ...(note === undefined ? [] : [note, ""]),
    ...(timings === undefined ? [] : [...timingTable(section), ""]),
    ...(table === undefined ? [] : [...rowsOf(table), ""]),
    ...(facts.length === 0
      ? []
      : ["| | |", "| --- | --- |", ...facts.map(([name, value]) => `| ${name} | ${value} |`), ""]),
  ].join("\n");
}
