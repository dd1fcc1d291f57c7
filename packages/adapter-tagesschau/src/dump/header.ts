import {
  type CorpusPrefix,
  type DumpLine,
  exactPiece,
  findCorpusPrefix,
  type Piece,
  partOf,
  readDate,
} from "@digest/adapter-kit";
import type { When } from "@digest/core";

/** The first line of a dump: who made the dump says a date, then title and stamp of the page run on. */
export interface Header {
  readonly prefix: CorpusPrefix | undefined;
  /** Kicker and headline, not parted. */
  readonly title: Piece;
  /** `Stand: 11.11.2024 08:01 Uhr`, whole. */
  readonly stamp: Piece;
  readonly published: When;
  /** What stands behind the stamp on the same line. */
  readonly rest: Piece;
}

const mark = "Stand:";
const stampForm =
  /^Stand:\s{0,5}(\d{1,2}\.\d{1,2}\.\d{4})(?:\s{0,3}[-–,|•·]?\s{0,3}|\s{1,3}um\s{1,3})(\d{1,2})[:.](\d{2})(?:\s?Uhr)?/;

/**
 * Finds the header of a dump in its first line: `[ date YYYY-MM] kicker headline Stand: DD.MM.YYYY HH:MM Uhr`. `undefined` where
 * the line has another form or the stamp is no time.
 */
export function findHeader(dump: string, line: DumpLine | undefined): Header | undefined {
  const at = line === undefined ? -1 : line.text.lastIndexOf(mark);
  if (line === undefined || at < 0) return undefined;
  const found = stampForm.exec(line.text.slice(at, at + 60));
  const published = found === null ? undefined : readDate(`${found[1]}, ${found[2]}:${found[3]}`);
  const prefix = findCorpusPrefix(dump);
  const whole = exactPiece(line);
  const from = prefix === undefined ? 0 : prefix.end - line.start;
  const title = from < at ? partOf(whole, from, at) : undefined;
  if (found === null || published === undefined || title === undefined || title.text === "") return undefined;
  const end = at + found[0].length;
  return { prefix, title, stamp: partOf(whole, at, end), published, rest: partOf(whole, end) };
}
