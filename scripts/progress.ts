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
