import { decode } from "@digest/adapter-kit";
import type { Adapter, Detection, SourceDocument } from "@digest/core";
import { readFeedItems } from "./feed.ts";
import { readStory } from "./story.ts";

type Format = "story" | "feed";

/** How much of a document detection looks at. */
const glance = 2000;

function detect(document: SourceDocument): Detection<Format> | undefined {
  const start = decode(document.bytes.subarray(0, glance), document.mediaType).text.trimStart();
  if (start.startsWith("{") && start.includes('"hafenbote"'))
    return { format: "story", certainty: 0.95, reasons: ["names the publisher"] };
  if (start.startsWith("<") && start.includes("https://hafenbote.example/"))
    return { format: "feed", certainty: 0.95, reasons: ["links to the publisher"] };
  return undefined;
}

/** Reads the Hafenbote, an invented paper: stories as JSON, and a feed of teasers. */
export const hafenbote: Adapter<Format> = {
  source: "hafenbote",
  formats: ["story", "feed"],
  detect,
  read: (document, format = detect(document)?.format ?? "story") =>
    format === "feed" ? readFeedItems(document) : Promise.resolve(readStory(document)),
};
