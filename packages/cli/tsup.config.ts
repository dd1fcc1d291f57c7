import { defineConfig } from "tsup";
import { shared } from "../../tsup.config.ts";

/** The library for other programs; the command itself is bundled by rolldown. */
export default defineConfig({ ...shared, platform: "node" });
