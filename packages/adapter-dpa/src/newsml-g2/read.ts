import { type About, ledger, readIso, readText } from "@digest/adapter-kit";
import { child, children, parseXml, problemPath, textContent, type XmlElement } from "@digest/adapter-kit/xml";
import { type Ledger, type Problem, problem, type Reading, type SourceDocument } from "@digest/core";
import { onePerVersion } from "../wire/one-per-version.ts";
import { toArticle } from "../wire/to-article.ts";
import { attribute, itemClasses, opaqueElements, textAt } from "./schema.ts";
import { toStory } from "./to-story.ts";

/** Characters of one message; none of a wire comes near. */
const longestMessage = 8_000_000;

/** Items of the newsMessage, or the one item a document is. */
function itemsOf(root: XmlElement): readonly XmlElement[] {
  return root.name === "newsMessage" ? children(root, "itemSet").flatMap((set) => children(set)) : [root];
}

function versionOf(item: XmlElement): string | undefined {
  const version = attribute(item, "version") ?? "1";
  return /^[1-9]\d{0,8}$/.test(version) ? version : undefined;
}

/** Why an element is no article; `undefined` where it is one. */
function skipReason(item: XmlElement): string | undefined {
  if (item.name !== "newsItem") return "the element is no news item";
  const itemClass = attribute(child(child(item, "itemMeta"), "itemClass"), "qcode");
  if (itemClass === undefined) return "the item has no class";
  if (!Object.hasOwn(itemClasses, itemClass)) return "items of its class are no articles";
  return undefined;
}

interface Account {
  readonly about: About;
  readonly uri: string;
  readonly ledger: Ledger;
  readonly delivered: string | undefined;
}

function readItem(item: XmlElement, { about, uri, ledger: account, delivered }: Account): Reading {
  const skipped = skipReason(item);
  const fail = (details: Omit<Parameters<typeof problem>[0], "path">): Reading => ({
    items: [],
    problems: [problem({ ...about, ...details, path: problemPath(item) })],
  });
  if (skipped !== undefined) return fail({ code: "skipped-item", detail: skipped });
  const guid = attribute(item, "guid");
  if (guid === undefined) return fail({ code: "missing-field", detail: "guid" });
  if (versionOf(item) === undefined) return fail({ code: "invalid-field", detail: "version" });
  const draft = toStory(item, guid, about);
  const { article, internal, problems } = toArticle(draft.story);
  const found = {
    uri,
    article,
    ledger: account,
    ...(delivered === undefined ? {} : { delivered }),
    ...(internal === undefined ? {} : { internal }),
  };
  return { items: [found], problems: [...draft.problems, ...problems] };
}

/** When the message was sent; converted ones do not say. */
function sentAt(root: XmlElement): string | undefined {
  const sent = readIso(textAt(root, "header", "sent") ?? "")?.value;
  return sent?.includes("T") === true ? sent : undefined;
}

/**
 * Reads NewsML-G2: a message with items, or one item. What is no text, picture, sound or film is skipped with a problem. Never rejects for bad
 * input.
 */
export async function readNewsMl(document: SourceDocument): Promise<Reading> {
  const about: About = { source: "dpa", format: "newsml-g2", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  if (text.length > longestMessage)
    return { items: [], problems: [...problems, problem({ ...about, code: "too-large" })] };
  const xml = await parseXml(text, { ...about, opaque: opaqueElements });
  if (xml.root === undefined) return { items: [], problems: [...problems, ...xml.problems] };
  const { root } = xml;
  const account: Account = {
    about,
    uri: document.uri,
    ledger: ledger(text, [{ start: 0, end: text.length, pointers: [""] }]),
    delivered: sentAt(root),
  };
  const elements = itemsOf(root);
  const empty: readonly Problem[] =
    elements.length === 0 && textContent(root).trim() === ""
      ? [problem({ ...about, code: "skipped-item", path: [root.name], detail: "the message has no items" })]
      : [];
  const readings = elements.map((item) => readItem(item, account));
  return {
    items: onePerVersion(readings.flatMap(({ items }) => items)),
    problems: [...problems, ...xml.problems, ...empty, ...readings.flatMap((reading) => reading.problems)],
  };
}
