import { meta } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { splitBylines } from "../bylines.ts";
import type { Page, PageParts } from "./page.ts";

/** Names JSON-LD gives for the house itself. */
export const houseNames = ["tagesschau", "tagesschau.de", "ARD-aktuell", "ARD-aktuell / tagesschau.de"] as const;
const houses: ReadonlySet<string> = new Set(houseNames);

/** What the page prints of an author, completed by what the head states of the same name. */
function complete(printed: Byline, stated: readonly Byline[]): Byline {
  const same = stated.find(({ name }) => name === printed.name);
  return same === undefined ? printed : { ...same, ...printed };
}

/** Authors: of the page's line, else of JSON-LD, else at the end of the description. */
export function authorsOf({ ld, tags }: Page, parts: PageParts): readonly Byline[] {
  const stated = (ld?.authors ?? [])
    .filter(({ name }) => !houses.has(name))
    .map(
      ({ name, jobTitle, url }): Byline => ({
        name,
        ...(jobTitle === undefined ? {} : { role: jobTitle }),
        ...(url === undefined ? {} : { url }),
      }),
    );
  const printed = parts.bylines.flatMap(({ value }) => value).map((byline) => complete(byline, stated));
  if (printed.length > 0) return printed;
  return stated.length > 0 ? stated : splitBylines(ld?.description ?? meta(tags, "description") ?? "").bylines;
}
