import type { ComponentProps } from "react";
import { BothLanguages } from "../shell/BothLanguages";
import type FilterPanel from "./FilterPanel";
import { usePart } from "./state/usePart";

interface Props extends Omit<ComponentProps<typeof FilterPanel>, "directory"> {
  /** Null until it has come; nothing is shown before. */
  readonly directory: ComponentProps<typeof FilterPanel>["directory"] | null;
}

const load = () => import("./FilterPanel");

/** The filters, loaded with the first search. Search works without them. */
export function Filters({ directory, ...filters }: Props) {
  const [part, missing] = usePart(load, true);
  if (missing) return <MissingFilters />;
  return part !== null && directory !== null && <part.default directory={directory} {...filters} />;
}

function MissingFilters() {
  return (
    <div className="text-muted">
      <p className="mb-2">
        <BothLanguages zh="筛选没能加载，搜索照常。" en="The filters could not be loaded. Search works without them." />
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        <BothLanguages zh="重新打开" en="Load anew" />
      </button>
    </div>
  );
}
