/** The turns of the page, in reading order. */
export const turnsHere = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".turn")];
