/** Milliseconds after the last script has come, or failed, in which a slow phone starts the page. */
const START = 5000;
/** Milliseconds until all scripts must have come. */
const ARRIVAL = 20_000;

/** Says so when the search page does not start because one of its scripts has failed or does not come. */
export function watchSearchScripts(): void {
  const say = () => {
    if (document.querySelector("main[data-waiting]")) document.documentElement.dataset.stalled = "";
  };
  if (!document.querySelector("main[data-waiting]")) return;
  addEventListener("load", () => setTimeout(say, START));
  setTimeout(say, ARRIVAL);
}
