/** All of them in one file for every run: a process begins each engine once, and Firefox takes ten seconds to begin. */
// oxlint-disable import/no-unassigned-import -- to be read is all that a file of tests is for
import './come-and-go.test.ts';
import './result-travels.test.ts';
import './tabs.test.ts';
import './the-page.test.ts';
import './to-the-summary.test.ts';
