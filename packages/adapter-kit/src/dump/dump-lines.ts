/** A line of a text dump that is not blank: `text` is `dump.slice(start, end)`, trimmed. */
export interface DumpLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether at least one blank line stands between the line before and this one; true for the first. */
  readonly afterBlank: boolean;
}

/** The lines of a dump that are not blank, with UTF-16 offsets. Line breaks are LF, CRLF and CR. */
export function dumpLines(dump: string): readonly DumpLine[] {
  const lines: DumpLine[] = [];
  let afterBlank = true;
  let start = 0;
  while (start <= dump.length) {
    const stop = lineEnd(dump, start);
    const raw = dump.slice(start, stop);
    const text = raw.trim();
    if (text === "") afterBlank = true;
    else {
      const from = start + raw.length - raw.trimStart().length;
      lines.push({ start: from, end: from + text.length, text, afterBlank });
      afterBlank = false;
    }
    start = stop + (dump[stop] === "\r" && dump[stop + 1] === "\n" ? 2 : 1);
  }
  return lines;
}

function lineEnd(dump: string, start: number): number {
  for (let at = start; at < dump.length; at += 1) {
    const code = dump.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return dump.length;
}
