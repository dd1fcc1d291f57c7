import {
  attribute,
  type Element,
  findAll,
  type NewsArticle,
  type ParentNode,
  safeUrl,
  splitNames,
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

/** Authors of a page; agencies in their place are told apart. */
export interface PageAuthors {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
}

function printed(holder: Element | undefined, base: string | undefined): readonly Byline[] {
  if (holder === undefined) return [];
  const links = findAll(holder, "a").filter((link) => textOf(link) !== "");
  if (links.length === 0) return splitNames(textOf(holder).replace(/^Von\s?:?\s?/i, "")).map((name) => ({ name }));
  return links.map((link) => {
    const url = safeUrl(attribute(link, "href"), base);
    return { name: textOf(link), ...(url === undefined ? {} : { url }) };
  });
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
  const people = [...known.values()].filter(({ name }) => !desks.has(name.toLowerCase()));
  const named = (people.length > 0 ? people : shown).map((byline) => ({
    ...shown.find(({ name }) => name === byline.name),
    ...byline,
  }));
  const unique = [...new Map(named.map((byline) => [byline.name, byline])).values()];
  const isAgency = ({ name }: Byline) =>
    agenciesIn(name).length > 0 && name.split(/[\s/,]+/).length === agenciesIn(name).length;
  return {
    bylines: unique.filter((byline) => !isAgency(byline) && !desks.has(byline.name.toLowerCase())),
    agencies: [...new Set(unique.filter(isAgency).flatMap(({ name }) => agenciesIn(name)))],
  };
}
