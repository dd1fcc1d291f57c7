import type { PageLayout } from "../page/layout.ts";

const root = ".idjs-Story";
const headline = ".id-StoryElement-headline";
const kicker = ".id-StoryElement-kicker";
const timestamp = ".id-StoryElement-timestamp";
const authors = ".id-StoryElement-authors";
const paragraph = ".id-StoryElement-paragraph";

/** Elements of the body in the pages of 2023 and later. */
export const storyParts = {
  ".id-StoryElement-leadText": "lead",
  ".id-StoryElement-factBox": "box",
  "[class*=StoryElement-infoBox]": "box",
  "[class*=StoryElement-recipe]": "box",
  ".id-StoryElement-intestitialLink": "link",
  ".id-StoryElement-interstitialLink": "link",
  ".id-StoryElement-paragraph": "text",
  ".id-StoryElement-crosshead": "text",
  ".id-StoryElement-list": "text",
  ".id-StoryElement-image": "text",
  ".id-StoryElement-gallery": "text",
  ".id-StoryElement-embed": "embed",
  ".id-StoryElement-table": "text",
  ".id-StoryElement-quote": "text",
  ".id-StoryElement-blockquote": "text",
} as const satisfies PageLayout["parts"];

/** What the pages of 2023 and later set between the paragraphs. */
export const storyExcludes = {
  ".id-DonaldBreadcrumb": "breadcrumb",
  ".id-StoryElement-interactionBar": "share-bar",
  ".id-Story-interactionBar": "share-bar",
  ".id-TBeepSlot": "advertisement",
  ".id-Recommendation": "recommendation",
  ".id-StoryElement-inArticleReco": "recommendation",
  ".id-Story-inArticleReco": "recommendation",
  "#ECR-IN_ARTICLE": "recommendation",
  "aside.relatedStories": "recommendation",
  ".id-Comments": "comments",
  ".id-Comments--targetHelper": "comments",
  ".id-StoryElement-embed-cmpConfirmationText": "consent-text",
  "[class*=FollowButton]": "promotion",
  "[class*=Newsletter]": "promotion",
  "[class*=newsletter]": "promotion",
} as const satisfies PageLayout["exclude"];

/** Pages with classes `id-StoryElement-*` alone, seen in April 2023. */
export const html2023: PageLayout = {
  name: "html-2023",
  marks: { article: root, headline, timestamp, paragraph },
  root,
  headline,
  kicker,
  timestamp,
  authors,
  parts: storyParts,
  exclude: storyExcludes,
};
