import { lazy } from "./lazy";

/** A page at an address of the past leads on, and takes the rest of the address along, which a plain refresh would lose. */
export function leadOn(): void {
  const path = document.querySelector<HTMLElement>("[data-leads-to]")?.dataset.leadsTo;
  if (path === undefined) return;
  const target = new URL(path, location.href);
  target.search ||= location.search;
  target.hash ||= location.hash;
  location.replace(target);
}

/** Looks for what was meant where an address names nothing: a page that is not there, or a place in an interview. */
export function awaitAstray(): void {
  const nowhere = document.querySelector<HTMLElement>("[data-nowhere]");
  if (nowhere) void lazy("dead-links").then(({ suggest }) => suggest(nowhere));
  if (!document.querySelector("main[data-interview]")) return;
  lookUpPlace();
  addEventListener("hashchange", lookUpPlace);
}

/** What may be the id of a turn; other fragments are sections or the browser's own. */
const ID = /^[a-z][a-z0-9]{5,11}$/;

function lookUpPlace(): void {
  const [id = ""] = location.hash.slice(1).split(":~:");
  if (ID.test(id) && !document.getElementById(id)) void lazy("dead-links").then(({ lookUp }) => lookUp(id));
}
