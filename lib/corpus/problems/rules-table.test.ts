import { join } from "node:path";
import { expect, it } from "vitest";
import { rulesTable } from "./rules-table";

it("matches docs/rules.md", async () => {
  await expect(rulesTable()).toMatchFileSnapshot(join(import.meta.dirname, "../../..", "docs", "rules.md"));
});
