import "./main";

/**
 * While editing (`npm run dev`), an open page looks for new data and loads itself again. The site that is built does not
 * hold this file.
 */
const STAMP = "/data/stamp.json";
/** Milliseconds between two looks: soon enough to feel immediate, seldom enough to be free. */
const PAUSE = 700;

let seen: string | null = null;

async function look(): Promise<void> {
  try {
    const response = await fetch(STAMP, { cache: "no-store" });
    const stamp = response.ok ? await response.text() : seen;
    if (seen !== null && stamp !== seen) location.reload();
    seen = stamp;
  } catch {
    // The development server is starting again; the next look will find it.
  }
  setTimeout(look, PAUSE);
}

void look();
