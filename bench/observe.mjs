/**
 * Runs in a page before anything else, and collects performance entries: times in milliseconds, layout shifts as shares
 * of the screen.
 */
const seen = { lcp: 0, fcp: 0, cls: 0, long: [], inp: 0 };
window.seen = seen;

const on = (type, see) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) see(entry);
  }).observe({ type, buffered: true, durationThreshold: 16 });

on("largest-contentful-paint", ({ startTime }) => {
  seen.lcp = startTime;
});
on("paint", ({ name, startTime }) => {
  if (name === "first-contentful-paint") seen.fcp = startTime;
});
on("layout-shift", ({ hadRecentInput, value }) => {
  if (!hadRecentInput) seen.cls += value;
});
on("longtask", ({ startTime, duration }) => {
  seen.long.push([startTime, duration]);
});
on("event", ({ interactionId, duration }) => {
  if (interactionId > 0) seen.inp = Math.max(seen.inp, duration);
});
