import { decode, limits, readText } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { byteOrderMarks, encodingAliases } from "../src/encoding-marks.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

function utf32(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = [0, code >> 16, (code >> 8) & 255, code & 255];
      return little ? bytes.toReversed() : bytes;
    }),
  );
}

describe(decode, () => {
  it("reads UTF-8 that claims nothing", () => {
    expect(decode(utf8("Grüße"))).toEqual({ text: "Grüße", encoding: "utf-8", fallback: false });
  });

  it.each([
    ["utf-8", utf8("Maß")],
    ["utf-16le", utf16("Maß", true)],
    ["utf-16be", utf16("Maß", false)],
    ["utf-32le", utf32("Maß", true)],
    ["utf-32be", utf32("Maß", false)],
  ])("takes %s from its byte order mark and leaves the mark out", (encoding, body) => {
    const mark = byteOrderMarks.find((known) => known.encoding === encoding)?.bytes ?? [];
    expect(decode(Uint8Array.from([...mark, ...body]))).toEqual({ text: "Maß", encoding, fallback: false });
  });

  it("believes the charset of HTTP before the XML declaration", () => {
    const bytes = latin1('<?xml version="1.0" encoding="utf-8"?><a>\xdf</a>');
    expect(decode(bytes, "application/xml; charset=iso-8859-1")).toMatchObject({
      encoding: "windows-1252",
      declared: "iso-8859-1",
      fallback: false,
    });
  });

  it("reads the XML declaration", () => {
    expect(decode(latin1("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xfc</a>")).text).toContain("ü");
  });

  it("reads the meta element of HTML", () => {
    expect(decode(latin1('<html><head><meta charset="iso-8859-15"></head>\xa4</html>'))).toMatchObject({
      encoding: "iso-8859-15",
      fallback: false,
    });
  });

  it.each([
    ["utf-16le", utf16("<?xml version='1.0'?><a>ö</a>", true)],
    ["utf-16be", utf16("<?xml version='1.0' encoding='utf-16'?><a>ö</a>", false)],
    ["utf-32le", utf32("<a>ö</a>", true)],
    ["utf-32be", utf32("<a>ö</a>", false)],
  ])("knows %s by its zero bytes", (encoding, bytes) => {
    expect(decode(bytes)).toMatchObject({ encoding, fallback: false, text: expect.stringContaining("ö") });
  });

  it("falls back to windows-1252 and says so", () => {
    expect(decode(latin1("Preis: 5 \x80 f\xfcr alle"))).toEqual({
      text: "Preis: 5 € für alle",
      encoding: "windows-1252",
      fallback: true,
    });
  });

  it("keeps UTF-8 that was cut inside a letter", () => {
    const whole = utf8("Über die Brücke führt ein schöner Weg ü");
    expect(decode(whole.subarray(0, whole.length - 1))).toMatchObject({
      encoding: "utf-8",
      fallback: true,
      text: expect.stringContaining("schöner"),
    });
  });

  it("says when the bytes are not what they claim", () => {
    expect(decode(utf8("Grüße"), "text/html; charset=gb2312")).toMatchObject({ declared: "gb2312" });
    expect(decode(latin1("\xfcber \xe4hnlich"), "text/plain; charset=utf-8")).toMatchObject({
      encoding: "windows-1252",
      declared: "utf-8",
      fallback: true,
    });
  });

  it("does not fail on a name that no decoder knows", () => {
    expect(decode(utf8("<?xml version='1.0' encoding='bogus'?><a/>"))).toMatchObject({
      encoding: "utf-8",
      declared: "bogus",
      fallback: true,
    });
  });

  it.each(Object.entries(encodingAliases))("knows %s as %s", (alias, encoding) => {
    expect(() => decode(utf8("a"), `text/plain; charset=${alias}`)).not.toThrow();
    expect(encoding.startsWith("utf-32") || new TextDecoder(encoding).encoding === encoding).toBe(true);
  });
});

describe(readText, () => {
  const uri = "urn:example:a";

  it("gives text without problems for sound bytes", () => {
    expect(readText({ uri, bytes: utf8("Text") })).toMatchObject({ text: "Text", problems: [] });
  });

  it.each([
    ["empty-input", new Uint8Array()],
    ["empty-input", utf8(" \n ")],
    ["binary-input", utf8("GIF\0\0")],
    ["too-large", new Uint8Array(limits.bytes + 1)],
  ])("refuses with %s", (code, bytes) => {
    const { text, problems } = readText({ uri, bytes }, { source: "example" });
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([{ code, source: "example", uri }]);
  });

  it("tells a guess of the encoding beside the text", () => {
    expect(readText({ uri, bytes: latin1("f\xfcr") })).toMatchObject({
      text: "für",
      problems: [{ code: "encoding-fallback" }],
    });
  });
});
