/** What every test has at hand, as the build has it: the table of traditional characters. */
import "../fold/traditional";
