import { nd } from "@digest/adapter-nd";
import { readWith } from "@digest/core";

export async function pictures(uri: string, bytes: Uint8Array) {
  const { items, problems } = await readWith([nd], { uri, bytes });
  const remedies = problems.map(({ message, remedy }) => `${message}. ${remedy}`);
  return { remedies, pictures: items.flatMap(({ article }) => article.blocks.filter(({ kind }) => kind === "image")) };
}

export function sureness(text: string) {
  const bytes = new TextEncoder().encode(text);
  return nd.detect({ uri: "urn:example:text", bytes }); // { format, certainty, reasons }
}
