import type { Article } from "../model/article.ts";
import type { Origin } from "../model/position.ts";
import { foldName } from "../names/fold.ts";
import { type Shingles, sharedShingles } from "./shingles.ts";

/** What tells where an article has its information on one event from. */
export interface OriginFacts {
  readonly article: Article;
  /** Outlets that its statements about the event go back to: "wie X berichtet". */
  readonly cited: readonly string[];
  readonly shingles: Shingles;
}

/** Share of the shorter text's word sequences that two copies have in common. */
const copy = 0.5;

/** The rule by which an adapter lists agencies it knows from the credit of a picture alone. */
export const pictureCreditRule = "picture-credit";

/** The first agency that carries the text: who credits a picture tells nothing of where the words come from. */
function textAgency({ agencies, inferred }: Article): string | undefined {
  const pictured = new Set(
    inferred.filter(({ rule }) => rule.startsWith(pictureCreditRule)).map(({ pointer }) => pointer),
  );
  return agencies.find((_, at) => !pictured.has(`/agencies/${at}`));
}

/** The name an article's information goes under: its original's publisher, the outlet it cites, the agency it carries, else its own. */
export function originLabel({ article, cited }: OriginFacts): string {
  return article.origin?.publisher ?? cited[0] ?? textAgency(article) ?? article.source;
}

function isCopy(a: Shingles, b: Shingles): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 8 && sharedShingles(a, b) >= copy * shorter;
}

/** Independent origins of an event, by label; articles that copy one another share one. */
export function originsOf(facts: readonly OriginFacts[]): readonly Origin[] {
  const [only] = facts;
  if (only !== undefined && facts.length === 1) return [{ label: originLabel(only), articleIds: [only.article.id] }];
  const groups: { readonly label: string; readonly key: string; readonly members: OriginFacts[] }[] = [];
  for (const one of facts.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))) {
    const label = originLabel(one);
    const key = foldName(label);
    const found = groups.find(
      (group) => group.key === key || group.members.some(({ shingles }) => isCopy(shingles, one.shingles)),
    );
    if (found === undefined) groups.push({ label, key, members: [one] });
    else found.members.push(one);
  }
  return groups
    .map(({ label, members }) => ({
      label,
      articleIds: [...new Set(members.map(({ article }) => article.id))].toSorted(),
    }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
}
