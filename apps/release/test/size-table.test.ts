import { describe, expect, it } from "vitest";
import { budgetFor, budgetsIn, sizeTable, withTable } from "../src/size-table.ts";

const budget = { label: "`everything`, and more", minified: 25, gzip: 4.5 };

describe(sizeTable, () => {
  it("is read back as it was written", () => {
    const readme = withTable("# A\n\n<!-- sizes -->\n<!-- /sizes -->\n\n## B\n", sizeTable([budget]));
    expect(budgetsIn(readme)).toEqual([budget]);
    expect(readme.endsWith("<!-- /sizes -->\n\n## B\n")).toBe(true);
  });
});

describe(budgetFor, () => {
  it("is ten per cent above what was measured, rounded up", () => {
    expect(budgetFor({ label: "a", minified: 100, gzip: 4 })).toEqual({ label: "a", minified: 110, gzip: 4.5 });
  });
});
