import manifest from "../package.json" with { type: "json" };

/** Version of the command, as its package has it. */
export const { version } = manifest;
