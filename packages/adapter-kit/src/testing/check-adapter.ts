import type { Adapter, Detection, Reading, SourceDocument } from "@digest/core";
import { decode } from "../decode.ts";
import { ledgerFaults } from "./check-ledger.ts";
import { readingFaults } from "./check-reading.ts";
import { type AdapterFixture, type CheckOptions, type ContractRule, tryRead, type Violation } from "./fixture.ts";
import { hostileInputs } from "./hostile-inputs.ts";
import { mutations } from "./mutations.ts";
import { seededRandom } from "./seeded-random.ts";

type Report = (rule: ContractRule, detail: string) => void;

/** Zones far from Berlin on both sides, and one with half hours. */
const otherZones = ["America/New_York", "Pacific/Auckland", "Asia/Kolkata"] as const;

/** Input that is no adapter's. */
const foreignInputs = {
  empty: "",
  blank: " \n\t\r\n ",
  binary: "\u0000\u0001\u0002GIF89a\u0000",
  "other JSON": '{"other": true}',
  "other XML": '<?xml version="1.0"?><other xmlns="urn:other"><part/></other>',
  "other HTML": "<!doctype html><title>404 Not Found</title><h1>Not Found</h1>",
} as const satisfies Readonly<Record<string, string>>;

function reporter(violations: Violation[], fixture: string): Report {
  return (rule, detail) => violations.push({ rule, fixture, detail });
}

function tryDetect(adapter: Adapter, document: SourceDocument, report: Report): Detection | undefined {
  try {
    return adapter.detect(document);
  } catch (thrown) {
    report("never-throws", `detect: ${String(thrown)}`);
    return undefined;
  }
}

/** Reads and checks what holds for any input; `undefined` after a throw, which is reported. */
async function readAndCheck(
  adapter: Adapter,
  document: SourceDocument,
  format: string | undefined,
  report: Report,
): Promise<Reading | undefined> {
  const reading = await tryRead(adapter, document, format);
  if ("thrown" in reading) {
    report("never-throws", `read: ${String(reading.thrown)}`);
    return undefined;
  }
  for (const [rule, detail] of readingFaults(adapter, reading, document.bytes.length)) report(rule, detail);
  return reading;
}

function checkDetection(adapter: Adapter, { document, format }: AdapterFixture, report: Report): void {
  const detection = tryDetect(adapter, document, report);
  if (detection?.format !== format) report("detects", `found ${detection?.format ?? "nothing"} instead of ${format}`);
  if (detection === undefined) return;
  if (!adapter.formats.includes(detection.format)) report("detects", `${detection.format} is not among the formats`);
  if (!(detection.certainty >= 0 && detection.certainty <= 1)) report("detects", `certainty is ${detection.certainty}`);
}

function checkLedgers({ document, format }: AdapterFixture, { items }: Reading, report: Report): void {
  const { text } = decode(document.bytes, document.mediaType);
  const exact = format.includes("dump");
  for (const { article, ledger } of items) {
    if (exact && ledger.length === 0) report("exact-ledger", "is empty");
    for (const fault of ledgerFaults(text, ledger, article, exact)) report("exact-ledger", fault);
  }
}

async function checkFixture(
  adapter: Adapter,
  fixture: AdapterFixture,
  options: CheckOptions,
  report: Report,
): Promise<void> {
  const { document, format } = fixture;
  checkDetection(adapter, fixture, report);
  const reading = await readAndCheck(adapter, document, format, report);
  if (reading === undefined) return;
  checkLedgers(fixture, reading, report);
  const codes = reading.problems
    .map(({ code }) => code)
    .toSorted()
    .join(", ");
  const expected = [...(fixture.problems ?? [])].toSorted().join(", ");
  if (codes !== expected) report("expected-problems", `has "${codes}" instead of "${expected}"`);
  const first = JSON.stringify(reading);
  const copy = { ...document, bytes: document.bytes.slice() };
  if (JSON.stringify(await tryRead(adapter, copy, format)) !== first) report("same-again", "a second reading differs");
  if (JSON.stringify(await tryRead(adapter, copy)) !== first)
    report("same-again", "the reading differs when the format is detected");
  for (const zone of options.underZone === undefined ? [] : otherZones) {
    const there = await options.underZone?.(zone, () => tryRead(adapter, copy, format));
    if (JSON.stringify(there) !== first) report("any-zone", `differs in ${zone}`);
  }
}

async function checkForeign(adapter: Adapter, violations: Violation[]): Promise<void> {
  for (const [name, text] of Object.entries(foreignInputs)) {
    const document = { uri: `urn:example:${name.replaceAll(" ", "-")}`, bytes: new TextEncoder().encode(text) };
    const report = reporter(violations, name);
    tryDetect(adapter, document, report);
    for (const format of [undefined, ...adapter.formats]) {
      const reading = await readAndCheck(adapter, document, format, report);
      if (reading === undefined || (reading.items.length === 0 && reading.problems.length > 0)) continue;
      report(
        "tells-bad-input",
        `read as ${format ?? "detected"}: ${reading.items.length} items, ${reading.problems.length} problems`,
      );
    }
  }
}

async function checkMutants(
  adapter: Adapter,
  fixture: AdapterFixture,
  options: CheckOptions,
  report: Report,
): Promise<void> {
  const random = seededRandom(options.seed ?? 1);
  const ways = Object.entries(mutations);
  for (let count = 0; count < (options.mutants ?? 60); count += 1) {
    const [name, mutate] = ways[count % ways.length] ?? [];
    if (mutate === undefined) return;
    const document = { ...fixture.document, bytes: mutate(fixture.document.bytes, random) };
    const numbered: Report = (rule, detail) => report(rule, `mutant ${count} (${name}): ${detail}`);
    tryDetect(adapter, document, numbered);
    await readAndCheck(adapter, document, fixture.format, numbered);
  }
}

async function checkHostile(adapter: Adapter, violations: Violation[]): Promise<void> {
  for (const [name, make] of Object.entries(hostileInputs)) {
    const document = { uri: `urn:example:${name.replaceAll(" ", "-")}`, bytes: make() };
    const report = reporter(violations, name);
    tryDetect(adapter, document, report);
    for (const format of adapter.formats) {
      const reading = await readAndCheck(adapter, document, format, report);
      if (reading?.problems.length === 0 && reading.items.length === 0)
        report("tells-bad-input", `read as ${format}: nothing, and no problem`);
    }
  }
}

/**
 * Checks that an adapter keeps the contract, over its own fixtures, spoiled copies of them, foreign and hostile input. Free of
 * any test runner: the list is empty where all is well. Work is bounded by counts, not by time.
 *
 * @example expect(await checkAdapter(dpa, fixtures)).toEqual([])
 */
export async function checkAdapter(
  adapter: Adapter,
  fixtures: readonly AdapterFixture[],
  options: CheckOptions = {},
): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const fixture of fixtures) {
    const report = reporter(violations, fixture.name);
    await checkFixture(adapter, fixture, options, report);
    await checkMutants(adapter, fixture, options, report);
  }
  await checkForeign(adapter, violations);
  if (options.hostile !== false) await checkHostile(adapter, violations);
  return violations;
}
