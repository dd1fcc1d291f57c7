import type { Related } from "@digest/core";

/** Related pieces without doubles; `at[i]` is where the i-th of the pieces that came in is now. */
export interface MergedRelated {
  readonly related: readonly Related[];
  readonly at: readonly number[];
}

/** How much of a time is known; a day with clock time says more than the day. */
function closer(a: Related["published"], b: Related["published"]): Related["published"] {
  return (b?.value.length ?? 0) > (a?.value.length ?? 0) ? b : a;
}

function merge(a: Related, b: Related): Related {
  const published = closer(a.published, b.published);
  return { ...b, ...a, ...(published === undefined ? {} : { published }) };
}

/** Makes one of pieces with one address: pages point to the same piece in the text, below it and beside it. */
export function mergeRelated(pieces: readonly Related[]): MergedRelated {
  const related: Related[] = [];
  const places = new Map<string, number>();
  const at = pieces.map((piece) => {
    const known = piece.url === undefined ? undefined : places.get(piece.url);
    const before = known === undefined ? undefined : related[known];
    if (known !== undefined && before !== undefined) {
      related[known] = merge(before, piece);
      return known;
    }
    if (piece.url !== undefined) places.set(piece.url, related.length);
    return related.push(piece) - 1;
  });
  return { related, at };
}
