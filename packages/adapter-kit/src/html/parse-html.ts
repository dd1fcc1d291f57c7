import { type Problem, problem } from "@digest/core";
import { Parser } from "htmlparser2";
import type { About } from "../about.ts";
import { limits } from "../limits.ts";
import { growTree } from "./grow-tree.ts";
import type { Document } from "./node.ts";
import { QuickTokenizer } from "./quick-tokenizer.ts";

/** A page or fragment as a tree. With problems the tree holds what stands before the place the limit was met. */
export interface HtmlReading {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/** A tree, and which limit was met before the end of the markup. */
export interface ParsedTree {
  readonly document: Document;
  readonly excess: "too-large" | "too-deep" | undefined;
}

/** Elements whose text holds no character references (HTML Standard, 13.2.5.3 and 13.2.5.5). */
const rawTextElements: ReadonlySet<string> = new Set([
  "script",
  "style",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "plaintext",
]);

/** What `parseHtml` does, before anybody is told of the limits. */
export function parseTree(text: string): ParsedTree {
  const tree = growTree();
  const names: string[] = [];
  let drawing = 0; // how deep the drawing that is open stands; what it holds is none of the tree
  let isImplied = false;
  let excess: ParsedTree["excess"] = text.length > limits.bytes ? "too-large" : undefined;
  const stop = (reason: NonNullable<ParsedTree["excess"]>) => {
    excess ??= reason;
    parser.pause();
  };
  const close = () => {
    names.pop();
    if (drawing > 0 && names.length >= drawing) return;
    drawing = 0;
    tree.close(parser, isImplied);
  };
  const parser = new Parser(
    {
      onopentag: (name, attribs) => {
        if (excess !== undefined) return;
        names.push(name);
        if (drawing === 0) tree.open(name, attribs, parser);
        if (drawing === 0 && name === "svg") drawing = names.length;
        if (tree.document.end > limits.nodes) stop("too-large");
        if (names.length >= limits.depth) stop("too-deep");
      },
      onclosetag: (_name, implied) => {
        if (names.length === 0) return;
        isImplied = implied;
        close();
      },
      ontext: (data) => {
        if (excess !== undefined || drawing > 0) return;
        const isRaw = rawTextElements.has(names.at(-1) ?? "") && !parser.isInForeignContext();
        tree.write(data, parser, isRaw);
      },
    },
    { decodeEntities: false, Tokenizer: QuickTokenizer }, // they are resolved where they are asked for: a page holds megabytes of escaped JSON
  );
  if (excess === undefined) parser.write(text);
  while (names.length > 0) close();
  if (excess === undefined) parser.end();
  return { document: tree.document, excess };
}

/**
 * Parses HTML within the limits: iteratively, in linear time, with UTF-16 offsets (`startIndex`, and `endIndex` of the last
 * character). Drawings stay as empty elements. Parsing stops at the first limit met; no script runs and nothing is fetched.
 */
export function parseHtml(text: string, about: About = {}): HtmlReading {
  const { document, excess } = parseTree(text);
  return { document, problems: excess === undefined ? [] : [problem({ ...about, code: excess })] };
}
