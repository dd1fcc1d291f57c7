import type { Internal, Location, Related } from "@digest/core";
import { toRelated } from "../wire/links.ts";
import { publicPart, readPlace } from "../wire/notepad.ts";
import { type MessageLine, unwrap } from "./message-lines.ts";

/** What stands behind the text: links and places for readers, everything else for editors. */
export interface MessageNotepad {
  readonly related: readonly Related[];
  readonly locations: readonly Location[];
  readonly notes: Internal["notes"];
  /** Lines that readers see, with the place in the article they went to. */
  readonly placed: readonly { readonly lines: readonly MessageLine[]; readonly pointer: string }[];
}

/** The line behind which nothing is for readers. */
export const nonPublicMark = /^\*(?: \*){2,}$/;

interface Entry {
  readonly heading: string;
  readonly text: string;
  readonly lines: readonly MessageLine[];
}

/** Items under their headings; a line of two blanks goes on the item before. */
function entriesOf(lines: readonly MessageLine[]): readonly Entry[] {
  const entries: { heading: string; lines: MessageLine[] }[] = [];
  let heading = "";
  for (const line of lines) {
    if (line.text === "") continue;
    if (line.text.startsWith("#")) heading = line.text.replace(/^#{1,6}\s?/, "");
    else if (line.text.startsWith("  ") && entries.at(-1)?.heading === heading) entries.at(-1)?.lines.push(line);
    else entries.push({ heading, lines: [{ ...line, text: line.text.replace(/^- /, "") }] });
  }
  return entries.map((entry) => ({ ...entry, text: unwrap(entry.lines) }));
}

/** A link, `[Rathaus](https://…)`. */
function readLink(text: string): Related | undefined {
  const split = text.lastIndexOf("](");
  if (!text.startsWith("[") || split < 0 || !text.endsWith(")")) return undefined;
  return toRelated(text.slice(split + 2, -1).replaceAll(" ", ""), text.slice(1, split));
}

/** Reads the lines behind the text. Only links and places of the public part are for readers. */
export function readMessageNotepad(lines: readonly MessageLine[]): MessageNotepad {
  const mark = lines.findIndex(({ text }) => nonPublicMark.test(text));
  const open = entriesOf(mark < 0 ? lines : lines.slice(0, mark));
  const hidden = mark < 0 ? [] : lines.slice(mark + 1).filter(({ text }) => text !== "");
  const related: Related[] = [];
  const locations: Location[] = [];
  const placed: MessageNotepad["placed"][number][] = [];
  const rest: Entry[] = [];
  for (const entry of open) {
    const part = publicPart(entry.heading);
    const link = part === "links" ? readLink(entry.text) : undefined;
    const place = part === "places" ? readPlace(entry.text) : undefined;
    if (link !== undefined) placed.push({ lines: entry.lines, pointer: `/related/${related.push(link) - 1}` });
    else if (place !== undefined)
      placed.push({ lines: entry.lines, pointer: `/locations/${locations.push(place) - 1}` });
    else rest.push(entry);
  }
  return {
    related,
    locations,
    placed,
    notes: [
      ...rest.map(({ text }) => ({ role: "notepad", text })),
      ...hidden.map(({ text }) => ({ role: "notepad-nonpublic", text: text.trim() })),
    ],
  };
}
