/** Where the content is; the tests have folders of their own. */
export const CONTENT_FOLDER = process.env.CONTENT_DIR ?? "content";
