interface Placed {
  readonly start: number;
}

/** Index of the first item that begins at an offset or behind it, by bisection; `items` are sorted by where they begin. */
export function firstFrom(items: readonly Placed[], from: number, lowest = 0, highest = items.length): number {
  let low = lowest;
  let high = highest;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same where it is known to be no item before `at`, in steps that double: offsets asked for in order cost no more than a walk. */
export function nextFrom(items: readonly Placed[], from: number, at: number): number {
  let low = at;
  let high = at;
  for (let step = 1; high < items.length && (items[high]?.start ?? 0) < from; step *= 2) {
    low = high + 1;
    high += step;
  }
  return firstFrom(items, from, low, Math.min(high, items.length));
}
