/**
 * Opening marks with those that close them. German „…“ and ‚…‘, French and Swiss »…« «…», English “…” ‘…’, typewriter "…" '…', and the
 * mixtures newsrooms print; "," stands for a low mark that a keyboard lacked (,so‘).
 */
export const quotationMarks: Readonly<Record<string, string>> = {
  "„": '“”"‟〞«»',
  "‚": "‘’'‛",
  ",": "‘’'",
  "“": '”"“',
  "”": '”"',
  "‟": "”“",
  "‘": "’'",
  "»": "«»",
  "«": "»«",
  "›": "‹›",
  "‹": "›‹",
  '"': '"“”',
  "'": "'’",
};

/** Low marks stand nowhere but at the start. */
export const alwaysOpeningMarks: readonly string[] = ["„", "‚"];
