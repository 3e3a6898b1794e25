import { BothLanguages } from "./BothLanguages";

/** A problem in the content, as reported by the build. */
interface Found {
  readonly rule: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
  readonly message: { readonly zh: string; readonly en: string };
  readonly found: { readonly zh: string; readonly en: string };
  readonly expected: { readonly zh: string; readonly en: string };
  readonly hint: { readonly zh: string; readonly en: string };
}

/**
 * The errors that keep interviews from being shown, for editors in development. A production build has no errors and
 * never shows this.
 */
export function ProblemReport({ errors }: { errors: readonly Found[] }) {
  if (errors.length === 0) return null;
  return (
    <section className="mb-10 border-l-4 border-accent pl-4" aria-labelledby="report">
      <h2 id="report" className="mb-2 font-bold">
        <BothLanguages zh="有的文件读不了，没有显示" en="Some files cannot be read and are not shown" />
      </h2>
      <ul className="space-y-3">
        {errors.map(({ rule, place, message, found, expected, hint }) => (
          <li key={`${place.file}:${place.line}:${place.column}:${rule}`}>
            <code className="break-all text-sm">{`${place.file}:${place.line}:${place.column} ${rule}`}</code>
            <p>
              <BothLanguages
                zh={`${message.zh}。现在：${found.zh}；应为：${expected.zh}`}
                en={`${message.en}: found ${found.en}; expected ${expected.en}`}
              />
            </p>
            <p className="text-muted">
              <BothLanguages {...hint} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
