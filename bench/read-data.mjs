import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The corpus data that a benchmark built, for Astro and Eleventy. */
const DATA = process.env.BENCH_DATA ?? "";
const read = (...path) => JSON.parse(readFileSync(join(DATA, ...path), "utf8"));

const corpus = read("corpus.json");
export const slugs = corpus.interviews.map(({ slug }) => slug);
export const names = new Map(corpus.speakers.map(({ id, name }) => [id, name]));
export const interviewOf = (slug) => read("interviews", `${slug}.json`);
export const STYLE = "/style.css";
