import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Compressed bytes of the search code, without the runtime of the framework. */
export interface CodeBytes {
  /** The search page without React and Next. */
  readonly page: number;
  /** The worker, before it knows how the corpus is stored. */
  readonly worker: number;
  /** Further code it loads for a corpus in one text. */
  readonly whole: number;
  /** Further code it loads for a corpus in files. */
  readonly shards: number;
  /** The table of traditional characters, for a text or query that may have some. */
  readonly table: number;
}

/** Bundles the page and the worker, and weighs the code that each kind of session loads. */
export async function weighCode(): Promise<CodeBytes> {
  const shared = {
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    write: false,
    metafile: true,
    outdir: "out",
  } as const;
  const external = ["react", "react/jsx-runtime", "react-dom", "next"];
  const page = await build({ ...shared, splitting: true, external, entryPoints: ["components/search/SearchPage.tsx"] });
  const worker = await build({ ...shared, splitting: true, entryPoints: ["components/search/session/worker.ts"] });
  const weights = (files: typeof worker.outputFiles) =>
    new Map(files.map(({ path, contents }) => [path.slice(path.lastIndexOf("out/")), gzipSync(contents).length]));
  const [pages, chunks] = [weights(page.outputFiles), weights(worker.outputFiles)];
  const load = (path: string, loaded: Set<string>, outputs: typeof worker.metafile.outputs) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === "import-statement") load(next, loaded, outputs);
    }
  };
  const closure = (of: string, outputs: typeof worker.metafile.outputs) => {
    const loaded = new Set<string>();
    for (const [path, { entryPoint }] of Object.entries(outputs))
      if (entryPoint?.endsWith(of)) load(path, loaded, outputs);
    if (loaded.size === 0) throw new Error(`no entry point ends with ${of}`);
    return loaded;
  };
  const sum = (paths: Iterable<string>, of: Map<string, number>) =>
    [...paths].reduce((total, path) => total + (of.get(path) ?? 0), 0);
  const entry = closure("session/worker.ts", worker.metafile.outputs);
  const beside = (of: string) =>
    sum(
      [...closure(of, worker.metafile.outputs)].filter((path) => !entry.has(path)),
      chunks,
    );
  return {
    page: sum(closure("SearchPage.tsx", page.metafile.outputs), pages),
    worker: sum(entry, chunks),
    whole: beside("whole/session.ts"),
    shards: beside("shards/session.ts"),
    table: beside("fold/traditional.ts"),
  };
}
