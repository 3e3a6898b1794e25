/** Where the text begins in the window, below the bar; 0 while the bar is away. In pixels from the top. */
export function topOfText(): number {
  return Math.max(0, document.querySelector(".views")?.getBoundingClientRect().bottom ?? 0);
}
