import type { InterfaceText } from "../../lib/reader/words/names";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { ByEditor } from "./ByEditor";

const LINKS: readonly (readonly [field: "sourceUrl" | "originalUrl" | "recording", words: InterfaceText])[] = [
  ["sourceUrl", { zh: "来源", en: "Source" }],
  ["originalUrl", { zh: "原话", en: "Original" }],
  ["recording", { zh: "录音录像", en: "Recording" }],
];

/**
 * Items of a list: links to where an interview was published, to what was said, and to a recording; those that the source does
 * not give say so.
 */
export function SourceLinks({ interview }: { interview: Interview }) {
  const { supplied = [] } = interview;
  return LINKS.map(([field, words]) => {
    const href = interview[field];
    if (href === undefined) return null;
    return (
      <li key={field}>
        <a href={href} rel="noopener">
          <BothLanguages {...words} />
        </a>
        {(field === "recording" || supplied.includes(field)) && <ByEditor />}
      </li>
    );
  });
}
