import type { SourceDocument } from "@digest/core";
import { type ParsedTree, parseTree } from "../html/parse-html.ts";
import { forgetText } from "../read-text.ts";
import { marksOf, type PageMarks } from "./page-marks.ts";

/** What adapters saw of a page before one of them reads it. */
interface Look {
  readonly tree: ParsedTree;
  readonly marks: PageMarks;
}

/** A page is parsed once, for all adapters that look at it and for the one that reads it. */
const looks = new WeakMap<SourceDocument, Look>();

/** The marks of a page whose text is known, for `detect`: whoever asks first has it parsed, for all and for the reader. */
export function pageMarks(document: SourceDocument, text: string): PageMarks {
  const before = looks.get(document);
  if (before !== undefined) return before.marks;
  const tree = parseTree(text);
  const marks = marksOf(tree.document);
  looks.set(document, { tree, marks });
  return marks;
}

/** The tree of a page for its reader, after whom nobody asks for it or for the text. */
export function takeTree(document: SourceDocument, text: string): ParsedTree {
  const tree = looks.get(document)?.tree ?? parseTree(text);
  looks.delete(document);
  forgetText(document);
  return tree;
}
