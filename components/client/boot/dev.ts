import "./main";

/**
 * In development (`npm run dev`), an open page polls for new data and reloads itself. The built site does not include
 * this file.
 */
const STAMP = "/data/stamp.json";
/** Polling interval in milliseconds: short enough to feel immediate, long enough to cost nothing. */
const PAUSE = 100;

let last: string | null = null;

async function poll(): Promise<void> {
  try {
    const response = await fetch(STAMP, { cache: "no-store" });
    const stamp = response.ok ? await response.text() : last;
    if (last !== null && stamp !== last) location.reload();
    last = stamp;
  } catch {
    // The development server is restarting; try again.
  }
  setTimeout(poll, PAUSE);
}

/** A site that was built, and served at the same address, may have left what answers in the place of this server. */
async function forgetWorkers(): Promise<void> {
  for (const one of (await navigator.serviceWorker?.getRegistrations()) ?? []) await one.unregister();
}

void poll();
void forgetWorkers();
