/** The import rules of docs/design.md. scripts/imports.test.ts plants a breach of each and sees it reported. */
const test = "\\.test\\.tsx?$|/(?:testing|fixtures|tests)/";
const pureCore = "^lib/(schema|arrays|text|corpus|search|reader|desk)/";

/** What a folder may import; everything else is a breach. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: test },
  to: { pathNot: allowed },
});

/** From the ground to the roof: each part of a folder imports only the parts before it. */
export const STAGES = {
  corpus: [
    ...[
      "text",
      "vocabulary",
      "formats",
      "problems",
      "files",
      "markdown",
      "sidecar",
      "asides",
      "labels",
      "parallel",
      "turns",
      "people",
    ],
    ...["checks", "align", "pairing", "speech", "permalinks", "translations", "interview", "build-corpus.ts"],
  ],
  search: [
    ...[
      "fold",
      "documents",
      "query",
      "index",
      "match",
      "suggest",
      "answer",
      "shards",
      "whole",
      "write-search-files.ts",
    ],
  ],
  reader: ["links", "words", "page", "share"],
};

const stageRules = Object.entries(STAGES).flatMap(([folder, stages]) =>
  stages.slice(0, -1).map((stage, i) => ({
    name: `${folder}-stage-${stage}`,
    severity: "error",
    from: { path: `^lib/${folder}/${stage}/`, pathNot: test },
    to: {
      path: `^lib/${folder}/(?:${stages
        .slice(i + 1)
        .join("|")
        .replaceAll(".", "\\.")})(?:/|$)`,
    },
  })),
);

const pkg = (...names) => `node_modules/(?:@types/)?(?:${names.join("|")})(?:/|$)`;

export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "pure-core",
      comment: "the core knows no file system and no framework",
      severity: "error",
      from: { path: pureCore, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    only("schema-imports", "^lib/schema/", ["^lib/schema/", pkg("zod")]),
    only("arrays-imports", "^lib/arrays/", ["^lib/arrays/"]),
    only("text-imports", "^lib/text/", ["^lib/(text|arrays)/", pkg("@sindresorhus/slugify", "get-east-asian-width")]),
    only("corpus-imports", "^lib/corpus/", [
      "^lib/(corpus|schema|arrays|text)/",
      pkg(
        "remark",
        "remark-[^/]+",
        "rehype",
        "rehype-[^/]+",
        "mdast",
        "hast",
        "@noble/hashes",
        "approx-string-match",
        "gray-matter",
        "yaml",
        "smol-toml",
        "zod",
      ),
    ]),
    ...stageRules,
    only("search-imports", "^lib/search/", [
      "^lib/(search|schema|arrays|text)/",
      pkg("fflate", "flexsearch", "opencc-js", "pinyin-pro"),
    ]),
    {
      name: "one-importer-of-pinyin-pro",
      severity: "error",
      from: { pathNot: ["^lib/search/suggest/pinyin-readings\\.ts$", test] },
      to: { path: pkg("pinyin-pro") },
    },
    {
      name: "one-importer-of-flexsearch",
      severity: "error",
      from: { pathNot: ["^lib/search/index/engine\\.ts$", test] },
      to: { path: pkg("flexsearch") },
    },
    only("reader-imports", "^lib/reader/", ["^lib/(reader|schema|arrays|text)/"]),
    only("desk-imports", "^lib/desk/", ["^lib/(desk|corpus|schema|arrays|text)/", pkg("zod")]),
    only("io-imports", "^lib/io/", [
      "^lib/(io|corpus|search|schema|arrays|text)/",
      pkg("zod", "image-size"),
      "^(?:node:)?(fs|path|url|crypto|os|vm|timers)(?:/|$)",
    ]),
    {
      name: "files-only-in-io-and-scripts",
      severity: "error",
      from: { path: "^(app|components|lib/(schema|arrays|text|corpus|search|reader|desk))/", pathNot: test },
      to: { path: "^(?:node:)?fs(?:/|$)" },
    },
    only("components-imports", "^components/(?!desk/)", [
      "^components/",
      "^lib/(reader|search|schema|arrays|text)/",
      pkg("react", "react-dom", "next"),
    ]),
    only("desk-components-imports", "^components/desk/", [
      "^components/(desk|shell)/",
      "^lib/(desk|corpus|reader|schema|arrays|text)/",
      pkg("react"),
    ]),
    {
      name: "desk-is-never-exported",
      comment: "the editor's desk is served by `npm run dev` alone",
      severity: "error",
      from: { pathNot: ["^(components|lib|scripts)/desk/", "^scripts/commands/dev\\.ts$", test] },
      to: { path: "^(components|lib|scripts)/desk/" },
    },
    only("client-dom-imports", "^components/client/dom/", ["^components/client/dom/", "^lib/"]),
    only("client-offline-imports", "^components/client/offline/", ["^components/client/offline/", "^lib/"]),
    only("client-first-imports", "^components/client/first/", ["^components/client/(?:dom|first)/", "^lib/"]),
    only("client-lazy-imports", "^components/client/lazy/", ["^components/client/(?:dom|lazy|offline)/", "^lib/"]),
    only("app-imports", "^app/", [
      "^app/",
      "^components/",
      "^lib/(reader|schema)/",
      "^lib/io/load-corpus\\.ts$",
      pkg("react", "react-dom", "next", "lru-cache"),
    ]),
    {
      name: "nothing-imports-app",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "nothing-imports-scripts",
      comment: "benchmarks and browser tests begin what a command begins",
      severity: "error",
      from: { pathNot: ["^scripts/", "^bench/", "^e2e/"] },
      to: { path: "^scripts/" },
    },
    {
      name: "nothing-imports-bench-or-e2e",
      severity: "error",
      from: { pathNot: ["^bench/", "^e2e/"] },
      to: { path: "^(bench|e2e)/" },
    },
    { name: "commands-are-entry-points", severity: "error", from: {}, to: { path: "^scripts/commands/" } },
    {
      name: "no-client-in-reading",
      comment: "the framework's runtime must not creep into reading pages",
      severity: "error",
      from: { path: "^(components/(reader|shell)|app/(?!search/))" },
      to: { path: "node_modules/next/(?:dist/client/)?(?:app-dir/)?(link|router)(?:\\.|/|$)" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    // The sites that benchmarks compare with are projects of their own.
    exclude: { path: "^bench/(?:astro|eleventy|lighthouse|search|sites)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
