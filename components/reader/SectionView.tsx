import { isNamed } from "../../lib/reader/page/named";
import type { ViewContext } from "../../lib/reader/page/view-context";
import type { Section } from "../../lib/schema/schema";
import { Title } from "../shell/Title";
import { TurnView } from "./turn/TurnView";

/** A section of an interview: its heading, if it has one, and its turns. */
export function SectionView({ section, reading }: { section: Section; reading: ViewContext }) {
  return (
    <section id={section.id} className={`section ${reading.form}`}>
      {section.heading !== null && (
        <h2>
          <Title text={section.heading} htmlLang={reading.htmlLang} />
        </h2>
      )}
      {section.turns.map((turn, index) => (
        <TurnView
          key={turn.id}
          turn={turn}
          reading={reading}
          named={isNamed(turn, section.turns[index - 1], reading.form)}
        />
      ))}
    </section>
  );
}
