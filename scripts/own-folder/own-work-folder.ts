/** Where Next and the build work in a folder of one's own; git ignores it, and it can be deleted at any time. */
export const OWN_WORK_FOLDER = ".duidu";
