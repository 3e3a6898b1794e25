import type { Entry } from "../../lib/reader/page/toc";
import { Both } from "../shell/Both";
import { Localised } from "../shell/Localised";

/** The table of contents; omitted if it has fewer than two entries. */
export function Contents({ entries }: { entries: readonly Entry[] }) {
  if (entries.length < 2) return null;
  return (
    <nav className="toc" aria-labelledby="toc">
      <h2 id="toc">
        <Both zh="目录" en="Contents" />
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
