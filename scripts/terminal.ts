/** Says something to the editor on standard error, in both languages. */
export function say(zh: string, en: string): void {
  process.stderr.write(`${zh}\n${en}\n`);
}

/** Says why nothing was done, and gives the exit status of it. */
export function refuse(zh: string, en: string): number {
  say(zh, en);
  return 1;
}
