import {
  type CorpusPrefix,
  type DumpLine,
  exactPiece,
  findCorpusPrefix,
  type Piece,
  partOf,
} from "@digest/adapter-kit";
import { splitCredit } from "../picture-credit.ts";

/** The first line of a dump: the date its maker put there, then caption and credit of the lead picture run on. */
export interface Header {
  readonly prefix: CorpusPrefix | undefined;
  readonly caption: Piece | undefined;
  /** `Foto:`, the mark between them. */
  readonly mark: Piece | undefined;
  readonly credit: Piece | undefined;
  /** What the line holds where no mark says that it is a caption. */
  readonly rest: Piece | undefined;
}

/** Takes the first line of a dump apart: `[ date YYYY-MM] caption Foto: credit`. */
export function readHeader(dump: string, line: DumpLine): Header {
  const prefix = findCorpusPrefix(dump);
  const whole = exactPiece(line);
  const from = prefix === undefined ? 0 : Math.min(prefix.end - line.start, line.text.length);
  const body = partOf(whole, from);
  const found = splitCredit(body.text);
  const none = { caption: undefined, mark: undefined, credit: undefined };
  if (found === undefined) return { prefix, ...none, rest: body.text === "" ? undefined : body };
  const caption = partOf(body, 0, found.mark);
  return {
    prefix,
    caption: caption.text === "" ? undefined : caption,
    mark: partOf(body, found.mark, found.start),
    credit: partOf(body, found.start),
    rest: undefined,
  };
}
