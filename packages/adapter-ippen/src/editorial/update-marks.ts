/** Words that begin a time-stamped part of an updated piece, folded to lower case. */
export const updateWords = ["update", "aktualisierung", "aktualisiert"] as const;

/** Words that begin the first report, below all updates, folded to lower case. */
export const firstReportWords = [
  "erstmeldung",
  "ursprungsmeldung",
  "ursprüngliche meldung",
  "ursprungsartikel",
  "originalmeldung",
  "unsere ursprüngliche meldung",
] as const;
