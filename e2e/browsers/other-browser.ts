/** A browser that Playwright does not drive, as far as the tests need it. Functions run in the page: they take and give JSON. */
export interface OtherBrowser {
  /** Opens a page of the site in a window of this width. */
  readonly open: (url: string, width: number) => Promise<void>;
  readonly run: <Given, Result>(inPage: (given: Given) => Result, given: Given) => Promise<Awaited<Result>>;
  /** Runs a program in the page, whatever its policy says. */
  readonly script: (source: string) => Promise<void>;
  /** A click at a place of the window, in pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly escape: () => Promise<void>;
  /** Copies what is selected, by the keys for it. */
  readonly copy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The height of every window. */
export const HEIGHT = 844;
