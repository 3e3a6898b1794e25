import { namesIn } from "../../../lib/text/address-tail";
import { withLazy } from "./lazy";

/** Redirects from a past address, keeping the query and fragment, which a plain refresh would lose. */
export function followRedirect(): void {
  const path = document.querySelector<HTMLElement>("[data-leads-to]")?.dataset.leadsTo;
  if (path === undefined) return;
  const target = new URL(path, location.href);
  target.search ||= location.search;
  target.hash ||= location.hash;
  location.replace(target);
}

/**
 * Mends fragments to which something was added, and offers help with dead links: a page that does not exist, or a fragment
 * that is not in the interview.
 */
export function watchDeadLinks(): void {
  const nowhere = document.querySelector<HTMLElement>("[data-nowhere]");
  if (nowhere) withLazy("dead-links", ({ suggest }) => suggest(nowhere));
  lookUpPlace();
  addEventListener("hashchange", lookUpPlace);
}

/** What may be a turn id; other fragments are sections or belong to the browser. */
const ID = /^[a-z][a-z0-9]{5,11}$/;

function lookUpPlace(): void {
  const fragment = location.hash.slice(1);
  if (fragment === "" || document.getElementById(fragment)) return;
  // Browsers without support for text fragments leave them in the address.
  const names = namesIn(fragment.split(":~:")[0] ?? "");
  const here = names.find((name) => document.querySelector(`main [id="${name}"]`));
  const id = names.find((name) => ID.test(name));
  if (here !== undefined) location.replace(`#${here}`);
  else if (id !== undefined && document.querySelector("main[data-interview]"))
    withLazy("dead-links", ({ lookUp }) => lookUp(id));
}
