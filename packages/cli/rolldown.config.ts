import { defineConfig } from "rolldown";
import { thirdParty } from "./scripts/third-party.ts";

/**
 * The command and the threads it reads with, in one bundle with all they need: a start loads the few files its command takes, and nothing of zod or the
 * German tables that it does not. tsup's bundler is not taken for it, since that parts modules that come through one index no further.
 */
export default defineConfig({
  input: { main: "src/main.ts", worker: "src/reading/worker.ts" },
  platform: "node",
  resolve: { conditionNames: ["@digest/source", "node", "import"] },
  output: { dir: "dist", format: "esm", chunkFileNames: "[name]-[hash].js" },
  plugins: [thirdParty("third-party-licences.txt")],
});
