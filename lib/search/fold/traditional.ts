import { unpackTable } from "./pack-table";
import { learnTable } from "./simplified";
import { TRADITIONAL_TABLE } from "./traditional-table";

/** Importing this file loads the table into `simplified.ts`. */
learnTable(unpackTable(TRADITIONAL_TABLE));
