import { alone } from "../lib/io/alone";
import { removeLeftovers } from "../lib/io/leftovers";
import { say } from "./command";
import { CONTENT_FOLDER } from "./content/content-folder";

/** Does what writes `out/`, `public/data/` or the book of permalinks while no other command does; says what it waits for. */
export function buildingAlone<Result>(work: () => Promise<Result> | Result): Promise<Result> {
  const begin = () => {
    removeLeftovers(CONTENT_FOLDER);
    return work();
  };
  return alone(begin, (holder) =>
    say(
      `另一个命令（进程 ${holder}）正在写入，等它结束`,
      `waiting for another command that is writing (process ${holder})`,
    ),
  );
}
