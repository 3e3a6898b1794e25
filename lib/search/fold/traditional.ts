import { unpackTable } from "./pack-table";
import { learnTable } from "./simplified";
import { TRADITIONAL_TABLE } from "./traditional-table";

/** Importing this file makes traditional characters known to `simplified.ts`. */
learnTable(unpackTable(TRADITIONAL_TABLE));
