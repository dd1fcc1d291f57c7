/** The lines of a byte stream, one at a time, without their breaks; UTF-8 may be cut anywhere between chunks. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      pending.push(piece);
      yield pending.join("").replace(/\r$/, "");
      pending = [];
    }
    pending.push(last);
  }
  const rest = pending.join("") + decoder.decode();
  if (rest !== "") yield rest;
}
