import { isByline } from "../wire/bylines.ts";
import { killMarks } from "../wire/signals.ts";
import { type MessageLine, unwrap } from "./message-lines.ts";

/** What stands between the start of text and the sign of equality. */
export interface HeadBlock {
  /** Texts of the brackets before the headline, without the brackets. */
  readonly marks: readonly string[];
  readonly headline: string;
  readonly byline?: string;
  /** Texts of the brackets behind it: notes on pictures. */
  readonly notes: readonly string[];
  readonly killed: boolean;
  readonly headlineLines: readonly MessageLine[];
  readonly bylineLines: readonly MessageLine[];
}

interface Bracket {
  readonly text: string;
  readonly next: number;
}

/** The bracket that begins at a line, which may be wrapped. */
function readBracket(lines: readonly MessageLine[], from: number): Bracket | undefined {
  if (lines[from]?.text.startsWith("(") !== true) return undefined;
  let depth = 0;
  for (let at = from; at < lines.length; at += 1) {
    for (const sign of lines[at]?.text ?? "") depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth > 0) continue;
    const text = unwrap(lines.slice(from, at + 1)).trim();
    return text.endsWith(")") ? { text: text.slice(1, -1).trim(), next: at + 1 } : undefined;
  }
  return undefined;
}

/** Where the last bracket behind the headline begins; `lines.length` where there is none. */
function noteStart(lines: readonly MessageLine[], from: number): number {
  for (let at = from + 1; at < lines.length; at += 1) if (readBracket(lines, at)?.next === lines.length) return at;
  return lines.length;
}

/** Where a byline begins behind at least one line of headline; `end` where there is none. */
function bylineStart(lines: readonly MessageLine[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (isByline(unwrap(lines.slice(at, end)))) return at;
  return end;
}

/** Reads the lines of a head: brackets, headline, byline, note on pictures, in this order. */
export function readHeadBlock(lines: readonly MessageLine[]): HeadBlock {
  const marks: string[] = [];
  let from = 0;
  for (let bracket = readBracket(lines, from); bracket !== undefined; bracket = readBracket(lines, from)) {
    marks.push(bracket.text);
    from = bracket.next;
  }
  const notes = noteStart(lines, from);
  const byline = bylineStart(lines, from, notes);
  const bylineLines = lines.slice(byline, notes);
  const headlineLines = lines.slice(from, byline);
  const printed = unwrap(headlineLines);
  const kill = killMarks.find((mark) => printed.includes(mark));
  const headline = (kill === undefined ? printed : printed.replace(kill, "")).trim();
  const note = readBracket(lines, notes)?.text;
  return {
    marks,
    headline,
    ...(bylineLines.length === 0 ? {} : { byline: unwrap(bylineLines) }),
    notes: note === undefined ? [] : [note],
    killed: kill !== undefined || killMarks.some((mark) => marks.some((text) => text.includes(mark))),
    headlineLines,
    bylineLines,
  };
}
