/** A row of a README's size table: what a page imports, and the code that imports it. */
export interface SizeRow {
  readonly label: string;
  readonly code: string;
  /** The bytes that come when the first feed or XML is read. */
  readonly later?: true;
  /** Counts zod instead of leaving it out. */
  readonly zod?: true;
}

function adapter(name: string, exported: string, needs: string): readonly SizeRow[] {
  const code = `export { ${exported} } from "${name}";`;
  return [
    { label: `\`${exported}\``, code },
    { label: `loaded with the first ${needs}`, code, later: true },
  ];
}

/** What the README of each package tells of its cost in a browser. */
export const sizeRows = {
  core: [
    { label: "everything", code: 'export * from "@digest/core";' },
    {
      label: "`createDigester`, `articleFromText`, `de`",
      code: 'export { createDigester, articleFromText, de } from "@digest/core";',
    },
    { label: "`findTimes`, `de`", code: 'export { findTimes, de } from "@digest/core";' },
    { label: "`de`, the German tables", code: 'export { de } from "@digest/core";' },
    {
      label: "`Article`, as all of the model without tables or analysers",
      code: 'export { Article } from "@digest/core";',
    },
    { label: "`Digest`, the whole model", code: 'export { Digest } from "@digest/core";' },
    {
      label: "`createDigester`, `articleFromText`, `de` together with zod",
      code: 'export { createDigester, articleFromText, de } from "@digest/core";',
      zod: true,
    },
    { label: "`Digest` together with zod", code: 'export { Digest } from "@digest/core";', zod: true },
  ],
  render: [
    { label: "everything", code: 'export * from "@digest/render";' },
    { label: "`renderText`", code: 'export { renderText } from "@digest/render";' },
    { label: "`renderHtml`", code: 'export { renderHtml } from "@digest/render";' },
  ],
  "adapter-kit": [
    { label: "`@digest/adapter-kit`", code: 'export * from "@digest/adapter-kit";' },
    {
      label: "`readText`, `dumpLines`, `ledger` of it",
      code: 'export { readText, dumpLines, ledger } from "@digest/adapter-kit";',
    },
    { label: "`@digest/adapter-kit/xml`", code: 'export * from "@digest/adapter-kit/xml";' },
    {
      label: "`@digest/adapter-kit/xml`, loaded with the first XML",
      code: 'export * from "@digest/adapter-kit/xml";',
      later: true,
    },
    { label: "`@digest/adapter-kit/feed`", code: 'export * from "@digest/adapter-kit/feed";' },
    {
      label: "`@digest/adapter-kit/feed`, loaded with the first feed",
      code: 'export * from "@digest/adapter-kit/feed";',
      later: true,
    },
    { label: "`@digest/adapter-kit/testing`", code: 'export * from "@digest/adapter-kit/testing";' },
  ],
  "adapter-dpa": adapter("@digest/adapter-dpa", "dpa", "NewsML-G2 item"),
  "adapter-ippen": adapter("@digest/adapter-ippen", "ippen", "feed"),
  "adapter-nd": adapter("@digest/adapter-nd", "nd", "feed"),
  "adapter-tagesschau": adapter("@digest/adapter-tagesschau", "tagesschau", "feed"),
  "adapter-welt": adapter("@digest/adapter-welt", "welt", "feed"),
} as const satisfies Readonly<Record<string, readonly SizeRow[]>>;
