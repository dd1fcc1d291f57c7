import { type Article, fingerprint, type Inference, type When } from "@digest/core";
import { orderCategories } from "../wire/categories.ts";
import type { Story } from "../wire/story.ts";
import { type MessageBody, readMessageBody } from "./body-blocks.ts";
import type { Message } from "./grammar.ts";
import { type HeadBlock, readHeadBlock } from "./head-block.ts";
import { readMarks, speaksOfEmbargo } from "./head-marks.ts";
import { type Header, isRepeatedHour, readStamp } from "./header.ts";
import { languageOf } from "./language-of.ts";
import { unwrap } from "./message-lines.ts";
import { type MessageNotepad, readMessageNotepad } from "./notepad-lines.ts";

/** A message in the terms all formats share, with the parts its account is made of. */
export interface StoryDraft {
  readonly story: Story;
  readonly head: HeadBlock;
  readonly body: MessageBody;
  readonly notepad: MessageNotepad;
}

const noNumber = "0000";

/** The calendar day before a date. */
function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/**
 * Number and day name a story on all its wires; a correction names the number it replaces as well, of the day before where it is higher than
 * its own. Without number only time and headline tell.
 */
function identifiersOf(header: Header, published: When | undefined, headline: string): Article["identifiers"] {
  const { agency, number, reference } = header;
  const date = published?.value.slice(0, 10);
  if (number === noNumber || date === undefined) {
    const value = fingerprint(`${published?.value ?? ""} ${headline.toLowerCase()}`);
    return [{ scheme: "derived", value, weak: true }];
  }
  const name = (day: string, story: string) => ({ scheme: "dpa-7901", value: `${day}/${agency}/${story}` });
  if (reference === undefined) return [name(date, number)];
  return [name(date, number), name(reference > number ? dayBefore(date) : date, reference)];
}

function inferredTimes(published: When | undefined): readonly Inference[] {
  if (published === undefined || !isRepeatedHour(published)) return [];
  return ["/published", "/updated"].map((pointer) => ({
    pointer,
    rule: "repeated hour of the autumn change: its first pass",
  }));
}

/** Terms of the slugline; which are subjects, places and keywords it does not say. */
function slugTerms(message: Message): readonly string[] {
  return unwrap(message.slug)
    .split("/")
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

/** One message in the terms all formats share. */
export function toStory(message: Message): StoryDraft {
  const { header } = message;
  const head = readHeadBlock(message.head);
  const marks = readMarks(head);
  const body = readMessageBody(message.body);
  const notepad = readMessageNotepad(message.notepad);
  const published = message.end.map(({ text }) => readStamp(text)).find((when) => when !== undefined);
  const embargoed =
    marks.embargoed || notepad.notes.some(({ role, text }) => role === "notepad" && speaksOfEmbargo(text));
  const teaser = body.teaser.flatMap(({ block }) => (block.kind === "paragraph" ? [block.text] : [])).join(" ");
  const language = languageOf([
    head.headline,
    teaser,
    ...body.blocks.flatMap(({ block }) => ("text" in block && block.text !== undefined ? [block.text] : [])),
  ]);
  const closing = message.closing.map(({ text }) => ({ role: "closingline", text }));
  const story: Story = {
    format: "iptc7901",
    identifiers: identifiersOf(header, published, head.headline),
    versionCreated: published,
    language,
    status: marks.canceled ? "canceled" : embargoed ? "withheld" : "usable",
    urgency: header.urgency >= 1 ? header.urgency : undefined,
    headline: head.headline,
    teaser,
    byline: head.byline,
    body: { blocks: body.blocks.map(({ block }) => block), problems: [] },
    related: notepad.related,
    categories: orderCategories([
      ...marks.categories,
      { kind: "provider", qcode: "dnlprov:dpa", name: "dpa" },
      { kind: "wire", qcode: `dpasrv:${header.wire}`, name: header.wire },
      ...(header.desk === undefined ? [] : [{ kind: "desk", qcode: `dpacat:${header.desk}` } as const]),
    ]),
    keywords: [...new Set(slugTerms(message))],
    locations: notepad.locations,
    provider: "dpa",
    creditline: header.agency,
    inferred: [
      ...marks.inferred,
      ...(language === undefined ? [] : [{ pointer: "/language", rule: "the commonest words of the text" }]),
      ...inferredTimes(published),
      ...(embargoed
        ? [{ pointer: "/status", rule: "embargo in words: held until a person or another form releases it" }]
        : []),
    ],
    notes: [...marks.notes, ...notepad.notes, ...closing],
  };
  return { story, head, body, notepad };
}
