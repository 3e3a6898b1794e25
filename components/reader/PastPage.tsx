import type { ReactNode } from "react";
import { assetPath, canonical, homePath, interviewPath, searchPath } from "../../lib/reader/links/paths";
import type { Redirect } from "../../lib/reader/links/redirects";
import { titleOf } from "../../lib/reader/page/summary";
import { dateWords } from "../../lib/reader/words/dates";
import { type InterfaceText, inOneLine } from "../../lib/reader/words/names";
import type { Site, Words } from "../../lib/schema/site";
import { BothLanguages } from "../shell/BothLanguages";
import { Frame } from "../shell/Frame";
import { Localised } from "../shell/Localised";
import { SplitParts } from "./turn/SplitParts";

/** The heading of a page at a past address. */
const HEADINGS: Readonly<Record<Redirect["state"], InterfaceText>> = {
  moved: { zh: "地址换了", en: "This address has changed" },
  merged: { zh: "这一段并入了另一段", en: "This passage became part of another" },
  split: { zh: "这一段分成了几段", en: "This passage was split into parts" },
  withdrawn: { zh: "这段话已撤下", en: "This passage was withdrawn" },
};
const GONE: InterfaceText = { zh: "这篇访谈已撤下", en: "This interview was withdrawn" };

/** The target of an automatic redirect: only moved and merged passages have one. */
function leadsTo({ state, to }: Redirect): string | null {
  return state === "moved" || state === "merged" ? (to[0] ?? null) : null;
}

/** The page at a past address: redirects, even without JavaScript, or says what became of the words. */
export function PastPage({ site, lead }: { site: Site; lead: Redirect }) {
  const target = leadsTo(lead);
  const heading = lead.state === "withdrawn" && lead.id === null ? GONE : HEADINGS[lead.state];
  return (
    <PastFrame site={site} heading={heading} target={target}>
      <WhereItWas lead={lead} />
      <WaysOn lead={lead} />
    </PastFrame>
  );
}

interface PastFrameProps {
  site: Site;
  heading: InterfaceText;
  /** The target of an automatic redirect, if there is one. */
  target: string | null;
  children: ReactNode;
}

/** The frame of a page at a past address. */
export function PastFrame({ site, heading, target, children }: PastFrameProps) {
  return (
    <Frame site={site} head={<PastHead siteName={site.name} title={heading} target={target} />}>
      <main id="main" tabIndex={-1} className="page about" data-leads-to={target ?? undefined}>
        <header className="page-head">
          <h1>
            <BothLanguages {...heading} />
          </h1>
        </header>
        {children}
      </main>
    </Frame>
  );
}

/** Where to go from a past address that leads nowhere. */
export function ElsewhereLinks() {
  return (
    <>
      <a href={homePath()}>
        <BothLanguages zh="全部访谈" en="All interviews" />
      </a>
      {" · "}
      <a href={searchPath()}>
        <BothLanguages zh="搜索" en="Search" />
      </a>
    </>
  );
}

/** The head of a page at a past address, which leads to the target if there is one. */
function PastHead({ siteName, title, target }: { siteName: Words; title: InterfaceText; target: string | null }) {
  const address = target === null ? null : canonical(target);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(inOneLine(title), siteName)}</title>
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

/** The interview and its date, as far as they are known, and a note if the words were withdrawn. */
function WhereItWas({ lead: { slug, title, date, lives, state, words } }: { lead: Redirect }) {
  const name = title === null ? slug : <Localised text={title} />;
  return (
    <>
      <p>
        {lives ? <a href={interviewPath(slug)}>{name}</a> : name}
        {date !== null && (
          <>
            {" · "}
            <time dateTime={date}>
              <BothLanguages {...dateWords(date)} />
            </time>
          </>
        )}
      </p>
      {state === "withdrawn" && words !== null && (
        <p>
          <BothLanguages
            zh="这里原有一段话，后来从文中撤下，没有别的地方可去。"
            en="The passage at this address was removed from the text and is not available elsewhere."
          />
        </p>
      )}
    </>
  );
}

function WaysOn({ lead: { state, to } }: { lead: Redirect }) {
  if (state === "split") return <SplitParts to={to} />;
  return (
    <p>
      {to.map((path) => (
        <a key={path} href={path} className="button">
          <BothLanguages zh="到现在的地方去" en="Go to its new address" />
        </a>
      ))}
      {to.length === 0 && <ElsewhereLinks />}
    </p>
  );
}
