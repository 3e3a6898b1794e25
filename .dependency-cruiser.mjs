/** The import rules of docs/design.md. scripts/imports.test.ts plants a breach of each and sees it reported. */
const pureCore = "^lib/(corpus|search|reader)/";
const test = "\\.test\\.tsx?$|/(?:testing|fixtures)/";

/** What a folder may import; everything else is a breach. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: test },
  to: { pathNot: allowed },
});

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
      comment: "lib/corpus, lib/search and lib/reader know no file system and no framework",
      severity: "error",
      from: { path: pureCore, pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    only("corpus-imports", "^lib/corpus/", [
      "^lib/corpus/",
      pkg(
        "unified",
        "remark-[^/]+",
        "rehype-[^/]+",
        "mdast",
        "hast",
        "@noble/hashes",
        "gray-matter",
        "yaml",
        "smol-toml",
        "zod",
      ),
    ]),
    only("search-imports", "^lib/search/", [
      "^lib/search/",
      "^lib/corpus/(schema|ids)\\.ts$",
      pkg("flexsearch", "opencc-js"),
    ]),
    {
      name: "one-importer-of-flexsearch",
      severity: "error",
      from: { pathNot: ["^lib/search/engine\\.ts$", test] },
      to: { path: pkg("flexsearch") },
    },
    only("reader-imports", "^lib/reader/", ["^lib/reader/", "^lib/corpus/(schema|ids)\\.ts$"]),
    only("io-imports", "^lib/io/", ["^lib/(io|corpus|search)/", pkg("zod"), "^(?:node:)?(fs|path|url|crypto|os|vm)$"]),
    {
      name: "files-only-in-io-and-scripts",
      severity: "error",
      from: { path: "^(app|components|lib/(corpus|search|reader))/", pathNot: test },
      to: { path: "^(?:node:)?fs(?:/|$)" },
    },
    only("components-imports", "^components/", [
      "^components/",
      "^lib/(reader|search)/",
      "^lib/corpus/(schema|ids)\\.ts$",
      pkg("react", "react-dom", "next"),
    ]),
    only("app-imports", "^app/", [
      "^app/",
      "^components/",
      "^lib/reader/",
      "^lib/io/load-corpus\\.ts$",
      "^lib/corpus/(schema|ids)\\.ts$",
      pkg("react", "react-dom", "next"),
    ]),
    {
      name: "nothing-imports-app-or-scripts",
      severity: "error",
      from: { pathNot: ["^app/", "^scripts/", "^e2e/"] },
      to: { path: "^(app|scripts)/" },
    },
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
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
