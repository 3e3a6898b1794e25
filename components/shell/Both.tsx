interface Words {
  zh: string;
  en: string;
}

/**
 * A word of the interface in both languages. The style sheet hides the one that `html[data-ui]` does not name; with
 * JavaScript off both are shown, so that no page is needed twice.
 */
export function Both({ zh, en }: Words) {
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
