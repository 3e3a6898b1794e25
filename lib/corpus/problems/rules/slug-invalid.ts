import { LONGEST_ID } from "../../../schema/ids";
import type { Examples, Rule } from "./rule";
import { quoted } from "./wording";

/** The name of the folder becomes the address of the interview. */
const examples: Examples = {
  elsewhere: "needs a folder",
};

export const slugInvalid: Rule = {
  severity: "error",
  message: { zh: "文件夹的名字不能作网址", en: "the folder name cannot be used as an address" },
  found: ({ found = "" }) => quoted(found),
  expected: () => ({
    zh: `只有小写拉丁字母、数字和单个连字符，最多 ${LONGEST_ID} 个，如 lin-xia-2024`,
    en: `at most ${LONGEST_ID} lower-case Latin letters, digits and single hyphens, such as lin-xia-2024`,
  }),
  hint: ({ likely }) =>
    likely === undefined
      ? {
          zh: "用小写拉丁字母给文件夹改名，如 lin-xia-2024",
          en: "rename the folder in lower-case Latin letters, for example lin-xia-2024",
        }
      : { zh: `把文件夹改名为 ${likely}`, en: `rename the folder to ${likely}` },
  examples,
};
