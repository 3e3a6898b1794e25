/** Who speaks in a turn, as it stands before their words: `Ann: `; empty where no name is printed. */
export function speakerBefore(turn: Element | null, lang: string): string {
  const name = turn?.querySelector(`.said [lang|="${lang.slice(0, 2)}"] b`)?.textContent ?? "";
  return name && name + (lang === "en" ? ": " : "：");
}
