import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const Names = z.record(z.string(), z.string());
const { dependencies, optionalDependencies, devDependencies } = z
  .object({ dependencies: Names, optionalDependencies: Names, devDependencies: Names })
  .parse(JSON.parse(read("package.json")));
const Installed = z.object({ license: z.string() });

/** The lines of the tables of packages: a name, what for, who keeps it, a size, a licence. */
const documented = [
  ...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([\d.]+ [KM]B) \| ([^|]+) \|$/gm),
].map(([, name = "", , , , licence = ""]) => ({ name, licence }));

describe("docs/dependencies.md", () => {
  it("has a line for each package of package.json, in its order, and for no other", () => {
    expect(documented.map(({ name }) => name)).toEqual(
      [dependencies, optionalDependencies, devDependencies].flatMap((names) => Object.keys(names)),
    );
  });

  it.each(documented)("names the licence of $name", ({ name, licence }) => {
    expect(licence).toBe(Installed.parse(JSON.parse(read(`node_modules/${name}/package.json`))).license);
  });
});
