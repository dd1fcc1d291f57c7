/** A JSON array with a row a line, so that people and line tools can read it too. */
export function jsonRows(rows: readonly unknown[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
