import type { PastSpeakerLead } from "../../lib/reader/links/past-speakers";
import { speakerPath } from "../../lib/reader/links/paths";
import type { InterfaceText } from "../../lib/reader/words/names";
import type { Site } from "../../lib/schema/site";
import { Localised } from "../shell/Localised";
import { ElsewhereLinks, PastFrame } from "./PastPage";

const MOVED: InterfaceText = { zh: "地址换了", en: "This address has changed" };
const SEVERAL: InterfaceText = { zh: "这里的话分属几个人", en: "These words belong to several people" };
const GONE: InterfaceText = { zh: "这里已没有人说话", en: "Nobody speaks here any more" };

/** The page at the past address of a speaker: redirects to the one who has the words now, or lists everyone who has. */
export function PastSpeakerPage({ site, lead: { id, name, to } }: { site: Site; lead: PastSpeakerLead }) {
  const [first, second] = to;
  const target = first !== undefined && second === undefined ? speakerPath(first.id) : null;
  const heading = first === undefined ? GONE : second === undefined ? MOVED : SEVERAL;
  return (
    <PastFrame site={site} heading={heading} target={target}>
      <p>{name === null ? id : <Localised text={name} />}</p>
      {first === undefined ? (
        <p>
          <ElsewhereLinks />
        </p>
      ) : (
        <ul>
          {to.map((speaker) => (
            <li key={speaker.id}>
              <a href={speakerPath(speaker.id)}>
                <Localised text={speaker.name} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </PastFrame>
  );
}
