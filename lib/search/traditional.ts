import TSCharacters from "opencc-js/dict/TSCharacters";
import { learnTable } from "./simplified";

/** Importing this file makes traditional characters known to `simplified.ts`. */
learnTable(TSCharacters);
