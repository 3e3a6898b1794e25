import { checkSettings, formatSettingProblem, type Settings } from "./settings";

let checked: Settings | undefined;

/** The settings of this process. Where one is wrong, says so and ends the process with status 2. */
export function settings(): Settings {
  checked ??= readSettings();
  return checked;
}

function readSettings(): Settings {
  const read = checkSettings(process.env);
  if ("settings" in read) return read.settings;
  for (const problem of read.problems) process.stderr.write(formatSettingProblem(problem));
  process.exit(2);
}

/** The environment of this process with more in it, for a process that it starts. */
export function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...more };
}

/** What every process of Next is told: it is started in the folder in which it works. */
export const FOR_NEXT = { NEXT_TELEMETRY_DISABLED: "1", WORK_FOLDER: "" } as const;

/** Names the folder in which the build works, for all modules that are loaded afterwards and all processes that are started. */
export function setWorkFolder(folder: string): void {
  process.env.WORK_FOLDER = folder;
}
