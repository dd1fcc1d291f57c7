/** The lists of a parse, with a number for each token and one for the end of the text. */
interface Columns {
  readonly tags: Int32Array;
  readonly signs: Int32Array;
  readonly asked: Int32Array;
  readonly quotedBy: Int32Array;
  readonly open: Int32Array;
}

/** Lists longer than these are made for one text alone. */
const longestKept = 1 << 14;
const kept = new Int32Array(5 * longestKept);

/**
 * Lists for a document of so many tokens; those of all but very long ones are given out again for the next. Zero at the end of the text and throughout
 * `quotedBy`, what stands elsewhere is of the document before.
 */
export function columnsFor(tokens: number): Columns {
  const length = tokens + 1;
  const lists = length > longestKept ? new Int32Array(5 * length) : kept;
  const list = (number: number): Int32Array => lists.subarray(number * length, (number + 1) * length);
  const columns = { tags: list(0), signs: list(1), asked: list(2), quotedBy: list(3), open: list(4) };
  columns.tags[tokens] = 0;
  columns.signs[tokens] = 0;
  columns.asked[tokens] = 0;
  columns.quotedBy.fill(0);
  columns.open[tokens] = tokens;
  return columns;
}
