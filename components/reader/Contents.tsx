import type { TocEntry } from "../../lib/reader/page/toc";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";

/**
 * The table of contents, which opens from its name; beside the text it is always open. Omitted if it has fewer than two
 * entries.
 */
export function Contents({ entries }: { entries: readonly TocEntry[] }) {
  if (entries.length < 2) return null;
  return (
    <details className="toc">
      <summary>
        <h2>
          <BothLanguages zh="目录" en="Contents" />
        </h2>
        <span className="now" aria-hidden="true" />
      </summary>
      <nav aria-label="目录 Contents">
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
    </details>
  );
}
