/** Characters with which a spreadsheet would take a cell for a formula (OWASP, CSV injection). */
const formulaStart = new Set(["=", "+", "-", "@", "\t", "\r", "\n"]);

function cell(value: string | number | undefined): string {
  const text = value === undefined ? "" : String(value);
  const safe = typeof value === "string" && formulaStart.has(text.charAt(0)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180) with CRLF. Cells that a spreadsheet would run are made text. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
