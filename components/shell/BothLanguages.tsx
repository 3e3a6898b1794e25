interface Words {
  zh: string;
  en: string;
}

/**
 * A text of the interface in both languages, so that each page exists only once. The style sheet shows the language in
 * `html[data-ui]`; without JavaScript both are shown.
 */
export function BothLanguages({ zh, en }: Words) {
  return (
    <>
      <span lang="zh-Hans" className="ui-zh">
        {zh}
      </span>
      <span lang="en" className="ui-en">
        {en}
      </span>
    </>
  );
}
