import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "../site/copy-project";
import type { Copy } from "../site/copy-server";
import { COPIES, npmRun } from "./one-more-interview";
import { wordDocument } from "./word-document";

const ZH = [
  "# 河边的书店",
  "发布于 2024 年 5 月 3 日",
  "*林晓：*开了多久？",
  "*周岸：*整整十年。河水涨到了门口。我们把书都搬到楼上。",
  "图：门口的河",
  "*林晓：*谁来买书？",
  "*周岸：*下雨天来躲雨的人。",
  "*林晓：*以后呢？",
  "*周老板：*再开十年。那年冬天很冷，没有人来。",
];
const EN = [
  "# The bookshop by the river",
  "*Lin Xiao:* How long has it been open?",
  "*Zhou An:* Ten whole years. The river rose to the door. We carried all the books upstairs.",
  "*Lin Xiao:* Who comes to buy books?",
  "*Zhou An:* Those who come in from the rain.",
  "*Lin Xiao:* And then?",
  "*Zhou An:* Ten more years. That winter was cold, and nobody came.",
];

/** A copy of the project into which two Word documents were taken as the two languages of one interview, and nothing else. */
export async function deskCopy(): Promise<Copy> {
  const folder = join(COPIES, "desk");
  copyProject(folder);
  for (const old of ["content", "public", ".cache"]) rmSync(join(folder, old), { recursive: true, force: true });
  mkdirSync(join(folder, "content", "interviews"), { recursive: true });
  mkdirSync(join(folder, "public"), { recursive: true });
  const [zh, en] = [join(folder, "zh.docx"), join(folder, "en.docx")];
  writeFileSync(zh, wordDocument(ZH));
  writeFileSync(en, wordDocument(EN));
  const { status, output } = await npmRun(folder, "corpus:new", "--", zh, en, "--slug", "river-shop");
  if (status !== 0) throw new Error(output);
  return { folder, content: "content" };
}
