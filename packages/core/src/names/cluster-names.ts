import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { withClubs } from "./club-names.ts";
import type { Cluster } from "./cluster.ts";
import { clusterPersons } from "./cluster-persons.ts";
import { clusterThings } from "./cluster-things.ts";
import type { NameMention } from "./name-mention.ts";

/** Puts the names of one article together by whom they mean. Sorted by first mention. */
export function clusterNames(
  document: TextDocument,
  found: readonly NameMention[],
  locale: Locale,
): readonly Cluster[] {
  const names = withClubs(document, found, locale);
  const persons = names.filter(({ type }) => type === "PER");
  const things = names.filter(({ type }) => type !== "PER");
  return [...clusterPersons(document, persons, locale), ...clusterThings(things, locale)].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}
