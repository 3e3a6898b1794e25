import { describe, expect, it } from "vitest";
import { isProgram } from "./program-lines";

describe("a block is a program", () => {
  it.each([
    "import Chat from '@/components/Chat.astro';",
    'import "./style.css"',
    'import type { Props } from "../props"\nimport * as all from "all";',
    "import React, { useState } from 'react'\nexport const meta = {\n  title: '书店',\n  tags: [1, 2],\n};",
    'import {\n  Chat,\n  Note,\n} from "chat"',
    "export default Layout;",
    "export default ({ children }) => <Layout>{children}</Layout>",
    'export { a, b as c } from "d";',
    "export * from './e'",
    "export function a() {\n  return 1;\n}",
  ])("%s", (block) => {
    expect(isProgram(block)).toBe(true);
  });

  it.each([
    "import taxes are high.",
    "import Chat from the shop",
    "export default settings are bad.",
    "export const a = 1;\n书店开了。",
    "import a from 'b';\n\n书店",
    "书店\nimport a from 'b';",
    "export const a = {",
    "imports from 'b'",
    "export { all that they made }，他说。",
  ])("not %s", (block) => {
    expect(isProgram(block)).toBe(false);
  });
});
