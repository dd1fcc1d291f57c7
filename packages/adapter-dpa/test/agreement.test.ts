import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasShared } from "@digest/adapter-tests";
import { beforeAll, describe, expect, it } from "vitest";
import { type AspectName, aspects, compareForms, type Losses } from "./agreement.ts";
import { cases, corpus } from "./cases.ts";
import { type ComparedForm, comparedForms, lossTable, reasons } from "./losses.ts";

const docs = fileURLToPath(new URL("../../../docs/formats.md", import.meta.url));
const begin = "<!-- dpa losses: written by packages/adapter-dpa/test/agreement.test.ts -->";
const end = "<!-- /dpa losses -->";
const names = Object.keys(aspects) as AspectName[]; // the keys of a constant

async function lossesOf(
  from: (form: string) => Parameters<typeof compareForms>[0],
): Promise<Record<ComparedForm, Losses>> {
  const full = from("digitalwires");
  return {
    "newsml-g2": await compareForms(full, from("newsml-g2")),
    iptc7901: await compareForms(full, from("iptc7901")),
  };
}

describe("the forms of one story", () => {
  let own: Record<ComparedForm, Losses>;
  beforeAll(async () => {
    own = await lossesOf((form) => cases.filter(({ format }) => format === form));
  });

  it.each(comparedForms)("say nothing else in %s without a reason", (form) => {
    const unexplained = names.filter(
      (name) => (own[form].get(name)?.other ?? 0) > 0 && reasons[form][name] === undefined,
    );
    expect(unexplained).toEqual([]);
  });

  it.each(comparedForms)("need every reason that is given for %s", (form) => {
    const needless = (Object.keys(reasons[form]) as AspectName[]).filter((name) => {
      const count = own[form].get(name);
      return count === undefined || count.absent + count.other === 0;
    });
    expect(needless).toEqual([]);
  });

  it("lose what the docs say", () => {
    const table = lossTable(own, names);
    expect(table).not.toContain("DIFFERS");
    const text = readFileSync(docs, "utf8");
    const [before, after] = [text.split(begin)[0], text.split(end)[1]];
    const written = `${before}${begin}\n\n${table}\n\n${end}${after}`;
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(docs, written);
    expect(text.includes(begin) && text.includes(end), "the markers stand in docs/formats.md").toBe(true);
    expect(readFileSync(docs, "utf8")).toBe(written);
  });

  it.skipIf(!hasShared)("lose no more in the development data (skipped where ../shared is absent)", async () => {
    const found = await lossesOf((form) => corpus(form, form));
    const worse = comparedForms.flatMap((form) =>
      names.filter((name) => {
        const [there, here] = [found[form].get(name), own[form].get(name)];
        const lost = (there?.absent ?? 0) + (there?.other ?? 0) > 0;
        const known = here === undefined || here.absent + here.other > 0 || here.same === 0;
        return lost && !(known || reasons[form][name] !== undefined);
      }),
    );
    expect(worse).toEqual([]);
  });
});
