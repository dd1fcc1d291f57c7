import { defineConfig } from "tsup";
import { shared } from "../../tsup.config.ts";

export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    "feed/index": "src/feed/index.ts",
    "xml/index": "src/xml/index.ts",
    "testing/index": "src/testing/index.ts",
  },
});
