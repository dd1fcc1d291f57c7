import {
  exactPiece,
  formOf,
  keptRange,
  laidEntry,
  laidText,
  layBlocks,
  partOf,
  removedRange,
} from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

const line = exactPiece({ start: 10, end: 27, text: "Kiel – Der Landtag" });

describe(partOf, () => {
  it("gives a part of a line its own offsets, without blanks around it", () => {
    expect(partOf(line, 0, 6)).toEqual({ start: 10, end: 16, text: "Kiel –", exact: true });
    expect(partOf(line, 6)).toEqual({ start: 17, end: 28, text: "Der Landtag", exact: true });
  });

  it("keeps the range of an element whose text was put together", () => {
    expect(partOf({ ...line, exact: false }, 6)).toEqual({ ...line, exact: false, text: "Der Landtag" });
  });
});

describe("ranges", () => {
  it("say where a piece went or why not", () => {
    expect(keptRange(line, "/kicker")).toEqual({ start: 10, end: 27, pointers: ["/kicker"] });
    expect(removedRange(line, "pull-quote")).toEqual({ start: 10, end: 27, removed: "pull-quote" });
  });
});

describe(layBlocks, () => {
  it("lays blocks and the entries around them with their account", () => {
    const entry = laidEntry({}, line, [laidText("paragraph", line)]);
    expect(layBlocks([laidText("heading", line), entry])).toEqual({
      blocks: [
        { kind: "heading", text: line.text },
        { kind: "entry", headline: line.text, blocks: [{ kind: "paragraph", text: line.text }] },
      ],
      ranges: [
        { start: 10, end: 27, pointers: ["/blocks/0/text"] },
        { start: 10, end: 27, pointers: ["/blocks/1/headline"] },
        { start: 10, end: 27, pointers: ["/blocks/1/blocks/0/text"] },
      ],
    });
  });
});

describe(formOf, () => {
  it.each([
    [' {"a": 1}', "json"],
    ["[1]", "json"],
    ['<?xml version="1.0"?>\n<rss version="2.0">', "xml"],
    ["<rdf:RDF>", "xml"],
    ['<?xml version="1.0"?>\n<x:newsMessage>', "xml"],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "html"],
    ['<?xml version="1.0"?><!doctype html><html>', "html"],
    ["<!doctype html><html>", "html"],
    ["Kiel – Der Landtag", "text"],
    ["", "text"],
  ])("tells %s", (text, form) => {
    expect(formOf(text)).toBe(form);
  });
});
