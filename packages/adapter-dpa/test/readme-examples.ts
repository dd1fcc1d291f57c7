import { readFile as readPath } from "node:fs/promises";
import { dpa } from "@digest/adapter-dpa";
import { articleRegister, isForReaders, type ReadingItem, readWith, reconcile } from "@digest/core";
import { caseNamed } from "./cases.ts";

/** Stands for the file of the reader. */
const readFile = (_: string) => readPath(`${caseNamed("digitalwires/text").folder}input.json`);

export async function use() {
  const bytes = new Uint8Array(await readFile("entry.json"));
  const { items, problems } = await readWith([dpa], { uri: "entry.json", bytes });

  const headlines = items.map(({ article }) => `${article.version} ${article.status} ${article.headline}`);
  const complaints = problems.map(({ code, path, remedy }) => `${code} at ${path?.join(".")}: ${remedy}`);
  return { headlines, complaints };
}

export async function standing(files: readonly { uri: string; bytes: Uint8Array }[], now: string) {
  const items: ReadingItem[] = [];
  for (const file of files) items.push(...(await readWith([dpa], file)).items);
  return reconcile(items, now); // { current, held, withdrawn }
}

export function stream(item: ReadingItem) {
  const register = articleRegister();
  const { added } = register.add(item); // [] while the embargo holds
  const lifted = register.advance("2025-05-08T18:00:00+02:00").added;
  return { added, lifted };
}

export function notes(items: readonly ReadingItem[]) {
  const notes = items.flatMap(({ internal }) => internal?.notes ?? []);
  const contacts = notes.filter(({ role }) => role === "dpaednoterole:contacts").map(({ text }) => text);
  return contacts;
}

export function readers(items: readonly ReadingItem[]) {
  const readable = items.filter(({ article }) => isForReaders(article));
  return readable;
}

export async function queue(response: Response) {
  const body = new Uint8Array(await response.arrayBuffer());
  const { items, problems } = await dpa.read({ uri: "wireq:entries", bytes: body }, "digitalwires");
  return { items, problems };
}
