import { readFileSync } from "node:fs";
import { dpa } from "@digest/adapter-dpa";
import type { AdapterFixture } from "@digest/adapter-kit/testing";
import { type Adapter, articleFromText, type ReadingItem, type SourceDocument } from "@digest/core";

/** What code blocks of READMEs take as given because their reader has it: the names, their types, and a value to run them with. */
declare global {
  var adapter: Adapter;
  var bytes: Uint8Array;
  var document: SourceDocument;
  var expect: (value: unknown) => { readonly toEqual: (other: unknown) => void };
  var fixtures: readonly AdapterFixture[];
  var hafenbote: Adapter;
  var html: string;
  var item: ReadingItem;
  var items: readonly ReadingItem[];
  var response: Response;
}

const entry = new Uint8Array(readFileSync(new URL("entry.json", import.meta.url)));
const article = articleFromText({ source: "desk", headline: "Neue Brücke", text: "Die Brücke ist fertig." });

globalThis.adapter = dpa;
globalThis.bytes = entry;
globalThis.document = {
  uri: "urn:example:text",
  bytes: new TextEncoder().encode("Neue Brücke\nDie Brücke ist fertig.\n"),
};
globalThis.expect = (value) => ({
  toEqual: (other) => {
    if (JSON.stringify(value) !== JSON.stringify(other)) throw new Error(JSON.stringify(value));
  },
});
globalThis.fixtures = [{ name: "entry", format: "digitalwires", document: { uri: "entry.json", bytes: entry } }];
globalThis.hafenbote = dpa;
globalThis.html = "<!doctype html><title>Neue Brücke</title><article><p>Die Brücke ist fertig.</p></article>";
globalThis.item = { uri: "own", article, ledger: [] };
globalThis.items = [globalThis.item];
globalThis.response = new Response(new TextEncoder().encode("{}"));
