/** Control characters that frame a message (IPTC 7901, ISO 646). */
export const controls = {
  startOfHeader: "\u0001",
  startOfText: "\u0002",
  endOfText: "\u0003",
  endOfTransmission: "\u0004",
  bell: "\u0007",
  delete: "\u007f",
} as const;

/** A line of a message: `text` without controls and blanks behind it, offsets in the document. */
export interface MessageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly startsText: boolean;
  readonly endsText: boolean;
}

/** A stretch of the document that holds one message. */
export interface MessageRange {
  readonly start: number;
  readonly end: number;
}

/** Splits a document before each start of header; without any the document is one message. */
export function splitMessages(text: string): readonly MessageRange[] {
  const starts: number[] = [];
  for (let at = text.indexOf(controls.startOfHeader); at >= 0; at = text.indexOf(controls.startOfHeader, at + 1))
    starts.push(at);
  if (starts.length === 0) return [{ start: 0, end: text.length }];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be taken out
const unprinted = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** The lines of one message; line ends are LF, CRLF and CR. */
export function messageLines(text: string, { start, end }: MessageRange): readonly MessageLine[] {
  const lines: MessageLine[] = [];
  for (const found of text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    const [raw] = found;
    if (raw === "") continue;
    lines.push({
      start: start + found.index,
      end: start + found.index + raw.length,
      text: raw.replace(unprinted, "").trimEnd(),
      startsText: raw.includes(controls.startOfText),
      endsText: raw.includes(controls.endOfText),
    });
  }
  return lines;
}

/** Runs of lines that blank lines part. */
export function paragraphsOf(lines: readonly MessageLine[]): readonly (readonly MessageLine[])[] {
  const runs: MessageLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text === "") open = false;
    else if (open) runs.at(-1)?.push(line);
    else {
      runs.push([line]);
      open = true;
    }
  }
  return runs;
}

/** Words that go on a compound of which only the first part stands before the hyphen: "Ost- und Westdeutschland". */
export const hyphenLinks = ["und", "oder", "bzw.", "sowie", "bis", "als", "and", "or", "y", "o"] as const;
const links: ReadonlySet<string> = new Set(hyphenLinks);

/** Undoes the wrapping of lines: one blank between them, none behind the hyphen of a compound. */
export function unwrap(lines: readonly { readonly text: string }[]): string {
  let joined = "";
  for (const { text } of lines) {
    const next = text.trim();
    const compound = /[\p{L}\p{N}]-$/u.test(joined) && !links.has(next.split(" ", 1)[0] ?? "");
    joined += joined === "" || compound ? next : ` ${next}`;
  }
  return joined;
}
