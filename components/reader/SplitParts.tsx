import { Both } from "../shell/Both";

/** Links to every part of a passage that was split, in reading order. */
export function Parts({ to }: { to: readonly string[] }) {
  return (
    <ol className="parts">
      {to.map((path, index) => (
        <li key={path}>
          <a href={path}>
            <Both zh={`第 ${index + 1} 部分`} en={`Part ${index + 1}`} />
          </a>
        </li>
      ))}
    </ol>
  );
}
