/** All of them in one file for every run: a process begins each engine once, and Firefox takes ten seconds to begin. */
import.meta.glob('./*.test.ts', { eager: true });
