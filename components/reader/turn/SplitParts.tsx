import { BothLanguages } from "../../shell/BothLanguages";

/** Links to every part of a passage that was split, in reading order. */
export function SplitParts({ to }: { to: readonly string[] }) {
  return (
    <ol className="parts">
      {to.map((path, index) => (
        <li key={path}>
          <a href={path}>
            <BothLanguages zh={`第 ${index + 1} 部分`} en={`Part ${index + 1}`} />
          </a>
        </li>
      ))}
    </ol>
  );
}
