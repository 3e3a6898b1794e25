/** Highlights the current section in the table of contents, names it in the bar, and closes the contents behind a choice. */
export function markContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>(".toc a")].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0) return;
  const contents = document.querySelector<HTMLDetailsElement>(".toc");
  const now = contents?.querySelector(".now");
  contents?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) contents.open = false;
  });
  const inSight = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      const first = [...links.keys()].find((id) => [...inSight].some((section) => section.id === id));
      const here = first === undefined ? undefined : links.get(first);
      if (here !== undefined) now?.replaceChildren(...[...here.childNodes].map((node) => node.cloneNode(true)));
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
