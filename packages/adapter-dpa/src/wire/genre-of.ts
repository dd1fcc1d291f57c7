import { type Category, type genres, isForReaders } from "@digest/core";
import { isEditorialDesk } from "./desks.ts";
import type { Medium } from "./story.ts";
import { findTextGenre, findTextGenreByCode } from "./text-genres.ts";

const mediaGenres = { image: "picture", audio: "audio", video: "video" } as const satisfies Record<
  Medium["type"],
  keyof typeof genres
>;

/**
 * Our genre of an item: of its categories the first that the table of dpa's genres knows, else the kind of its only medium. What an editorial
 * desk sends is for editors whatever its genre.
 */
export function genreOf(categories: readonly Category[], only: Medium | undefined): keyof typeof genres | undefined {
  const known = categories
    .filter(({ scheme }) => scheme.includes("genre"))
    .map(
      ({ scheme, code, name }) =>
        (scheme === "dpatextgenre" ? findTextGenreByCode(code) : undefined) ?? findTextGenre(name),
    )
    .find((found) => found !== undefined);
  const genre = known?.genre ?? (only === undefined ? undefined : mediaGenres[only.type]);
  const editorial = categories.some(
    ({ scheme, code }) => scheme === "dpacat" && code !== undefined && isEditorialDesk(code),
  );
  return editorial && isForReaders({ genre }) ? "service-message" : genre;
}
