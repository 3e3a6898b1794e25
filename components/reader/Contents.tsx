import type { TocEntry } from "../../lib/reader/page/toc";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

/** The table of contents; omitted if it has fewer than two entries. */
export function Contents({ entries }: { entries: readonly TocEntry[] }) {
  if (entries.length < 2) return null;
  return (
    <nav className="toc" aria-labelledby="toc">
      <h2 id="toc">
        <BothLanguages zh="目录" en="Contents" />
      </h2>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Localised text={text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
