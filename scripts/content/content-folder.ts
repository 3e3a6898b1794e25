import { settings } from "../environment";

/** Where the content is; the tests have folders of their own. */
export const CONTENT_FOLDER = settings().contentFolder;
