/** Loads the table of traditional characters, as the build does. */
import "../fold/traditional";
