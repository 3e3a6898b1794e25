import fc from "fast-check";
/** What every test has at hand, as the build has it: the table of traditional characters. */
import "../fold/traditional";

// Property tests try the same cases every time; `npm run fuzz` tries others.
fc.configureGlobal({ seed: 20261127 });
