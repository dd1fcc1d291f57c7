import { Article, type Identifier } from "../model/article.ts";
import { fingerprint } from "../text/hash.ts";

/** An article in the making: what is not known is left out, lists default to empty. */
export type ArticleDraft = { readonly [Key in keyof Article]?: Article[Key] | undefined } & {
  readonly source: string;
  readonly format: string;
  readonly language: string;
};

/** Languages that have a locale; articles in others are read, not analysed. */
function analysisFor(language: string): Article["analysis"] {
  return language === "de" || language.startsWith("de-") ? "de" : "none";
}

/** Text in the order it is read, for hashes. */
function content(draft: ArticleDraft): string {
  const { headline, kicker, teaser, published, blocks, related } = draft;
  return JSON.stringify([headline, kicker, teaser, published?.value, blocks, related]);
}

/**
 * The id of an article: the first strong identifier by the order of schemes that its source prefers, else a hash of its content. URNs and URIs of the
 * publisher are kept in the id behind `urn:digest:<source>:`.
 */
export function articleId(
  source: string,
  identifiers: readonly Identifier[],
  schemes: readonly string[],
  fallback: () => string,
): string {
  for (const scheme of schemes) {
    const found = identifiers.find((identifier) => identifier.scheme === scheme && identifier.weak !== true);
    if (found !== undefined) return `urn:digest:${source}:${found.value}`;
  }
  return `urn:digest:${source}:${fallback()}`;
}

/**
 * Makes a valid article of a draft. `schemes` lists the identifier schemes an id is chosen from, best first. Without a version
 * of the publisher the version is a hash of the content. Throws a ZodError where the draft breaks the model.
 */
export function finishArticle(draft: ArticleDraft, schemes: readonly string[] = []): Article {
  const identifiers = draft.identifiers ?? [];
  const hash = () => fingerprint(content(draft));
  const article: Record<string, unknown> = {
    completeness: "full",
    status: "usable",
    bylines: [],
    contributors: [],
    blocks: [],
    agencies: [],
    credits: [],
    categories: [],
    keywords: [],
    related: [],
    inferred: [],
    analysis: analysisFor(draft.language),
  };
  const given: Readonly<Record<string, unknown>> = draft;
  for (const name in given) if (given[name] !== undefined) article[name] = given[name];
  article["identifiers"] = identifiers;
  article["id"] = draft.id ?? articleId(draft.source, identifiers, schemes, hash);
  article["version"] = draft.version ?? hash();
  return Article.parse(article);
}
