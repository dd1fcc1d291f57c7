import type { Article, Dateline } from "@digest/core";

/** What neither dumps nor pages mark: the dateline, and names and functions told from biographies. */
export function editedInferences({
  dateline,
  bylines,
}: {
  readonly dateline?: Dateline | undefined;
  readonly bylines: Article["bylines"];
}): Article["inferred"] {
  return [
    ...(dateline === undefined ? [] : [{ pointer: "/dateline", rule: "places-before-dash" }]),
    ...bylines.flatMap(({ bio, role, url }, index) => [
      ...(bio === undefined || url !== undefined
        ? []
        : [{ pointer: `/bylines/${index}/name`, rule: "name-before-verb-of-biography" }]),
      ...(bio === undefined || role === undefined
        ? []
        : [{ pointer: `/bylines/${index}/role`, rule: "function-in-biography" }]),
    ]),
  ];
}
