import { type About, readText } from "@digest/adapter-kit";
import { problem, type Reading, type SourceDocument } from "@digest/core";
import { type Join, onePerVersion } from "../wire/one-per-version.ts";
import { toArticle } from "../wire/to-article.ts";
import { accountFor, headingInferences } from "./account.ts";
import { parseMessage } from "./grammar.ts";
import { type MessageRange, splitMessages } from "./message-lines.ts";
import { toStory } from "./to-story.ts";

/** Characters of one message; no text of a wire comes near. */
const longestMessage = 4_000_000;

function readMessage(text: string, range: MessageRange, index: number, about: About): Reading {
  const fail = (code: "malformed-text" | "too-large"): Reading => ({
    items: [],
    problems: [problem({ ...about, code, path: [index] })],
  });
  if (range.end - range.start > longestMessage) return fail("too-large");
  const message = parseMessage(text, range);
  if (message === undefined) return fail("malformed-text");
  const draft = toStory(message);
  const { article, internal, problems } = toArticle(draft.story);
  const headings = headingInferences(draft, article);
  const whole = headings.length === 0 ? article : { ...article, inferred: [...article.inferred, ...headings] };
  const item = { uri: about.uri ?? "", article: whole, ledger: accountFor(text, range, message, draft, whole) };
  const repaired = message.repaired.map((detail) =>
    problem({ ...about, code: "repaired-input", path: [index], detail }),
  );
  return { items: [internal === undefined ? item : { ...item, internal }], problems: [...problems, ...repaired] };
}

/** One story arrives once for each wire it runs on: the copies become one that names all wires. */
const joinWires: Join = (a, b) => {
  const wires = [...a.article.categories, ...b.article.categories].filter(({ scheme }) => scheme === "dpasrv");
  const distinct = new Map(wires.map((wire) => [wire.code, wire]));
  const first = a.article.categories.findIndex(({ scheme }) => scheme === "dpasrv");
  const others = a.article.categories.filter(({ scheme }) => scheme !== "dpasrv");
  return { ...a, article: { ...a.article, categories: others.toSpliced(first, 0, ...distinct.values()) } };
};

/** Reads IPTC 7901, one message or several in a file. Never throws for bad input; one bad message never loses the others. */
export function readIptc7901(document: SourceDocument): Reading {
  const about: About = { source: "dpa", format: "iptc7901", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const readings = splitMessages(text).map((range, index) => readMessage(text, range, index, about));
  return {
    items: onePerVersion(
      readings.flatMap(({ items }) => items),
      joinWires,
    ),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}
