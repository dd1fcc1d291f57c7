import { type Problem, problem } from "@digest/core";
import { type Document, DomHandler } from "domhandler";
import { Parser } from "htmlparser2";
import type { About } from "../about.ts";
import { limits } from "../limits.ts";

/** A page or fragment as a tree. With problems the tree holds what stands before the place the limit was met. */
export interface HtmlReading {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

type Excess = "too-large" | "too-deep";

/**
 * Parses HTML within the limits: iteratively, in linear time, with UTF-16 offsets (`startIndex`, and `endIndex` of the last
 * character). Parsing stops at the first limit met; no script runs and nothing is fetched.
 */
export function parseHtml(text: string, about: About = {}): HtmlReading {
  const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true }, (element) => {
    // An element that ends because another begins or its parent ends stops before that tag.
    const implied = parser.startIndex > (element.startIndex ?? 0) && isImplied;
    if (implied) element.endIndex = parser.startIndex - 1;
  });
  let isImplied = false;
  let depth = 0;
  let nodes = 0;
  let excess: Excess | undefined = text.length > limits.bytes ? "too-large" : undefined;
  const count = () => {
    nodes += 1;
    if (nodes > limits.nodes) stop("too-large");
  };
  const stop = (reason: Excess) => {
    excess ??= reason;
    parser.pause();
  };
  const parser = new Parser({
    onparserinit: (made) => handler.onparserinit(made),
    onopentag: (name, attributes) => {
      if (excess !== undefined) return;
      count();
      depth += 1;
      handler.onopentag(name, attributes);
      if (depth >= limits.depth) stop("too-deep");
    },
    onclosetag: (_name, implied) => {
      if (depth === 0) return;
      depth -= 1;
      isImplied = implied;
      handler.onclosetag();
    },
    ontext: (data) => {
      if (excess !== undefined) return;
      handler.ontext(data);
    },
  });
  if (excess === undefined) parser.write(text);
  while (depth > 0) {
    depth -= 1;
    handler.onclosetag();
  }
  if (excess === undefined) parser.end();
  handler.onend();
  const problems = excess === undefined ? [] : [problem({ ...about, code: excess })];
  return { document: handler.root, problems };
}
