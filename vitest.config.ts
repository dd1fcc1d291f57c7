import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

const workspaces = ["packages", "apps", "examples"].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => ({ name, root: `${folder}/${name}` })) : [],
);

export default defineConfig({
  ssr: { resolve: { conditions: ["@digest/source", "module", "node", "development"] } },
  test: {
    include: ["test/**/*.test.ts"],
    maxWorkers: "100%", // one fewer than there are cores otherwise, which halves a machine with two
    // A test may take what a busy machine needs; none measures time against this.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [...workspaces, { name: "benchmarks", root: "benchmarks" }]
      .filter(({ root }) => existsSync(`${root}/test`))
      .map(({ name, root }) => ({ extends: true as const, test: { name, root } })),
  },
});
