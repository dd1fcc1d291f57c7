import { describe, expect, it } from "vitest";
import { allLiterals } from "../src/patterns/literals.ts";
import { hasNestedRepeats } from "../src/patterns/nested-repeats.ts";

/** Nested repeats whose rounds cannot be parted in two ways, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "[\\p{L}\\p{M}\\d]+(?:[-’'][\\p{L}\\p{M}\\d]+)*|[^\\s\\p{L}\\p{M}\\d]": "each round begins with a mark no word holds",
  "^[a-z\\d]+(?:-[a-z\\d]+)*$": "each round begins with a hyphen, which no word holds",
  "^\\s*(?:<!--[^>]{0,500}-->\\s*)*(?:<!doctype\\s+html|<html|<head|<meta|<link|<body|<article)":
    "each round begins with <!--, which is no blank",
  "^\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--[^>]{0,500}-->\\s*)*<(?:rss|rdf:RDF|RDF|feed|(?:\\w{1,20}:)(?:rss|RDF|feed))[\\s>]":
    "each round begins with <!--, which is no blank",
};

describe(hasNestedRepeats, () => {
  it.each(["(a+)+", "(?:a|b*)*$", "((a{2,})b?)+", "(?:\\s*x?)*", "([^)]+)*"])("finds %s", (source) => {
    expect(hasNestedRepeats(source)).toBe(true);
  });

  it.each(["a+b+", "(?:a{1,9})+", "(a+){1,3}", "[+*]+(x)", "\\(a+\\)+", "(?<=k+)a", "(?:a|b)*"])(
    "lets %s be",
    (source) => {
      expect(hasNestedRepeats(source)).toBe(false);
    },
  );
});

describe("regular expressions of the packages", () => {
  const literals = allLiterals();

  it("are found", () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it("repeat nothing that repeats, but for those that say why", () => {
    const nested = literals.filter(({ source }) => hasNestedRepeats(source)).map(({ source }) => source);
    expect(nested.toSorted()).toEqual(Object.keys(exceptions).toSorted());
  });
});
