import { BothLanguages } from "../shell/BothLanguages";

/** Says of what stands before it that the source does not, but an editor. */
export function ByEditor() {
  return <BothLanguages zh="（编者补充）" en=" (added by the editor)" />;
}
