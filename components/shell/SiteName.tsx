import { Fragment } from "react";
import type { Words } from "../../lib/schema/site";
import { BothLanguages } from "./BothLanguages";

/** The name of the site: in the language of the interface, or as it is where it has one for both. */
export function SiteName({ name: { zh, en } }: { name: Words }) {
  if (zh !== en) return <BothLanguages zh={zh} en={en} />;
  return zh.split(/(\p{Script=Han}+)/u).map(part);
}

/** Every second part is Chinese, and set in a Chinese font. */
function part(words: string, place: number) {
  if (place % 2 === 0) return <Fragment key={place}>{words}</Fragment>;
  return (
    <span key={place} lang="zh-Hans">
      {words}
    </span>
  );
}
