import { answerUnlabelled } from "./answer-unlabelled";
import { commentUnclosed } from "./comment-unclosed";
import { contentMissing } from "./content-missing";
import { dateFuture } from "./date-future";
import { dateInvalid } from "./date-invalid";
import { directionOverridden } from "./direction-overridden";
import { editionEmpty } from "./edition-empty";
import { editionUndeclared } from "./edition-undeclared";
import { encodingConverted } from "./encoding-converted";
import { fenceUnclosed } from "./fence-unclosed";
import { fileEmpty } from "./file-empty";
import { fileNotRegular } from "./file-not-regular";
import { fileNotText } from "./file-not-text";
import { fileNotUtf8 } from "./file-not-utf8";
import { fileStray } from "./file-stray";
import { fileTooLarge } from "./file-too-large";
import { fileUnreadable } from "./file-unreadable";
import { frontMatterCode } from "./front-matter-code";
import { frontMatterInvalid } from "./front-matter-invalid";
import { frontMatterSecond } from "./front-matter-second";
import { frontMatterUnclosed } from "./front-matter-unclosed";
import { glossaryTerm } from "./glossary-term";
import { imageMissing } from "./image-missing";
import { labelDoubtful } from "./label-doubtful";
import { labelUnmarked } from "./label-unmarked";
import { labelWithoutWords } from "./label-without-words";
import { languageGap } from "./language-gap";
import { languageThird } from "./language-third";
import { lettersMixed } from "./letters-mixed";
import { lockChanged } from "./lock-changed";
import { lockConflict } from "./lock-conflict";
import { lockInvalid } from "./lock-invalid";
import { lockMissing } from "./lock-missing";
import { marksPiled } from "./marks-piled";
import { nameClash } from "./name-clash";
import { numbersDiffer } from "./numbers-differ";
import { pairMissing } from "./pair-missing";
import { pairUnsure } from "./pair-unsure";
import { permalinkDuplicate } from "./permalink-duplicate";
import { permalinkLost } from "./permalink-lost";
import { permalinkUnsettled } from "./permalink-unsettled";
import { permalinksLost } from "./permalinks-lost";
import { pictureUndescribed } from "./picture-undescribed";
import { pictureUnusable } from "./picture-unusable";
import { printedNotFound } from "./printed-not-found";
import { questionUnmarked } from "./question-unmarked";
import { quotationUnclosed } from "./quotation-unclosed";
import { quoteNotFound } from "./quote-not-found";
import { quoteNotUnique } from "./quote-not-unique";
import { quoteNotUsable } from "./quote-not-usable";
import type { Rule } from "./rule";
import { schema } from "./schema";
import { sidesSwapped } from "./sides-swapped";
import { slugDuplicate } from "./slug-duplicate";
import { slugInvalid } from "./slug-invalid";
import { sourceMissing } from "./source-missing";
import { sourceTwice } from "./source-twice";
import { sourceUrlNotInSource } from "./source-url-not-in-source";
import { speakerClash } from "./speaker-clash";
import { speakerMisspelt } from "./speaker-misspelt";
import { speakerOnce } from "./speaker-once";
import { speakerUndefined } from "./speaker-undefined";
import { speakerUnknown } from "./speaker-unknown";
import { speechUnattributed } from "./speech-unattributed";
import { speechUnclosed } from "./speech-unclosed";
import { tableRowShort } from "./table-row-short";
import { textMissing } from "./text-missing";
import { textTooDeep } from "./text-too-deep";
import { textTooSlow } from "./text-too-slow";
import { titleMissing } from "./title-missing";
import { translationOutdated } from "./translation-outdated";
import { turnsMissing } from "./turns-missing";
import { turnsUnsure } from "./turns-unsure";
import { wordsBehindEnd } from "./words-behind-end";
import { yamlField } from "./yaml-field";
import { yamlQuotes } from "./yaml-quotes";
import { yamlSyntax } from "./yaml-syntax";

/** Every rule of the build by its id: files first, then text, people, editions, permalinks. */
export const RULES = {
  "file-too-large": fileTooLarge,
  "file-not-regular": fileNotRegular,
  "file-not-text": fileNotText,
  "file-empty": fileEmpty,
  "file-not-utf8": fileNotUtf8,
  "encoding-converted": encodingConverted,
  "direction-overridden": directionOverridden,
  "letters-mixed": lettersMixed,
  "marks-piled": marksPiled,
  "file-unreadable": fileUnreadable,
  "content-missing": contentMissing,
  "source-missing": sourceMissing,
  "source-twice": sourceTwice,
  "file-stray": fileStray,
  "slug-invalid": slugInvalid,
  "slug-duplicate": slugDuplicate,
  "front-matter-invalid": frontMatterInvalid,
  "front-matter-unclosed": frontMatterUnclosed,
  "front-matter-second": frontMatterSecond,
  "front-matter-code": frontMatterCode,
  "text-too-deep": textTooDeep,
  "image-missing": imageMissing,
  "fence-unclosed": fenceUnclosed,
  "comment-unclosed": commentUnclosed,
  "table-row-short": tableRowShort,
  "text-too-slow": textTooSlow,
  "date-invalid": dateInvalid,
  "date-future": dateFuture,
  "yaml-syntax": yamlSyntax,
  "yaml-quotes": yamlQuotes,
  "yaml-field": yamlField,
  "quote-not-found": quoteNotFound,
  "quote-not-unique": quoteNotUnique,
  "question-unmarked": questionUnmarked,
  "quote-not-usable": quoteNotUsable,
  "picture-undescribed": pictureUndescribed,
  "picture-unusable": pictureUnusable,
  "printed-not-found": printedNotFound,
  "source-url-not-in-source": sourceUrlNotInSource,
  "title-missing": titleMissing,
  "text-missing": textMissing,
  "turns-missing": turnsMissing,
  "turns-unsure": turnsUnsure,
  "speaker-unknown": speakerUnknown,
  "speaker-misspelt": speakerMisspelt,
  "label-doubtful": labelDoubtful,
  "label-unmarked": labelUnmarked,
  "answer-unlabelled": answerUnlabelled,
  "words-behind-end": wordsBehindEnd,
  "label-without-words": labelWithoutWords,
  "quotation-unclosed": quotationUnclosed,
  "speaker-once": speakerOnce,
  "speaker-undefined": speakerUndefined,
  "speaker-clash": speakerClash,
  "edition-empty": editionEmpty,
  "edition-undeclared": editionUndeclared,
  "language-third": languageThird,
  "sides-swapped": sidesSwapped,
  "speech-unclosed": speechUnclosed,
  "speech-unattributed": speechUnattributed,
  "pair-unsure": pairUnsure,
  "name-clash": nameClash,
  "numbers-differ": numbersDiffer,
  "pair-missing": pairMissing,
  "language-gap": languageGap,
  "lock-invalid": lockInvalid,
  "lock-missing": lockMissing,
  "lock-conflict": lockConflict,
  "permalink-duplicate": permalinkDuplicate,
  "lock-changed": lockChanged,
  "permalink-lost": permalinkLost,
  "permalink-unsettled": permalinkUnsettled,
  "permalinks-lost": permalinksLost,
  "translation-outdated": translationOutdated,
  "glossary-term": glossaryTerm,
  schema,
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
