interface Group {
  /** It holds something that repeats without bound. */
  repeats: boolean;
}

const unbounded = /(?:[*+]|\{\d+,\})\??/y;
const bounded = /(?:\?|\{\d+(?:,\d+)?\})\??/y;

function skipClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0].length ?? 0;
}

/**
 * Whether a regular expression repeats without bound what itself repeats without bound: the only form in which backtracking takes
 * exponential time. Takes the source without slashes and flags.
 */
export function hasNestedRepeats(source: string): boolean {
  const open: Group[] = [{ repeats: false }];
  let last: Group = { repeats: false };
  for (let at = 0; at < source.length; ) {
    const mark = source[at];
    const inside = open.at(-1);
    const many = matchAt(unbounded, source, at);
    if (many > 0) {
      if (last.repeats) return true;
      last = { repeats: true };
      if (inside !== undefined) inside.repeats = true;
      at += many;
      continue;
    }
    const few = matchAt(bounded, source, at);
    if (few > 0) {
      at += few;
      continue;
    }
    if (mark === "(") {
      open.push({ repeats: false });
      at += matchAt(/\(\?(?:<?[=!]|:|<[^>]+>)/y, source, at) || 1;
    } else if (mark === ")") {
      last = open.pop() ?? { repeats: false };
      const outer = open.at(-1);
      if (outer !== undefined && last.repeats) outer.repeats = true;
      at += 1;
    } else {
      last = { repeats: false };
      at = mark === "[" ? skipClass(source, at) : at + (mark === "\\" ? 2 : 1);
    }
  }
  return false;
}
