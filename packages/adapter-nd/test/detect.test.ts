import { nd } from "@digest/adapter-nd";
import { hasShared, sharedDocument, sharedNames, textDocument } from "@digest/adapter-tests";
import type { Detection } from "@digest/core";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

function detect(text: string): Detection | undefined {
  return nd.detect(textDocument(text));
}

const text = "Vor dem Bad stehen Menschen. »Wir warten«, sagte eine. »Seit Stunden.«";

describe("detect", () => {
  it.each(cases)("finds the form of $name, and says why", ({ document, format }) => {
    const detection = nd.detect(document);
    expect(detection?.format).toBe(format);
    expect(detection?.certainty).toBeGreaterThanOrEqual(0.5);
    expect(detection?.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    "<rss version='2.0'><channel><link><![CDATA[https://www.nd-aktuell.de/]]></link></channel></rss>",
    "<feed><link href='https://www.nd-aktuell.de/'/></feed>",
    "<!doctype html><head><link href=https://www.nd-aktuell.de/artikel/1.x.html rel=canonical>",
  ])("knows its own in other ways of writing: %s", (other) => expect(detect(other)).toBeDefined());

  it("is the surer of a dump the more of its marks it has", () => {
    const all = detect(` date 2025-02 Ein Bad. Foto: dpa/Eva Muster\n\n${text}\n`);
    const noDate = detect(`Ein Bad. Foto: dpa/Eva Muster\n\n${text}\n`);
    const noChain = detect(` date 2025-02 Ein Bad. Foto: Eva Muster\n\n${text}\n`);
    const noQuotes = detect(" date 2025-02 Ein Bad. Foto: dpa/Eva Muster\n\nVor dem Bad stehen Menschen.\n");
    expect(all?.reasons).toHaveLength(4);
    for (const less of [noDate, noChain, noQuotes]) {
      expect(less?.certainty).toBeGreaterThanOrEqual(0.5);
      expect(less?.certainty).toBeLessThan(all?.certainty ?? 0);
    }
  });

  it.each([
    " date 2025-02 Titel der Seite Stand: 01.02.2025 10:00 Uhr\n\n»So«, sagte sie.\n",
    " date 2025-02 Ein Bad. Foto: Eva Muster / AFP\n\n„Wir warten“, sagte eine. „Seit Stunden.“\n",
    ' date 2025-02 Ein Bad. Foto: dpa/Eva Muster\n\n"Wir warten", sagte eine.\n',
    "Ein Bad. Foto: Eva Muster\n\n«Wir warten», sagte eine.\n",
    `Ein Titel\n\n${text}\n`,
    "Ein Bad. Foto: dpa/Eva Muster\n",
    " date 2025-02 Ein Bad. Foto: Eva Muster\n\nVor dem Bad stehen Menschen.\n",
    '<?xml version="1.0"?><rss version="2.0"><channel><title>nd</title><link>https://www.example.org/</link></channel></rss>',
    '<!doctype html><html><head><link rel="canonical" href="https://www.example.org/nd-aktuell.de/"></head><body></body></html>',
    '{"source": "nd"}',
    "",
  ])("does not claim %j", (other) => {
    expect(detect(other)?.certainty ?? 0).toBeLessThan(0.5);
  });

  it.skipIf(!hasShared)("claims its own among the development data and nothing else", () => {
    for (const folder of ["seeds/", "corpora/feeds/"]) {
      for (const name of sharedNames(folder)) {
        const found = nd.detect(sharedDocument(`${folder}${name}`));
        expect([name, found !== undefined]).toEqual([name, name.startsWith("004_")]);
      }
    }
  });
});
