import { byNeed, countsByRule, type DeskEntry, type Standing } from "../../lib/desk/desk";
import { type InterfaceText, inOneLine } from "../../lib/reader/words/names";
import type { Site } from "../../lib/schema/site";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { DeskFrame, deskPath } from "./DeskFrame";
import { ProblemItem } from "./ProblemItem";

const STANDINGS: Readonly<Record<Standing, InterfaceText>> = {
  shown: { zh: "可发布", en: "ready" },
  draft: { zh: "草稿", en: "draft" },
  broken: { zh: "读不了", en: "broken" },
};

interface DeskIndexPageProps {
  site: Site;
  entries: readonly DeskEntry[];
  /** Problems of no interview: of people, terms, the folder. */
  others: DeskEntry["problems"];
  token: string;
}

/** The list of interviews with their problems; those that need somebody come first. */
export function DeskIndexPage({ site, entries, others, token }: DeskIndexPageProps) {
  const counts = countsByRule([...others, ...entries.flatMap(({ problems }) => problems)]);
  return (
    <DeskFrame site={site} title={inOneLine(site.name)} token={token}>
      <h1>
        <BothLanguages zh="编辑台" en="Desk" />
      </h1>
      <p>
        <BothLanguages
          zh={`${entries.length} 篇访谈。这里写的是 interview.yml 和 people.yml，从不改原稿；这个页面只在 npm run dev 里。`}
          en={`Interviews: ${entries.length}. What is settled here goes into interview.yml and people.yml, never into a source; these pages are part of npm run dev alone.`}
        />
      </p>
      {counts.length > 0 && (
        <p className="desk-counts">
          {counts.map(([rule, count]) => (
            <span key={rule}>
              <code>{rule}</code> {count}
            </span>
          ))}
        </p>
      )}
      {others.map((problem) => (
        <ProblemItem key={keyOf(problem)} problem={problem} />
      ))}
      {entries.length === 0 ? <NoInterviews /> : <Entries entries={entries.toSorted(byNeed)} />}
    </DeskFrame>
  );
}

function NoInterviews() {
  return (
    <p>
      <BothLanguages
        zh="还没有访谈：npm run corpus:new -- 文件"
        en="There are no interviews yet: npm run corpus:new -- FILE"
      />
    </p>
  );
}

const COLUMNS: readonly InterfaceText[] = [
  { zh: "访谈", en: "Interview" },
  { zh: "情形", en: "State" },
  { zh: "错误", en: "Errors" },
  { zh: "存疑", en: "Doubts" },
];

function Entries({ entries }: Pick<DeskIndexPageProps, "entries">) {
  return (
    <>
      <label className="desk-narrow">
        <BothLanguages zh="只看" en="Show only" /> <input type="search" data-narrows="desk-entries" />
      </label>
      <table className="desk-entries" id="desk-entries">
        <thead>
          <tr>
            {COLUMNS.map((words) => (
              <th key={words.en} scope="col">
                <BothLanguages {...words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ slug, title, standing, problems }) => {
            const errors = problems.filter(({ severity }) => severity === "error").length;
            return (
              <tr key={slug} className={`desk-${standing}`}>
                <th scope="row">
                  <a href={deskPath(`${slug}/`)}>
                    <Localised text={title} />
                  </a>{" "}
                  <code>{slug}</code>
                </th>
                <td>
                  <BothLanguages {...STANDINGS[standing]} />
                </td>
                <td>{errors}</td>
                <td>{problems.length - errors}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

export function keyOf({ place, rule, found }: DeskEntry["problems"][number]): string {
  return [place.file, place.line, place.column, rule, found.en].join(":");
}
