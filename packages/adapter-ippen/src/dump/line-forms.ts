/** Whether a line ends a quotation: headlines may, with the point inside the marks. */
export function isQuoteEnd(line: string): boolean {
  return /["“”«»‘’]$/.test(line);
}
