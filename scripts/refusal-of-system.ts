import { z } from "zod";
import { Refusal } from "./refusal";

/** What a system says when it does not do what it was asked for, as Node gives it. */
const SystemError = z.object({ code: z.string(), syscall: z.string(), path: z.string().optional() });

/** Reasons that lie outside of the program, and that its user can do away with. */
const REASONS: Readonly<Record<string, { zh: string; en: string }>> = {
  ENOSPC: { zh: "磁盘满了", en: "the disk is full" },
  EDQUOT: { zh: "超出了磁盘配额", en: "the disk quota is used up" },
  EFBIG: { zh: "文件大过了许可的上限", en: "the file is larger than is allowed" },
  EACCES: { zh: "没有权限", en: "it is not permitted" },
  EPERM: { zh: "没有权限", en: "it is not permitted" },
  EROFS: { zh: "文件系统是只读的", en: "the file system is read-only" },
  EMFILE: { zh: "打开的文件太多", en: "too many files are open" },
  ENOTDIR: { zh: "本该是文件夹的地方是一个文件", en: "a file stands where a folder should be" },
  EISDIR: { zh: "本该是文件的地方是一个文件夹", en: "a folder stands where a file should be" },
  EEXIST: { zh: "那里已经有别的东西", en: "something else is there already" },
  EXDEV: {
    zh: ".cache/ 要和 out/、public/ 在同一个文件系统上",
    en: ".cache/ must be on the same file system as out/ and public/",
  },
};

/** The refusal for what a system did not do; null for an error of the program. */
export function refusalOfSystem(error: unknown): Refusal | null {
  const { data } = SystemError.safeParse(error);
  const reason = data === undefined ? undefined : REASONS[data.code];
  if (data === undefined || reason === undefined) return null;
  const what = data.path ?? data.syscall;
  return new Refusal(
    `${what}：${reason.zh}（${data.code}）。out/、public/data/ 和账本保持完整`,
    `${what}: ${reason.en} (${data.code}). out/, public/data/ and the book of permalinks are whole`,
  );
}
