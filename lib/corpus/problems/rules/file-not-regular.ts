import type { Bilingual, Examples, Rule } from "./rule";

/** A link leads out of the content folder, and nobody knows how long a pipe is: neither is followed. */
const examples: Examples = {
  elsewhere: "needs a link or a pipe in a folder",
};

const KINDS: Readonly<Record<string, Bilingual>> = {
  link: { zh: "一个符号链接", en: "a symbolic link" },
  special: { zh: "管道、套接字或设备", en: "a pipe, a socket or a device" },
};

export const fileNotRegular: Rule = {
  severity: "error",
  message: { zh: "这不是放在这里的文件，没有读", en: "this is no file that lies here; it was not read" },
  found: ({ kind = "" }) => KINDS[kind] ?? { zh: kind, en: kind },
  expected: () => ({ zh: "内容文件夹里自己的文件或文件夹", en: "a file or folder of the content folder itself" }),
  hint: () => ({ zh: "把它换成所指文件的副本", en: "put a copy of the file in its place" }),
  examples,
};
