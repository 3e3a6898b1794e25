import { storesOf } from "./stores";

/** Stands in the place of the worker where a site keeps nothing offline: it takes away what an earlier build has left. */
declare const registration: { unregister(): Promise<boolean> };
declare function skipWaiting(): Promise<void>;

addEventListener("install", () => void skipWaiting());
addEventListener("activate", (event) => {
  if ("waitUntil" in event && typeof event.waitUntil === "function") event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  const { shell, pages, files, kept } = storesOf(new URL(".", location.href).href);
  for (const name of await caches.keys())
    if ([shell, pages, files].includes(name) || name.startsWith(kept)) await caches.delete(name);
  await registration.unregister();
}
