import fc from "fast-check";
import "../fold/traditional";

// Property tests try the same cases every time; `npm run fuzz` tries others.
fc.configureGlobal({ seed: 20261127 });
