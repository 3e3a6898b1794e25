import { expect, it } from "vitest";
import { checkout, run } from "../testing/checkout";

const SHOP = `# 河边的书店

**问：**开了多久？

**答：**整整十年。

**问：**谁来买书？

**答：**下雨天来躲雨的人。

**问：**以后呢？

**答：**再开十年。
`;

it("after whatever is saved, the data are those of a build that knows nothing of what was before", {
  timeout: 120_000,
}, async () => {
  const folder = checkout({
    "content/people.yml": "lin-xiao: { name: { zh: 林晓 } }\n",
    "content/interviews/shop/source.md": SHOP,
    "content/interviews/shop/interview.yml": "editions: [{ lang: zh, kind: original }]\n",
    "content/interviews/ferry/source.md": "# 渡船\n\n**问：**冷吗？\n\n**答：**冬天冷。\n",
  });
  const { stdout, stderr, status } = await run("scripts/testing/edit-and-compare.ts", folder, [], {
    CONTENT_DIR: "content",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(16);
  expect(lines.filter((line) => !/: *$/.test(line))).toEqual([]);
});
