import { keptRange, type LedgerRange } from "@digest/adapter-kit";
import type { Contributor } from "@digest/core";
import { contributionForms } from "./author-phrases.ts";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";
import { nameLength } from "./person-name.ts";

const longestLine = 600;
const place = /^\s(?:in|aus|im)\s(.{2,60})$/;
const bracketed = /^\s\((.{2,60})\)$/;

/** The part of a line that lists who helped, without the words around it; `undefined` where the line says something else. */
export function contributionIn(line: string): string | undefined {
  if (line.length > longestLine) return undefined;
  const text = line.replace(/\s?\.$/, "");
  const folded = text.toLowerCase();
  for (const { before, after } of contributionForms) {
    const end = after.find((words) => folded.endsWith(words));
    if (end === undefined || !folded.startsWith(before) || before.length + end.length >= text.length) continue;
    return text.slice(before.length, text.length - end.length).trim();
  }
  return undefined;
}

function readOne(text: string): Contributor | undefined {
  const length = nameLength(text);
  if (length === 0) return undefined;
  const rest = text.slice(length);
  if (rest === "") return { name: text };
  const where = place.exec(rest)?.[1] ?? bracketed.exec(rest)?.[1];
  return where === undefined ? undefined : { name: text.slice(0, length), place: where };
}

/** The end of a place after a comma: "Washington, D.C.". */
const initials = /^(?:\p{Lu}\.){2,4}$/u;

/** Names with places: "A B in Kiew, C D und E F in Wien". `undefined` where a part is no name. */
export function readContributors(list: string): readonly Contributor[] | undefined {
  const found: Contributor[] = [];
  for (const part of list.split(/\s?,\s{1,4}(?:und\s{1,4}|sowie\s{1,4})?|\s{1,4}(?:und|sowie)\s{1,4}/)) {
    const text = part.trim().replace(/,$/, "");
    const last = found.at(-1);
    if (last?.place !== undefined && initials.test(text)) {
      found[found.length - 1] = { ...last, place: `${last.place}, ${text}` };
      continue;
    }
    const one = readOne(text);
    if (one === undefined) return undefined;
    found.push(one);
  }
  return found.length === 0 ? undefined : found;
}

/** Takes the line off the text that names who helped with the report. */
export function cutContributors(
  pieces: readonly BodyPiece[],
): Pass & { readonly contributors: readonly Contributor[] } {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const contributors: Contributor[] = [];
  for (const piece of pieces) {
    const list = isText(piece) ? contributionIn(piece.text) : undefined;
    const found = list === undefined ? undefined : readContributors(list);
    if (found === undefined) {
      rest.push(piece);
      continue;
    }
    const pointers = found.map((_, index) => `/contributors/${contributors.length + index}`);
    contributors.push(...found);
    ranges.push(keptRange(piece, ...pointers));
  }
  return { pieces: rest, ranges, contributors };
}
