const schemes: ReadonlySet<string> = new Set(["http:", "https:"]);

/** An address as absolute http(s) URL, resolved against `base`; `undefined` for other schemes and for what is no address. */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  const trimmed = address?.trim();
  const url = trimmed === undefined || trimmed === "" ? null : URL.parse(trimmed, base);
  return url !== null && schemes.has(url.protocol) ? url.href : undefined;
}
