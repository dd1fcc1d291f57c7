import { type Adapter, readWith, type SourceDocument } from "@digest/core";
import { describe, expect, it } from "vitest";

function adapter(source: string, mark: string, certainty: number): Adapter {
  return {
    source,
    formats: ["text"],
    detect: ({ bytes }) =>
      new TextDecoder().decode(bytes).includes(mark) ? { format: "text", certainty, reasons: [mark] } : undefined,
    read: async () => ({ items: [], problems: [{ code: "read", message: source, remedy: "" }] }),
  };
}

function document(text: string): SourceDocument {
  return { uri: "a.txt", bytes: new TextEncoder().encode(text) };
}

const adapters = [adapter("one", "EINS", 0.9), adapter("two", "ZWEI", 0.9), adapter("shy", "VIELLEICHT", 0.3)];

async function outcome(text: string, hint = {}): Promise<string> {
  const { problems } = await readWith(adapters, document(text), hint);
  return problems.map(({ code, message }) => (code === "read" ? message : code)).join();
}

describe(readWith, () => {
  it("reads with the adapter that recognises the document", async () => {
    expect(await outcome("EINS")).toBe("one");
    expect(await outcome("ZWEI")).toBe("two");
  });

  it("refuses a tie, a guess and what nobody knows", async () => {
    expect(await outcome("EINS ZWEI")).toBe("ambiguous-format");
    expect(await outcome("VIELLEICHT")).toBe("unknown-format");
    expect(await outcome("DREI")).toBe("unknown-format");
  });

  it("names what was tried and the nearest guess", async () => {
    const { problems } = await readWith(adapters, document("VIELLEICHT"));
    expect(problems[0]?.message).toBe(
      "no adapter recognises the input: tried one, two, shy; nearest was shy text (0.30)",
    );
  });

  it("follows a hint", async () => {
    expect(await outcome("EINS ZWEI", { source: "two" })).toBe("two");
    expect(await outcome("DREI", { source: "two", format: "text" })).toBe("two");
    expect(await outcome("EINS", { source: "nobody" })).toBe("unknown-source");
  });

  it("refuses empty and binary input before any adapter sees it", async () => {
    expect(await outcome(" \n\t")).toBe("empty-input");
    expect(await outcome("EINS\u0000\u0001")).toBe("binary-input");
  });
});
