import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorKinds } from "@digest/core";
import { describe, expect, it } from "vitest";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const page = fileURLToPath(new URL("../../../docs/errors.md", import.meta.url));
const opening = "<!-- errors -->\n";
const closing = "<!-- /errors -->";

/** The table of the README: codes and reasons. */
function reasons(): string {
  const rows = Object.entries(errorKinds).map(([code, { reason }]) => `| \`${code}\` | ${reason} |\n`);
  return `| code | reason |\n| --- | --- |\n${rows.join("")}`;
}

/** The page docs/errors.md: codes, reasons and what to do. */
function errorsPage(): string {
  const intro = [
    "# Errors",
    "",
    "Bad input is never thrown. It is a `Problem` in `problems` of a reading or a digest: `code`, where it was found (`source`, `format`, `uri`, `path`), a `message` that",
    "never quotes the input, and a `remedy`. A `DigestError` with the same fields is thrown where a call is wrong. Switch on `code`, never on the message.",
    "",
    "This page is made from the table in `packages/core/src/errors.ts`; a test compares them.",
    "",
    "| code | reason | what to do |",
    "| --- | --- | --- |",
  ];
  const rows = Object.entries(errorKinds).map(
    ([code, { reason, remedy }]) => `| \`${code}\` | ${reason} | ${remedy} |`,
  );
  return `${[...intro, ...rows].join("\n")}\n`;
}

/** A text with what stands between the marks replaced. */
function between(text: string, table: string): string {
  const start = text.indexOf(opening) + opening.length;
  return text.slice(0, start) + table + text.slice(text.indexOf(closing));
}

const updates = process.env["UPDATE_FIXTURES"] === "1";

describe("the table of errors", () => {
  it("stands in the README as it is", () => {
    if (updates) writeFileSync(readme, between(readFileSync(readme, "utf8"), reasons()));
    expect(readFileSync(readme, "utf8")).toContain(`${opening}${reasons()}${closing}`);
  });

  it("stands in docs/errors.md as it is", () => {
    if (updates) writeFileSync(page, errorsPage());
    expect(readFileSync(page, "utf8")).toBe(errorsPage());
  });
});
