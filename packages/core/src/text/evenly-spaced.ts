const oddSpace = / {2}|[^\S ]/;

/** A text with one blank for any white space in it, and none at its edges. */
export function evenlySpaced(text: string): string {
  return (oddSpace.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
