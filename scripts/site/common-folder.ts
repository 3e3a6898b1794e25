import { sep } from "node:path";

/** The innermost folder that holds both of these, which are absolute paths. */
export function commonFolder(one: string, other: string): string {
  const [names, others] = [one.split(sep), other.split(sep)];
  const until = names.findIndex((name, at) => name !== others[at]);
  const common = names.slice(0, until < 0 ? names.length : until).join(sep);
  return common.includes(sep) ? common : `${common}${sep}`;
}
