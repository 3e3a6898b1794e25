import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { command } from "../scripts/command";
import { generateInterview } from "./interviews";
import { plot } from "./plot";
import { buildAgain, buildHere, buildThere, copyForBench, SITE, writeContent } from "./project";
import { writeSection } from "./readme";
import { sizesOf } from "./sizes";

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

async function run(count: number): Promise<{ row: string; seconds: number }> {
  writeContent(count);
  const here = await buildHere();
  const changed = join(SITE, "content", "interviews", generateInterview(0).slug, "source.md");
  writeFileSync(changed, readFileSync(changed, "utf8").replace(/[。.](?=\s*$)/, "！"));
  const again = await buildAgain();
  const astro = await buildThere("astro");
  const eleventy = await buildThere("eleventy");
  const cells = [here, astro, eleventy].map(
    ({ seconds, megabytes, bytes, files }) =>
      `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, ${mega(bytes)} MB in ${files}`,
  );
  const ratios = `${(here.seconds / astro.seconds).toFixed(1)} × time, ${(here.bytes / astro.bytes).toFixed(2)} × bytes, ${(here.files / count).toFixed(1)} files each`;
  const row = `| ${count} | ${cells.join(" | ")} | ${ratios} | ${again.seconds.toFixed(1)} s, ${(again.seconds / here.seconds).toFixed(2)} × |`;
  process.stdout.write(`${row}\n`);
  return { row, seconds: here.seconds };
}

/** Measures every size, and writes what was seen into the README. */
async function main(sizes: readonly number[]): Promise<void> {
  const machine = `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.versions.node}`;
  process.stdout.write(`${machine}\n`);
  copyForBench();
  const done: { row: string; seconds: number }[] = [];
  for (const size of sizes) done.push(await run(size));
  const version = (path: string) =>
    /"version": "([^"]+)"/.exec(readFileSync(join(import.meta.dirname, path, "package.json"), "utf8"))?.[1];
  const versions = `Astro ${version("astro/node_modules/astro")}, Eleventy ${version("eleventy/node_modules/@11ty/eleventy")}`;
  const head =
    "| interviews | here | Astro | Eleventy | here against Astro | again, one changed |\n|---:|---|---|---|---|---|";
  writeSection(
    "site",
    `${machine}, ${versions}; each once, peak memory of all processes together, output without \`data/\`.\n\n${head}\n${done.map(({ row }) => row).join("\n")}\n\n![cost against size](results/site.svg)`,
  );
  const points = done.map(({ seconds }, i) => ({ x: sizes[i] ?? 0, y: seconds }));
  writeFileSync(
    join(import.meta.dirname, "results/site.svg"),
    plot("Building the interview pages", "interviews", "seconds", points),
  );
}

await command({
  usage: "npm run bench:site -- [SIZE …]",
  zh: "只生成访谈页面，从稿件到 out/，与 Astro、Eleventy 比较；SIZE 是篇数",
  en: "Builds the interview pages alone, from sources to out/, here and with Astro and Eleventy from the same text and the same markup. The two are given the text already parsed, as JSON: they only render. SIZE is a number of interviews: 100, 1000 and 5000 unless it is given.",
  options: {},
  takes: [0, Number.POSITIVE_INFINITY],
  run: async ({ positionals }) => {
    await main(sizesOf(positionals, [100, 1000, 5000]));
    return 0;
  },
});
