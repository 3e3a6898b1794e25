import { toast } from "../dom/toast";
import { keptIn, pageAddress } from "../offline/stores";
import { script, withLazy } from "./lazy";

/** Whether the site was built to keep what is read (`site.yml`). */
declare const KEEPS_OFFLINE: boolean;

/** Milliseconds after which it is asked again whether a page has come to life. */
const PAUSE = 200;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(url: string): string };
}

/**
 * Keeps what is read for reading offline: registers what answers where there is no network, once the page has loaded all that
 * it needs, and says so where a page was kept earlier. Without it all works as it did.
 */
export function keepReading(): void {
  if (!KEEPS_OFFLINE || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }) => {
    if (Array.isArray(data)) sayKept(String(data[0]), String(data[1]));
  });
  const ask = () => {
    // A page that the framework has yet to bring to life would take away what is said now.
    if (document.querySelector("main[data-waiting]")) setTimeout(ask, PAUSE);
    else serviceWorker.controller?.postMessage("?");
  };
  const begin = () => {
    ask();
    void register(serviceWorker).catch(() => {});
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const isFirst = serviceWorker.controller === null;
  await serviceWorker.register(trusted(new URL("offline.js", script).href));
  // Nothing is promised before.
  document.documentElement.dataset.keeps = "";
  void showKept().catch(() => {});
  const { active } = await serviceWorker.ready;
  if (isFirst)
    active?.postMessage([
      pageAddress(location.href),
      ...performance.getEntriesByType("resource").map(({ name }) => name),
    ]);
}

/** The policy of the page lets no other address become a script, by this one name. */
function trusted(url: string): string {
  const types: unknown = Reflect.get(window, "trustedTypes");
  return isTrustedTypes(types) ? types.createPolicy("duidu", { createScriptURL: () => url }).createScriptURL(url) : url;
}

function isTrustedTypes(found: unknown): found is TrustedTypes {
  return typeof found === "object" && found !== null && "createPolicy" in found;
}

/**
 * @param why the network did not answer (`none`), not in time (`late`), or the page that was asked for is not kept (`unread`)
 * @param date when this one was kept, as a header says it; may be empty
 */
function sayKept(why: string, date: string): void {
  const link = document.createElement("a");
  link.href = new URL("kept/", script).href;
  const isChinese = document.documentElement.dataset.ui === "zh";
  link.textContent = isChinese ? "存下的" : "What is kept";
  const time = Date.parse(date);
  const of = (lang: string) => new Date(time).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
  const [zh, en] = Number.isNaN(time) ? ["以前", "earlier"] : [of("zh-CN"), of("en-GB")];
  if (why === "unread")
    toast("没有网络，要看的那一页没有存下。", "No network, and the page that was asked for is not kept.");
  else if (why === "late")
    toast(`网站没有及时回应，这是${zh}存下的副本。`, `The site does not answer in time: this is a copy of ${en}.`, [
      link,
    ]);
  else toast(`没有网络，这是${zh}存下的副本。`, `No network: this is a copy of ${en}.`, [link]);
}

/** Marks the button of an interview that is kept, and fills the page that lists what is. */
async function showKept(): Promise<void> {
  const button = document.querySelector<HTMLElement>("[data-keep]");
  const list = document.querySelector<HTMLElement>("[data-kept]");
  if (list) withLazy("keep", ({ listKept }) => listKept(list));
  const kept = await keptIn(new URL(".", script).href);
  if (!button || !kept.some(({ slug }) => slug === button.dataset.keep)) return;
  button.setAttribute("aria-pressed", "true");
  withLazy("keep", ({ renewInterview }) => renewInterview(button.dataset.keep ?? ""));
}
