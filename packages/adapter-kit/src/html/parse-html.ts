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
 * Hands a text to a parser piece by piece, with blanks for what a drawing holds: on many pages drawings are half of all characters, and
 * none of them is text for readers. Offsets stay those of the text. `isDrawing` tells whether the parser stands in a drawing.
 */
function writeWithoutDrawings(text: string, write: (piece: string) => void, isDrawing: () => boolean): void {
  let from = 0;
  for (let at = text.indexOf("<svg"); at !== -1; at = text.indexOf("<svg", from)) {
    const opened = text.indexOf(">", at) + 1;
    if (opened === 0) break;
    write(text.slice(from, opened));
    from = opened;
    if (!isDrawing()) continue; // "<svg" stood in a script, a comment or an attribute
    const next = text.indexOf("<svg", from);
    const length = text.slice(from, next === -1 ? undefined : next).indexOf("</svg");
    if (length === -1) continue; // a drawing within a drawing, of which the inner one is emptied, or one without an end
    write(" ".repeat(length));
    from += length;
  }
  write(text.slice(from));
}

/**
 * Parses HTML within the limits: iteratively, in linear time, with UTF-16 offsets (`startIndex`, and `endIndex` of the last
 * character). Drawings stay as empty elements. Parsing stops at the first limit met; no script runs and nothing is fetched.
 */
export function parseHtml(text: string, about: About = {}): HtmlReading {
  const handler = new DomHandler(undefined, { withStartIndices: true, withEndIndices: true }, (element) => {
    // An element that ends because another begins or its parent ends stops before that tag.
    const implied = parser.startIndex > (element.startIndex ?? 0) && isImplied;
    if (implied) element.endIndex = parser.startIndex - 1;
  });
  let isImplied = false;
  let isDrawing = false;
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
      isDrawing = name === "svg";
      if (depth >= limits.depth) stop("too-deep");
    },
    onclosetag: (_name, implied) => {
      if (depth === 0) return;
      depth -= 1;
      isImplied = implied;
      isDrawing = false;
      handler.onclosetag();
    },
    ontext: (data) => {
      if (excess !== undefined) return;
      handler.ontext(data);
    },
  });
  if (excess === undefined)
    writeWithoutDrawings(
      text,
      (piece) => parser.write(piece),
      () => isDrawing,
    );
  while (depth > 0) {
    depth -= 1;
    handler.onclosetag();
  }
  if (excess === undefined) parser.end();
  handler.onend();
  const problems = excess === undefined ? [] : [problem({ ...about, code: excess })];
  return { document: handler.root, problems };
}
