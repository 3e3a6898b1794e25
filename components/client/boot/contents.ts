/** Highlights the current section in the table of contents. */
export function markContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".toc a")].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const inSight = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const first = [...links.keys()].find((id) => [...inSight].some((section) => section.id === id));
      for (const [id, link] of links) {
        if (id === first) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    // A section is current while it is in the upper third of the window.
    { rootMargin: "0px 0px -66%" },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section) watcher.observe(section);
  }
}
