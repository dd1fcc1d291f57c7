import { tagesschau } from "@digest/adapter-tagesschau";
import { hasShared, sharedDocument, sharedNames, textDocument } from "@digest/adapter-tests";
import type { Detection } from "@digest/core";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

function detect(text: string): Detection | undefined {
  return tagesschau.detect(textDocument(text));
}

describe("detect", () => {
  it.each(cases)("is sure of $name, and says why", ({ document, format }) => {
    const detection = tagesschau.detect(document);
    expect(detection?.format).toBe(format);
    expect(detection?.certainty).toBeGreaterThanOrEqual(0.85);
    expect(detection?.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='https://www.tagesschau.de/index~atom.xml'/></feed>",
    '<rss version="2.0"><channel><link><![CDATA[https://www.tagesschau.de/]]></link></channel></rss>',
    "<!doctype html><head><link href=https://www.tagesschau.de/inland/deich-100.html rel=canonical>",
    "<!doctype html><body><span class='x seitenkopf__headline--text'>Der Deich hält</span>",
  ])("knows its own in other ways of writing: %s", (text) => expect(detect(text)).toBeDefined());

  it("is less sure of a dump the less it has the form", () => {
    const whole = detect("Titel der Seite Stand: 01.02.2025 10:00 Uhr\n\nText.\n")?.certainty ?? 0;
    const more = detect("Titel der Seite Stand: 01.02.2025 10:00 Uhr und mehr\n\nText.\n")?.certainty ?? 0;
    expect(whole).toBeGreaterThan(more);
  });

  it.each([
    " date 2025-02 Ein Bild. Foto: dpa/Eva Muster\n\nText mit »Zitat«.\n",
    "Schlagwort, Ort\n\n12.02.2025 - 18:27:49\n\nText.\n",
    "Ein Titel\n\nDer Stand: es steht drei zu zwei, Stand: 12 Uhr.\n",
    "Stand: 01.02.2025 10:00 Uhr\n\nText ohne Titel.\n",
    "Titel Stand: 31.02.2025 10:00 Uhr\n\nText.\n",
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Andere</title><link>https://www.example.org/</link></channel></rss>',
    '<!doctype html><html><head><link rel="canonical" href="https://www.example.org/tagesschau.de/"></head><body><p>tagesschau.de</p></body></html>',
    '{"items": [{"title": "tagesschau.de"}]}',
    "",
  ])("does not claim %j", (text) => expect(detect(text)).toBeUndefined());

  it.skipIf(!hasShared)("claims its own among the development data and nothing else", () => {
    for (const folder of ["seeds/", "corpora/feeds/"]) {
      for (const name of sharedNames(folder)) {
        const found = tagesschau.detect(sharedDocument(`${folder}${name}`));
        expect([name, found !== undefined]).toEqual([name, name.startsWith("tagesschau") || name.startsWith("000_")]);
      }
    }
  });
});
