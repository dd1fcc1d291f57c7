/** Finite forms of the auxiliaries and modal verbs in the third person, by mood. Duden grammar, irregular verbs. */
export const auxiliaries = {
  sein: {
    indicative: ["ist", "sind", "war", "waren", "bin", "bist", "seid"],
    reported: ["sei", "seien"],
    unreal: ["wäre", "wären"],
  },
  haben: { indicative: ["hat", "haben", "hatte", "hatten"], reported: ["habe"], unreal: ["hätte", "hätten"] },
  werden: {
    indicative: ["wird", "werden", "wurde", "wurden", "ward"],
    reported: ["werde"],
    unreal: ["würde", "würden"],
  },
} as const;

export const modals = {
  können: { indicative: ["kann", "können", "konnte", "konnten"], reported: ["könne"], unreal: ["könnte", "könnten"] },
  müssen: {
    indicative: ["muss", "muß", "müssen", "musste", "mussten", "mußte", "mußten"],
    reported: ["müsse"],
    unreal: ["müsste", "müssten", "müßte", "müßten"],
  },
  sollen: { indicative: ["soll", "sollen", "sollte", "sollten"], reported: ["solle"], unreal: [] },
  wollen: { indicative: ["will", "wollen", "wollte", "wollten"], reported: ["wolle"], unreal: [] },
  dürfen: { indicative: ["darf", "dürfen", "durfte", "durften"], reported: ["dürfe"], unreal: ["dürfte", "dürften"] },
  mögen: { indicative: ["mag", "mögen", "mochte", "mochten", "möchte", "möchten"], reported: ["möge"], unreal: [] },
  lassen: { indicative: ["lässt", "läßt", "lassen", "ließ", "ließen"], reported: ["lasse"], unreal: [] },
} as const;

/** Participles and infinitives of these verbs that close a clause. */
export const auxiliaryEndings = {
  participles: [
    "gewesen",
    "gehabt",
    "geworden",
    "worden",
    "gekonnt",
    "gemusst",
    "gesollt",
    "gewollt",
    "gedurft",
    "gemocht",
  ],
  infinitives: ["sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen"],
} as const;
