import { storyExcludes, storyParts } from "../html-2023/layout.ts";
import type { PageLayout } from "../page/layout.ts";

const root = ".idjs-Story, .id-Story";
const headline = ".id-Story-headline, .id-StoryElement-headline, h1";
const kicker = ".id-Story-kicker, .id-StoryElement-kicker";
const timestamp = ".id-Story-timestamp, .id-StoryElement-timestamp";
const authors = ".id-Story-authors, .id-AuthorList, .id-StoryElement-authors";
const paragraph = ".id-StoryElement-paragraph";

/** Pages with classes `id-Story-*` around `id-StoryElement-*`, seen from April 2024 to 2026, and what else has paragraphs of the house. */
export const html2024: PageLayout = {
  name: "html-2024",
  marks: { article: root, headline, paragraph },
  root,
  headline,
  kicker,
  timestamp,
  authors,
  parts: { ...storyParts, ".id-Story-leadText": "lead", ".id-Story-factBox": "box" },
  exclude: storyExcludes,
};
