/** Index of the first item that begins at an offset or behind it, by bisection; `items` are sorted by where they begin. */
export function firstFrom<T extends { readonly start: number }>(items: readonly T[], from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
