import { decodeHTMLAttribute } from "entities/decode";

/** Values longer than this hold data for scripts, escaped character by character, which few readers ask for. */
const longValue = 1000;

/** Resolves the references of a value each time it is asked for. */
const whenAsked: ProxyHandler<Record<string, string>> = {
  get(written, name) {
    const value: unknown = Reflect.get(written, name);
    return typeof value === "string" ? decodeHTMLAttribute(value) : value;
  },
};

/** Attributes with their character references resolved; where a value is long, when it is asked for. */
export function decodeAttributes(written: Record<string, string>): Record<string, string> {
  let escaped: string[] | undefined;
  for (const name in written) {
    const value = written[name];
    if (value === undefined || !value.includes("&")) continue;
    if (value.length > longValue) return new Proxy(written, whenAsked);
    escaped ??= [];
    escaped.push(name);
  }
  for (const name of escaped ?? []) written[name] = decodeHTMLAttribute(written[name] ?? "");
  return written;
}
