interface Search {
  readonly cost: (row: number, column: number) => number;
  readonly rows: number;
  readonly columns: number;
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: number[];
  readonly columnOf: number[];
}

/** One shortest augmenting path from a free row; prices keep the reduced costs from falling below zero. */
function augment({ cost, rows, columns, rowPrice, columnPrice, rowOf, columnOf }: Search, start: number): void {
  const distance = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(columns).fill(-1);
  const seenRow = new Set<number>();
  const seenColumn = new Set<number>();
  let reached = 0;
  let row = start;
  let sink = -1;
  while (sink < 0) {
    seenRow.add(row);
    let best = -1;
    for (let column = 0; column < columns; column += 1) {
      if (seenColumn.has(column)) continue;
      const length = reached + cost(row, column) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0);
      if (length < (distance[column] ?? 0)) {
        distance[column] = length;
        from[column] = row;
      }
      const least = best < 0 ? Number.POSITIVE_INFINITY : (distance[best] ?? 0);
      if ((distance[column] ?? 0) < least || (distance[column] === least && (rowOf[column] ?? -1) < 0)) best = column;
    }
    reached = distance[best] ?? 0;
    seenColumn.add(best);
    if ((rowOf[best] ?? -1) < 0) sink = best;
    else row = rowOf[best] ?? -1;
  }
  rowPrice[start] = (rowPrice[start] ?? 0) + reached;
  for (let i = 0; i < rows; i += 1) {
    if (i !== start && seenRow.has(i)) rowPrice[i] = (rowPrice[i] ?? 0) + reached - (distance[columnOf[i] ?? -1] ?? 0);
  }
  for (const column of seenColumn) columnPrice[column] = (columnPrice[column] ?? 0) - reached + (distance[column] ?? 0);
  for (let column = sink; ; ) {
    const i = from[column] ?? -1;
    rowOf[column] = i;
    const next = columnOf[i] ?? -1;
    columnOf[i] = column;
    if (i === start) return;
    column = next;
  }
}

/** Pairs rows with columns one to one so that the summed value is largest (Jonker and Volgenant, Computing 38, 1987); `[row, column]` pairs. */
export function assign(value: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const height = value.length;
  const width = value[0]?.length ?? 0;
  if (height === 0 || width === 0) return [];
  const flip = width < height;
  const rows = flip ? width : height;
  const columns = flip ? height : width;
  const search: Search = {
    cost: (row, column) => -((flip ? value[column]?.[row] : value[row]?.[column]) ?? 0),
    rows,
    columns,
    rowPrice: new Array<number>(rows).fill(0),
    columnPrice: new Array<number>(columns).fill(0),
    rowOf: new Array<number>(columns).fill(-1),
    columnOf: new Array<number>(rows).fill(-1),
  };
  for (let start = 0; start < rows; start += 1) augment(search, start);
  return search.columnOf.map((column, row): readonly [number, number] => (flip ? [column, row] : [row, column]));
}
