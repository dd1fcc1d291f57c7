const lastCodePoint = 0x10_ff_ff;
const chunk = 8192;

/** UTF-32, which TextDecoder does not know. `undefined` where the bytes are no UTF-32. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk * 4) {
    const points: number[] = [];
    for (let at = start; at < Math.min(start + chunk * 4, bytes.length); at += 4) {
      const point = view.getUint32(at, littleEndian);
      if (point > lastCodePoint || (point >= 0xd800 && point <= 0xdfff)) return undefined;
      points.push(point);
    }
    parts.push(String.fromCodePoint(...points));
  }
  return parts.join("");
}
