import { toast } from "../dom/toast";
import { keptName } from "../offline/stores";
import { withLazy } from "./lazy";

/** Whether the site was built to keep what is read (`site.yml`). */
declare const KEEPS_OFFLINE: boolean;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string };
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/**
 * Keeps what is read for reading offline: registers what answers where there is no network, once the page has loaded all that
 * it needs, and says so where a page was kept earlier. Without it all works as it did.
 */
export function keepReading(): void {
  if (!KEEPS_OFFLINE || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  document.documentElement.dataset.keeps = "";
  showKept();
  serviceWorker.addEventListener("message", ({ data }) => {
    if (typeof data === "string") sayKept(data);
  });
  const begin = () => {
    // Not before: a page that the framework brings to life takes away what was said until then.
    serviceWorker.controller?.postMessage("?");
    void register(serviceWorker).catch(() => {});
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(trusted(new URL("offline.js", script).href));
  const { active } = await serviceWorker.ready;
  const here = location.href.replace(/[?#].*/s, "");
  if (isFirst) active?.postMessage([here, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
}

/** The policy of the page lets no other address become a script, by this one name. */
function trusted(url: string): string {
  const types: unknown = Reflect.get(window, "trustedTypes");
  return isTrustedTypes(types) ? types.createPolicy("duidu", { createScriptURL: () => url }).createScriptURL(url) : url;
}

function isTrustedTypes(found: unknown): found is TrustedTypes {
  return typeof found === "object" && found !== null && "createPolicy" in found;
}

/** @param date when it was kept, as a header says it; may be empty */
function sayKept(date: string): void {
  const day = Number.isNaN(Date.parse(date))
    ? ""
    : new Date(date).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
  toast(`没有网络，这是存下的一份 ${day}`, `No network: this is a copy kept ${day === "" ? "earlier" : `on ${day}`}`);
}

/** Marks the button of an interview that is kept, and fills the page that lists what is. */
function showKept(): void {
  const button = document.querySelector<HTMLElement>("[data-keep]");
  const list = document.querySelector<HTMLElement>("[data-kept]");
  if (list) withLazy("keep", ({ listKept }) => listKept(list));
  if (button) void markKept(button, button.dataset.keep ?? "").catch(() => {});
}

async function markKept(button: HTMLElement, slug: string): Promise<void> {
  const isKept = await caches.has(keptName(slug));
  button.setAttribute("aria-pressed", String(isKept));
  if (isKept) withLazy("keep", ({ renewInterview }) => renewInterview(slug));
}
