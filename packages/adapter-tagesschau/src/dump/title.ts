import { keptRange, type LedgerRange, type Piece, partOf } from "@digest/adapter-kit";
import type { Category, Inference } from "@digest/core";
import { genreLabels, genreOf } from "../genre-labels.ts";
import { findTitleBorder } from "./title-border.ts";

/** A run-on title taken apart, with what was inferred and the account of the line. */
export interface Title {
  readonly genre?: string;
  /** The label as printed. */
  readonly categories: readonly Category[];
  readonly kicker?: string;
  readonly headline: string;
  readonly inferred: readonly Inference[];
  readonly ranges: readonly LedgerRange[];
}

/**
 * The label of the genre at the begin of a title, `Interview Streit um Rente "Das reicht nicht"`: one of the table, before a capital,
 * and what follows still has to part into kicker and headline. Else the word is the kicker.
 */
function findLabel(title: Piece): { readonly label: Piece; readonly rest: Piece } | undefined {
  const [, word] = /^(\S{2,20})\s+["„»]?\p{Lu}/u.exec(title.text) ?? [];
  if (word === undefined || !Object.hasOwn(genreLabels, word.toLowerCase())) return undefined;
  const rest = partOf(title, word.length);
  return findTitleBorder(rest.text) === undefined ? undefined : { label: partOf(title, 0, word.length), rest };
}

function borderRule(rivals: number): string {
  const certainty = rivals === 0 ? "the only place where the border can be" : `the likeliest of ${rivals + 1} places`;
  return `title-border: the headline begins at a capital that opens a phrase; ${certainty}`;
}

/** Parts a run-on title into label, kicker and headline; where no border is possible all is headline. */
export function readTitle(title: Piece): Title {
  const found = findLabel(title);
  const run = found?.rest ?? title;
  const label =
    found === undefined
      ? []
      : [{ pointer: "/genre", rule: "title-label: a word of the table of genres before a whole title" }];
  const genre = genreOf(found?.label.text);
  const labelRange = found === undefined ? [] : [keptRange(found.label, "/categories/0/name")];
  const border = findTitleBorder(run.text);
  const categories = found === undefined ? [] : [{ scheme: "tagesschau:label", name: found.label.text }];
  const named = { categories, ...(genre === undefined ? {} : { genre }) };
  if (border === undefined)
    return { ...named, headline: run.text, inferred: label, ranges: [...labelRange, keptRange(run, "/headline")] };
  const kicker = partOf(run, 0, border.kickerEnd);
  const headline = partOf(run, border.headlineStart);
  const rule = borderRule(border.rivals);
  return {
    ...named,
    kicker: kicker.text,
    headline: headline.text,
    inferred: [...label, { pointer: "/kicker", rule }, { pointer: "/headline", rule }],
    ranges: [...labelRange, keptRange(kicker, "/kicker"), keptRange(headline, "/headline")],
  };
}
