/** Milliseconds to find out; without an answer the page counts as current. */
const PATIENCE = 5000;
const SCRIPT = /<script[^>]*\ssrc="([^"]*\/_next\/static\/[^"]*)"/g;

/** Whether the site has been published anew since this page was opened: the page then names other scripts. */
export async function pageIsOutdated(): Promise<boolean> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE);
  try {
    const response = await fetch(window.location.href, { cache: "no-cache", signal: control.signal });
    const html = response.ok ? await response.text() : "";
    const here = new Set(Array.from(document.scripts, (script) => script.getAttribute("src")));
    return Array.from(html.matchAll(SCRIPT), ([, src = ""]) => src).some((src) => !here.has(src));
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
