import { say } from "./command";

/** Milliseconds that a command may be silent. */
const SILENCE = 2000;

/**
 * Says how far a long piece of work has come: nothing before it has taken two seconds, and then once in two seconds at most.
 * To be called at every step of it.
 */
export function progress(): (zh: string, en: string) => void {
  let said = performance.now();
  return (zh, en) => {
    if (performance.now() - said < SILENCE) return;
    said = performance.now();
    say(zh, en);
  };
}

/**
 * The same for work of which it is known how many steps it has: how many are done, and how long the rest will take if it goes on
 * as so far.
 *
 * @param zh what is done, in Chinese, such as `正在读`
 * @param worth how many steps each call stands for, where others do the rest meanwhile
 * @returns to be called after every step
 */
export function steps(total: number, zh: string, en: string, worth = 1): () => void {
  const tell = progress();
  const begun = performance.now();
  let done = 0;
  return () => {
    done = Math.min(total, done + worth);
    const left = Math.ceil(((performance.now() - begun) / done) * (total - done) * 0.001);
    tell(`${zh}：${done}/${total}，大约还要 ${left} 秒`, `${en}: ${done} of ${total}, about ${left} s to go`);
  };
}
