import { keptRange, type LedgerRange, removedRange } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { authorHeadings, bioVerbs } from "./author-phrases.ts";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";
import { isPersonName, nameLength } from "./person-name.ts";

const headings: ReadonlySet<string> = new Set(authorHeadings);
const verbs: ReadonlySet<string> = new Set(bioVerbs);
const longestRole = 90;
/** More lines than these below a heading are text. */
const mostBios = 24;

/** Whether a line is the heading above the biographies. */
export function isAuthorHeading(text: string): boolean {
  return headings.has(text.toLowerCase().replace(/\s?:$/, ""));
}

/** The name a biography begins with: a name, then one of its verbs. */
export function nameOfBio(text: string): string | undefined {
  const length = nameLength(text);
  const [verb = ""] = text.slice(length).replace(/^,?\s/, "").split(/\s/, 1);
  return length > 0 && verbs.has(verb) ? text.slice(0, length) : undefined;
}

/** The function in "Name ist Korrespondentin in Kiew bei der …": what stands between the verb and the employer. */
export function roleOfBio(text: string, name: string): string | undefined {
  const [, role] =
    /^\s(?:ist|war)\s((?:\p{L}[\p{L}-]*\s){0,9}?\p{L}[\p{L}-]*)\s(?:bei|beim)\s/u.exec(
      text.slice(name.length, name.length + longestRole + 12),
    ) ?? [];
  return role === undefined || role.length > longestRole ? undefined : role.replace(/^(?:eine?|der|die)\s/, "");
}

function withBio(bylines: readonly Byline[], name: string, bio: string): { list: readonly Byline[]; index: number } {
  const at = bylines.findIndex((byline) => byline.name === name);
  const role = roleOfBio(bio, name);
  const known = bylines[at] ?? { name };
  const more = { ...(known.role === undefined && role !== undefined ? { role } : {}), bio };
  if (at < 0) return { list: [...bylines, { ...known, ...more }], index: bylines.length };
  return {
    list: bylines.with(at, { ...known, ...more, bio: known.bio === undefined ? bio : `${known.bio} ${bio}` }),
    index: at,
  };
}

/** Adds biographies to the authors already known; a piece without a name goes on about the author before. */
function readBios(pieces: readonly BodyPiece[], known: readonly Byline[]) {
  let bylines = known;
  let current: string | undefined;
  const ranges: LedgerRange[] = [];
  for (const piece of pieces) {
    const named = nameOfBio(piece.text);
    if (named === undefined && isPersonName(piece.text)) {
      const index = bylines.findIndex(({ name }) => name === piece.text);
      if (index < 0) bylines = [...bylines, { name: piece.text }];
      current = piece.text;
      ranges.push(keptRange(piece, `/bylines/${index < 0 ? bylines.length - 1 : index}/name`));
      continue;
    }
    current = named ?? current;
    if (current === undefined) {
      ranges.push(removedRange(piece, "author-note"));
      continue;
    }
    const { list, index } = withBio(bylines, current, piece.text);
    bylines = list;
    const pointers = named === undefined ? [] : [`/bylines/${index}/name`];
    ranges.push(keptRange(piece, ...pointers, `/bylines/${index}/bio`));
  }
  return { bylines, ranges };
}

/**
 * Takes the biographies of the authors off the text: what follows the heading above them. Notices have to be cut before,
 * the biographies are the end of the piece.
 */
export function cutAuthors(
  pieces: readonly BodyPiece[],
  known: readonly Byline[] = [],
): Pass & { readonly bylines: readonly Byline[] } {
  const at = pieces.findLastIndex(({ text, kind }) => kind !== "other" && isAuthorHeading(text));
  const heading = pieces[at];
  if (heading === undefined) return { pieces, ranges: [], bylines: known };
  const after = pieces.slice(at + 1);
  const until = after.findIndex((piece) => !isText(piece));
  const bios = until < 0 ? after : after.slice(0, until);
  const first = bios[0]?.text ?? "";
  if (bios.length > mostBios) return { pieces, ranges: [], bylines: known };
  if (nameOfBio(first) === undefined && !isPersonName(first)) return { pieces, ranges: [], bylines: known };
  const { bylines, ranges } = readBios(bios, known);
  return {
    pieces: [...pieces.slice(0, at), ...after.slice(bios.length)],
    ranges: [removedRange(heading, "author-heading"), ...ranges],
    bylines,
  };
}
