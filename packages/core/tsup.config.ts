import { defineConfig } from "tsup";
import { shared } from "../../tsup.config.ts";

/**
 * One file a module, as in src: `sideEffects: false` holds for files, so a bundler that is asked for the model alone
 * leaves the German tables and the analysers out.
 */
export default defineConfig({
  ...shared,
  entry: ["src/**/*.ts"],
  bundle: false,
  dts: { entry: "src/index.ts" },
  plugins: [
    {
      name: "js-extensions",
      renderChunk: (code) => ({ code: code.replaceAll(/(?<= from |^import )"(\.[^"]+)\.ts"/gm, '"$1.js"') }),
    },
  ],
});
