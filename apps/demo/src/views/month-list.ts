import { edtfWords, html, type SafeHtml, type Words } from "@digest/render";

/** A row of a list by time: `month` as EDTF, `2025-02`; absent where no time is known. */
export interface MonthRow {
  readonly month: string | undefined;
  readonly row: SafeHtml;
}

/** Fewer rows need no headings. */
const longList = 40;

function list(rows: readonly MonthRow[]): SafeHtml {
  return html`<ol class="timeline">${rows.map(({ row }) => row)}</ol>`;
}

/** Rows in the order given; many stand under their months, with links to each. */
export function monthList(rows: readonly MonthRow[], words: Words): SafeHtml {
  if (rows.length <= longList) return list(rows);
  const months = [...new Set(rows.map(({ month }) => month))].map((month) => ({
    id: month ?? "undated",
    title: month === undefined ? words.labels.noDate : edtfWords(month, words),
    own: rows.filter((row) => row.month === month),
  }));
  const links = months.map(
    ({ id, title, own }) => html`<li><a href="#month-${id}">${title}</a> <span class="count">${own.length}</span></li>`,
  );
  return html`<nav aria-label="${words.labels.timeline}"><ul class="inline">${links}</ul></nav>${months.map(({ id, title, own }) => html`<h2 id="month-${id}">${title}</h2>${list(own)}`)}`;
}
