import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["proof/**/*.proof.ts"],
    globalSetup: ["proof/project.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
