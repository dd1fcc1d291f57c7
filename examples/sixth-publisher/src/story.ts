import { ledger, readDate, readText } from "@digest/adapter-kit";
import { finishArticle, problem, type Reading, type SourceDocument } from "@digest/core";
import * as z from "zod";

/** The publisher's own shape: loose, so that a new field breaks nothing. */
const Story = z.looseObject({
  paper: z.literal("hafenbote"),
  number: z.number(),
  title: z.string(),
  intro: z.string().optional(),
  writer: z.string().optional(),
  date: z.string().optional(),
  text: z.array(z.string()),
});
type Story = z.infer<typeof Story>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toArticle(story: Story) {
  return finishArticle(
    {
      source: "hafenbote",
      format: "story",
      language: "de",
      identifiers: [{ scheme: "hafenbote", value: String(story.number) }],
      headline: story.title,
      teaser: story.intro,
      bylines: story.writer === undefined ? [] : [{ name: story.writer }],
      published: story.date === undefined ? undefined : readDate(story.date),
      blocks: story.text.map((text) => ({ kind: "paragraph", text })),
    },
    ["hafenbote"],
  );
}

/** Reads a story. What is wrong with it is a problem, never a throw. */
export function readStory(document: SourceDocument): Reading {
  const about = { source: "hafenbote", format: "story", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const value = parse(text);
  if (value === undefined) return { items: [], problems: [...problems, problem({ ...about, code: "malformed-json" })] };
  const story = Story.safeParse(value);
  if (!story.success) {
    const path = story.error.issues[0]?.path.map(String);
    return { items: [], problems: [...problems, problem({ ...about, code: "invalid-field", path })] };
  }
  const account = ledger(text, [{ start: 0, end: text.length, pointers: ["/headline", "/blocks"] }]);
  return { items: [{ uri: document.uri, article: toArticle(story.data), ledger: account }], problems };
}
