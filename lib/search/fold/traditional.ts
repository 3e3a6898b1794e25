import { unpackTable } from "./pack-table";
import { addTraditional } from "./simplified";
import { TRADITIONAL_TABLE } from "./traditional-table";

/** Importing this file loads the table into `simplified.ts`. */
addTraditional(unpackTable(TRADITIONAL_TABLE));
