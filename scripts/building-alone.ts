import { alone } from "../lib/io/alone";
import { say } from "./command";

/** Does what writes `out/`, `public/data/` or the book of permalinks while no other command does; says what it waits for. */
export function buildingAlone<Result>(work: () => Promise<Result> | Result): Promise<Result> {
  return alone(work, (holder) =>
    say(
      `另一个命令（进程 ${holder}）正在写入，等它结束`,
      `waiting for another command that is writing (process ${holder})`,
    ),
  );
}
