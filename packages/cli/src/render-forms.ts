/** Forms of a digest for `--as`. */
export const renderForms = ["text", "json", "markdown", "html", "csv", "jsonld", "ninjs"] as const;

export type RenderForm = (typeof renderForms)[number];
