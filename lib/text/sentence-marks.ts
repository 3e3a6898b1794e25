// What sentences end in, in both languages, for use in a class of characters. It stands apart from what is asked of whole
// texts (`sentence-end.ts`), because the pages of the search load it.

/** What ends a sentence wherever it stands; a point (`3.5`, `U.S.`) does not. */
export const SENTENCE_MARKS = "。！？!?…";

/** Quotation marks and brackets that close behind the end of a sentence. */
export const CLOSERS = "\"'”’」』）)》〉】〕\\]";
