import { lazy } from "./lazy";

/** Redirects from a past address, keeping the query and fragment, which a plain refresh would lose. */
export function followRedirect(): void {
  const path = document.querySelector<HTMLElement>("[data-leads-to]")?.dataset.leadsTo;
  if (path === undefined) return;
  const target = new URL(path, location.href);
  target.search ||= location.search;
  target.hash ||= location.hash;
  location.replace(target);
}

/** Offers help with dead links: a page that does not exist, or a fragment that is not in the interview. */
export function watchDeadLinks(): void {
  const nowhere = document.querySelector<HTMLElement>("[data-nowhere]");
  if (nowhere) void lazy("dead-links").then(({ suggest }) => suggest(nowhere));
  if (!document.querySelector("main[data-interview]")) return;
  lookUpPlace();
  addEventListener("hashchange", lookUpPlace);
}

/** What may be a turn id; other fragments are sections or belong to the browser. */
const ID = /^[a-z][a-z0-9]{5,11}$/;

function lookUpPlace(): void {
  const [id = ""] = location.hash.slice(1).split(":~:");
  if (ID.test(id) && !document.getElementById(id)) void lazy("dead-links").then(({ lookUp }) => lookUp(id));
}
