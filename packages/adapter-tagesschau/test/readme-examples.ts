import { tagesschau } from "@digest/adapter-tagesschau";
import { readWith } from "@digest/core";

export async function headlines(uri: string, bytes: Uint8Array) {
  const { items, problems } = await readWith([tagesschau], { uri, bytes });
  const remedies = problems.map(({ message, remedy }) => `${message}. ${remedy}`);
  return { remedies, titles: items.map(({ article }) => `${article.kicker ?? ""}: ${article.headline}`) };
}

export function sureness(text: string) {
  const bytes = new TextEncoder().encode(text);
  return tagesschau.detect({ uri: "urn:example:text", bytes }); // { format, certainty, reasons }
}
