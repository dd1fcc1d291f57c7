import { defineConfig, type Options } from "tsup";

/** The build every package shares; a package that has more entries than one extends it. */
export const shared: Options = {
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "node22",
  platform: "neutral",
  dts: true,
  clean: true,
  sourcemap: true,
};

export default defineConfig(shared);
