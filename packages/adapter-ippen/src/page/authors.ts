import {
  attribute,
  type Element,
  findAll,
  type NewsArticle,
  type ParentNode,
  readAuthorLine,
  safeUrl,
  textOf,
} from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { agenciesIn } from "../editorial/credit-notes.ts";

/** Names in place of an author that name the desk. */
export const deskNames = [
  "redaktion",
  "online-redaktion",
  "zentralredaktion",
  "ippen.media",
  "ippen digital",
  "autor",
] as const;
const desks: ReadonlySet<string> = new Set(deskNames);

/** Whether a name in place of an author's names the desk. */
export function isDesk(name: string): boolean {
  return desks.has(name.toLowerCase());
}

/** Authors of a page; agencies in their place are told apart. */
export interface PageAuthors {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
}

function printed(holder: Element | undefined, base: string | undefined): readonly Byline[] {
  if (holder === undefined) return [];
  const line = readAuthorLine(textOf(holder));
  const linked = findAll(holder, "a").flatMap((link): readonly Byline[] => {
    const name = textOf(link);
    const url = safeUrl(attribute(link, "href"), base);
    return name === "" ? [] : [{ name, ...(url === undefined ? {} : { url }) }];
  });
  const agencies = (line?.agencies ?? []).map((name) => ({ name }));
  return [...(linked.length > 0 ? linked : (line?.people ?? [])), ...agencies];
}

function stated(ld: NewsArticle | undefined): readonly Byline[] {
  return (ld?.authors ?? []).map(({ name, jobTitle, url }) => ({
    name,
    ...(jobTitle === undefined ? {} : { role: jobTitle }),
    ...(url === undefined ? {} : { url }),
  }));
}

/** The authors JSON-LD states, else those in the page's line, with what the line adds. */
export function pageAuthors(
  root: ParentNode,
  selector: string,
  ld: NewsArticle | undefined,
  base: string | undefined,
): PageAuthors {
  const known = new Map(stated(ld).map((byline) => [byline.name, byline]));
  const shown = findAll(root, selector).flatMap((holder) => printed(holder, base));
  const people = [...known.values()].filter(({ name }) => !isDesk(name));
  const sources = shown.filter(({ name }) => agenciesIn(name).length > 0);
  const named = (people.length > 0 ? [...people, ...sources] : shown).map((byline) => ({
    ...shown.find(({ name }) => name === byline.name),
    ...byline,
  }));
  const unique = [...new Map(named.map((byline) => [byline.name, byline])).values()];
  const isAgency = ({ name }: Byline) =>
    agenciesIn(name).length > 0 && name.split(/[\s/,]+/).length === agenciesIn(name).length;
  return {
    bylines: unique.filter((byline) => !isAgency(byline) && !isDesk(byline.name)),
    agencies: [...new Set(unique.filter(isAgency).flatMap(({ name }) => agenciesIn(name)))],
  };
}
