import { assetPath, canonical, homePath, interviewPath, searchPath } from "../../lib/reader/links/paths";
import type { Lead } from "../../lib/reader/links/redirects";
import { dateWords } from "../../lib/reader/words/dates";
import { inOneLine, type Words } from "../../lib/reader/words/names";
import { Both } from "../shell/Both";
import { Frame } from "../shell/Frame";
import { Localised } from "../shell/Localised";
import { Parts } from "./SplitParts";

/** What a page at an address of the past says first. */
const HEADINGS: Readonly<Record<Lead["state"], Words>> = {
  moved: { zh: "地址换了", en: "This address has changed" },
  merged: { zh: "这一段并入了另一段", en: "This passage became part of another" },
  split: { zh: "这一段分成了几段", en: "This passage was split" },
  withdrawn: { zh: "这段话已撤下", en: "These words were withdrawn" },
};
const GONE: Words = { zh: "这篇访谈已撤下", en: "This interview was withdrawn" };

/** Where the words of the past lead by themselves: to one place. Nobody is led away from words that were withdrawn. */
function leadsTo({ state, to }: Lead): string | null {
  return state === "moved" || state === "merged" ? (to[0] ?? null) : null;
}

/** The whole page at an address of the past: leads on without JavaScript too, or says what became of the words. */
export function PastPage({ lead }: { lead: Lead }) {
  const target = leadsTo(lead);
  const heading = lead.state === "withdrawn" && lead.id === null ? GONE : HEADINGS[lead.state];
  return (
    <Frame head={<PastHead title={heading} target={target} />}>
      <main id="main" tabIndex={-1} className="page about" data-leads-to={target ?? undefined}>
        <header className="page-head">
          <h1>
            <Both {...heading} />
          </h1>
        </header>
        <WhereItWas lead={lead} />
        <WaysOn lead={lead} />
      </main>
    </Frame>
  );
}

function PastHead({ title, target }: { title: Words; target: string | null }) {
  const address = target === null ? null : canonical(target);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${inOneLine(title)} — Duidu 对读`}</title>
      {target === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address ?? target} />
          <meta httpEquiv="refresh" content={`0; url=${target}`} />
        </>
      )}
      <link rel="icon" href={assetPath("/icon.svg")} type="image/svg+xml" />
    </>
  );
}

/** The interview and its day, as far as they are known, and how the words began where they stand nowhere else. */
function WhereItWas({ lead: { slug, title, date, lives, state, words } }: { lead: Lead }) {
  const name = title === null ? slug : <Localised text={title} />;
  return (
    <>
      <p>
        {lives ? <a href={interviewPath(slug)}>{name}</a> : name}
        {date !== null && (
          <>
            {" · "}
            <time dateTime={date}>
              <Both {...dateWords(date)} />
            </time>
          </>
        )}
      </p>
      {state === "withdrawn" && words !== null && (
        <p>
          <Both
            zh="这里原有一段话，后来从文中撤下，没有别的地方可去。"
            en="There were words here that were taken out of the text. They stand nowhere else."
          />
        </p>
      )}
    </>
  );
}

function WaysOn({ lead: { state, to } }: { lead: Lead }) {
  if (state === "split") return <Parts to={to} />;
  return (
    <p>
      {to.map((path) => (
        <a key={path} href={path} className="button">
          <Both zh="到现在的地方去" en="Go to where it is now" />
        </a>
      ))}
      {to.length === 0 && (
        <>
          <a href={homePath()}>
            <Both zh="全部访谈" en="All interviews" />
          </a>
          {" · "}
          <a href={searchPath()}>
            <Both zh="搜索" en="Search" />
          </a>
        </>
      )}
    </p>
  );
}
