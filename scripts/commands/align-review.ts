import { buildCorpus } from "../../lib/corpus/build-corpus";
import { replaceFile } from "../../lib/io/files";
import { readContent } from "../../lib/io/read-content";
import { CONTENT_FOLDER } from "../content/content-folder";
import { reviewPage } from "../review/page";

const PAGE = "align-review.html";

const { interviews } = buildCorpus(readContent(CONTENT_FOLDER).files);
replaceFile(PAGE, reviewPage(interviews));
process.stdout.write(`${PAGE}\n`);
