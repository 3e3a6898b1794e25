import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";
import { page } from "../fixtures/page";
import { formatProblem } from "../problems/format";

const FOLDER = join(import.meta.dirname, "..", "fixtures");
const people = readFileSync(join(FOLDER, "people.yml"), "utf8");
const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const ofOtherSystem = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;

describe("the forms of a source, one fixture each", () => {
  it.each(cases)("%s", async (name) => {
    const path = (file: string) => join(FOLDER, name, file);
    const sidecar = existsSync(path("interview.yml")) ? readFileSync(path("interview.yml"), "utf8") : "";
    const source = readFileSync(path("source.md"), "utf8");
    const edition = existsSync(path("en.md")) ? readFileSync(path("en.md"), "utf8") : null;
    const built = buildOne({ source, edition, sidecar, people });
    const pages = built.interviews.map(page).join("");
    // The expected pages were checked against the sources, word by word.
    await expect(pages).toMatchFileSnapshot(path("expected.txt"));
    const problems = built.problems.map((problem) => `${formatProblem(problem)}\n`);
    await expect(problems.join("\n")).toMatchFileSnapshot(path("expected-problems.txt"));
    // The line ends of another system and a byte-order mark change nothing.
    const foreign = buildOne({
      source: ofOtherSystem(source),
      edition: edition === null ? null : ofOtherSystem(edition),
      sidecar,
      people,
    });
    expect(foreign.interviews.map(page).join("")).toBe(pages);
  });
});
