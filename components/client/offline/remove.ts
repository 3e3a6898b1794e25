import { FILES, keptName, keptSlugs, PAGES } from "./stores";

/** Stands in the place of the worker where a site keeps nothing offline: it takes away what an earlier build has left. */
declare const registration: { unregister(): Promise<boolean> };

addEventListener("install", () => void removeAll());

async function removeAll(): Promise<void> {
  for (const name of [PAGES, FILES, ...(await keptSlugs()).map(keptName)]) await caches.delete(name);
  await registration.unregister();
}
