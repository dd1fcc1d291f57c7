import type { Digest } from "@digest/core";
import { renderEventsCsv, renderPositionsCsv, renderStatementsCsv } from "@digest/render";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

/** Reads CSV by the grammar of RFC 4180, section 2, and refuses what it does not allow. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error("a quoted field never ends");
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== "," && text[at] !== "\r"; at += 1) {
        if (text[at] === '"' || text[at] === "\n") throw new Error(`a bare ${JSON.stringify(text[at])} in a field`);
        field += text[at];
      }
    }
    row.push(field);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF after ${JSON.stringify(field)}`);
  }
  return rows;
}

function withPlace(place: string): Digest {
  return { ...sampleDigest(), events: sampleDigest().events.map((event) => ({ ...event, place })) };
}

describe("CSV", () => {
  it.each([
    ["events", renderEventsCsv, newsDigest().events.length],
    ["positions", renderPositionsCsv, newsDigest().events.flatMap(({ positions }) => positions).length],
    ["statements", renderStatementsCsv, newsDigest().statements.length],
  ] as const)("has a row for each of the %s, every one as long as the header", (_name, render, count) => {
    const [header, ...rows] = readCsv(render(newsDigest()));
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
  });

  it("tells an event in ids and EDTF", () => {
    expect(renderEventsCsv(sampleDigest()).split("\r\n")[1]).toBe(
      "em:1,telephone-call,disputed,2025-03-03,,,day,derived,person:anna-roth person:karl-berg,,1,1,2",
    );
  });

  it("tells where the words of a position and a statement stand", () => {
    expect(renderPositionsCsv(sampleDigest())).toContain(
      "po:1,em:1,asserts,event,CT+,ihr Sprecher,Roth hat am Montag mit Berg telefoniert,urn:digest:desk:1",
    );
    expect(renderStatementsCsv(sampleDigest())).toContain("st:1,urn:digest:desk:1,indirect,asserts,ihr Sprecher");
  });

  it.each(["Bonn, Mitte", 'die „"Burg"“', "zwei\nZeilen", "zwei\r\nZeilen", ' "', "ä ö 🙂"])(
    "gives %j back as it was",
    (place) => {
      const [header, row] = readCsv(renderEventsCsv(withPlace(place)));
      expect(row?.[header?.indexOf("place") ?? -1]).toBe(place);
    },
  );

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", '=HYPERLINK("x")'])(
    "makes %j no formula",
    (place) => {
      const [header, row] = readCsv(renderEventsCsv(withPlace(place)));
      expect(row?.[header?.indexOf("place") ?? -1]).toBe(`'${place}`);
    },
  );
});
