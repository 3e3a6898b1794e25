import { useEffect, useState } from "react";
import type { InterfaceText } from "../../lib/reader/words/names";
import type { FailureReason } from "../../lib/search/answer/failure";
import { BothLanguages } from "../shell/BothLanguages";
import { pageIsOutdated } from "./state/page-is-outdated";

const REASON_WORDS: Readonly<Record<FailureReason, InterfaceText>> = {
  unreachable: {
    zh: "有一部分要搜索的文字没能取到，所以这次没有搜索。请检查网络，再试一次。",
    en: "Part of the search data could not be fetched, so this search was not done. Check your connection and try again.",
  },
  slow: {
    zh: "要搜索的文字等了很久也没有来，所以这次没有搜索。请检查网络，再试一次。",
    en: "The search data did not arrive in time, so this search was not done. Check your connection and try again.",
  },
  damaged: {
    zh: "取到的搜索数据不完整或已损坏，所以这次没有搜索。请再试一次。",
    en: "The search data arrived incomplete or damaged, so this search was not done. Try again.",
  },
  version: {
    zh: "搜索数据和本页不是同一个版本，所以这次没有搜索。网站可能正在更新，请过一会儿再试。",
    en: "The search data and this page are of different versions, so this search was not done. The site may be in the middle of an update: try again in a moment.",
  },
  empty: {
    zh: "搜索数据是空的：这里还没有可以搜索的话。",
    en: "The search data is empty: there is nothing to search yet.",
  },
  script: {
    zh: "搜索的程序没能取到，所以这次没有搜索。请检查网络，再试一次。",
    en: "The search program could not be loaded, so this search was not done. Check your connection and try again.",
  },
  broken: {
    zh: "搜索的程序出了错，这次没有结果。请再试一次。",
    en: "The search program failed, so there is no result. Try again.",
  },
};

/** There is an answer, and what was asked for besides could not be fetched: more hits, or the number of all. */
const NO_MORE: InterfaceText = {
  zh: "已经找到的都在下面，其余的没能取到。请检查网络，再试一次。",
  en: "What has been found is below; the rest could not be fetched. Check your connection and try again.",
};

interface Props {
  readonly reason: FailureReason;
  /** Whether an answer to the search is shown all the same. */
  readonly hasAnswer?: boolean;
  readonly onRetry: () => void;
}

/** Why there is no answer, and what to do: try again, or load the page anew if the site has been updated since. */
export function Failure({ reason, hasAnswer = false, onRetry }: Props) {
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    let current = true;
    pageIsOutdated().then((found) => {
      if (current) setOutdated(found);
    });
    return () => {
      current = false;
    };
  }, []);
  return outdated ? (
    <>
      <p className="mb-3 text-ink">
        <BothLanguages
          zh="打开本页之后，网站更新过，所以这次没有搜索。请重新打开本页。"
          en="The site has been updated since this page was opened, so this search was not done. Load the page anew."
        />
      </p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        <BothLanguages zh="重新打开" en="Load anew" />
      </button>
    </>
  ) : (
    <>
      <p className="mb-3 text-ink" data-failed={reason}>
        <BothLanguages {...(hasAnswer ? NO_MORE : REASON_WORDS[reason])} />
      </p>
      <button type="button" className="button" onClick={onRetry}>
        <BothLanguages zh="再试一次" en="Try again" />
      </button>
    </>
  );
}
