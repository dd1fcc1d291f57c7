import { type DumpLine, dumpLines, findCorpusPrefix, findStamp, type LedgerRange } from "@digest/adapter-kit";
import type { When } from "@digest/core";
import { creditLine, isStampLine, relatedHeading } from "./marks.ts";

/** A portal text in its parts; the order is fixed, every part but stamp and headline may be missing. */
export interface DumpParts {
  readonly kicker?: DumpLine;
  readonly lead?: DumpLine;
  readonly stampLine: DumpLine;
  readonly published: When;
  readonly headline?: DumpLine;
  readonly body: readonly DumpLine[];
  readonly credit?: DumpLine;
  /** Lines behind the credit: the heading of the teasers, teasers, and what the portal adds. */
  readonly after: readonly DumpLine[];
  readonly prefix: readonly LedgerRange[];
  /** Lines before kicker and lead that belong to neither. */
  readonly before: readonly DumpLine[];
}

const furthestStamp = 5;
const sentenceEnd = /[.!?…](?:["“”»«’‘')\]]{0,3})$/;

/** The lines before the stamp: keywords, then a sentence; one alone is what its end says. */
function opening(lines: readonly DumpLine[]): Pick<DumpParts, "kicker" | "lead" | "before"> {
  const last = lines.at(-1);
  const second = lines.at(-2);
  if (last === undefined) return { before: [] };
  if (second !== undefined) return { kicker: second, lead: last, before: lines.slice(0, -2) };
  return sentenceEnd.test(last.text) ? { lead: last, before: [] } : { kicker: last, before: [] };
}

/** Takes a portal text apart; `undefined` where no stamp stands in its place. */
export function splitDump(text: string): DumpParts | undefined {
  const found = findCorpusPrefix(text);
  const from = found?.end ?? 0;
  const lines = dumpLines(text.slice(from)).map((line) => ({
    ...line,
    start: line.start + from,
    end: line.end + from,
  }));
  const at = lines.slice(0, furthestStamp).findIndex((line) => isStampLine(line.text));
  const stampLine = lines[at];
  const published = stampLine === undefined ? undefined : findStamp(stampLine.text)?.when;
  if (stampLine === undefined || published === undefined) return undefined;
  const headline = lines[at + 1];
  const rest = lines.slice(at + 2);
  const end = rest.findIndex((line) => creditLine.test(line.text) || relatedHeading.test(line.text));
  const credit = rest[end];
  const credited = credit !== undefined && creditLine.test(credit.text);
  return {
    ...opening(lines.slice(0, at)),
    stampLine,
    published,
    ...(headline === undefined ? {} : { headline }),
    body: end < 0 ? rest : rest.slice(0, end),
    ...(credited ? { credit } : {}),
    after: end < 0 ? [] : rest.slice(credited ? end + 1 : end),
    prefix: found === undefined ? [] : [{ start: found.start, end: from, removed: "corpus-prefix" }],
  };
}
