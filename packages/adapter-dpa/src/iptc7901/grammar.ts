import { type Header, readHeader } from "./header.ts";
import { type MessageLine, type MessageRange, messageLines, paragraphsOf } from "./message-lines.ts";
import { nonPublicMark } from "./notepad-lines.ts";

/** A message in its parts (IPTC 7901 as dpa sends it). */
export interface Message {
  readonly header: Header;
  readonly headerLine: MessageLine;
  readonly slug: readonly MessageLine[];
  readonly head: readonly MessageLine[];
  readonly body: readonly MessageLine[];
  /** Notepad and all that follows it up to the end of text. */
  readonly notepad: readonly MessageLine[];
  readonly closing: readonly MessageLine[];
  /** Lines of controls alone. */
  readonly framing: readonly MessageLine[];
  /** End marks of resellers, `###`. */
  readonly marks: readonly MessageLine[];
  readonly end: readonly MessageLine[];
  /** What was missing. */
  readonly repaired: readonly string[];
}

/** Heads are short; a sign of equality further on is one of the text. */
const longestHead = 40;
/** Initials and routing codes: `dpa ab/cd yyzz n1 xyz`. */
const closingForm = /^(?:dpa(?:-[a-z]{2,8})?|l[a-z]{2}|afp|ap)(?: [\p{Ll}\d/&+-]{1,12}){1,8}$/u;

function isBlank({ text }: MessageLine): boolean {
  return text === "";
}

function isEndMark({ text }: MessageLine): boolean {
  return text === "###";
}

/** The head: from the start of text to the first line that ends in ` =`, whose sign goes. */
function splitHead(lines: readonly MessageLine[]): {
  readonly head: readonly MessageLine[];
  readonly rest: readonly MessageLine[];
  readonly closed: boolean;
} {
  const last = lines.slice(0, longestHead).findIndex(({ text }) => text === "=" || text.endsWith(" ="));
  if (last >= 0) {
    const sign = (line: MessageLine) => ({ ...line, text: line.text.replace(/\s?=$/, "") });
    const head = lines.slice(0, last).filter((line) => !isBlank(line));
    const end = lines.slice(last, last + 1).map(sign);
    return { head: [...head, ...end], rest: lines.slice(last + 1), closed: true };
  }
  const blank = lines.findIndex(isBlank);
  const cut = blank < 0 ? lines.length : blank;
  return { head: lines.slice(0, cut), rest: lines.slice(cut), closed: false };
}

/** Where the notepad begins: its heading, or the mark of what is not for readers. */
function notepadStart(lines: readonly MessageLine[]): number {
  const at = lines.findIndex(({ text }) => /^#{1,2} \S/.test(text) || nonPublicMark.test(text));
  return at < 0 ? lines.length : at;
}

/** The line of initials at the end, a paragraph of its own. */
function splitClosing(lines: readonly MessageLine[]): {
  readonly before: readonly MessageLine[];
  readonly closing: readonly MessageLine[];
} {
  const last = paragraphsOf(lines).at(-1);
  const [line] = last ?? [];
  if (last?.length !== 1 || line === undefined || !closingForm.test(line.text)) return { before: lines, closing: [] };
  return { before: lines.filter((other) => other !== line), closing: [line] };
}

/** Takes a message apart; `undefined` where its first line is no header. */
export function parseMessage(text: string, range: MessageRange): Message | undefined {
  const lines = messageLines(text, range);
  const first = lines.findIndex((line) => !isBlank(line));
  const headerLine = lines[first];
  const header = headerLine === undefined ? undefined : readHeader(headerLine.text);
  if (headerLine === undefined || header === undefined) return undefined;
  const etx = lines.findIndex(({ endsText }) => endsText);
  const content = lines.slice(first + 1, etx < 0 ? lines.length : etx);
  const stx = content.findIndex(({ startsText }) => startsText);
  const slugEnd = stx < 0 ? content.findIndex((line) => !isBlank(line) && !line.text.endsWith("/")) : stx;
  const from = Math.max(0, slugEnd);
  const { head, rest, closed } = splitHead(content.slice(from));
  const kept = rest.filter((line) => !isEndMark(line));
  const pad = notepadStart(kept);
  const { before, closing } = splitClosing(kept.slice(0, pad));
  return {
    header,
    headerLine,
    slug: content.slice(0, from).filter((line) => !isBlank(line)),
    head,
    body: before,
    notepad: kept.slice(pad),
    closing,
    framing: content.filter((line) => isBlank(line) && text.slice(line.start, line.end).trim() !== ""),
    marks: rest.filter(isEndMark),
    end: etx < 0 ? [] : lines.slice(etx),
    repaired: [...(closed ? [] : ["no sign of equality behind the headline"]), ...(etx < 0 ? ["no end of text"] : [])],
  };
}
