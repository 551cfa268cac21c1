export type Outcome = 'killed' | 'survived' | 'timeout' | 'no coverage';

/** One change to the program, and whether a test noticed it. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome;
}

/** A mutant that no test can be expected to notice, and why. */
export interface KeptMutant {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export function isKept(mutant: Mutant, kept: KeptMutant): boolean {
  return mutant.file === kept.file && mutant.before === kept.before && mutant.after === kept.after;
}

/** The parts of the report that are read here. Its form is the mutation testing report schema. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Reported[] }>>;
}
interface Reported {
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant that cannot even run, or that was not tried, would make the score a guess: there may be none. */
const outcomes: Readonly<Record<string, Outcome>> = {
  Killed: 'killed',
  Survived: 'survived',
  Timeout: 'timeout',
  NoCoverage: 'no coverage',
};

export function mutantsIn(report: unknown): Mutant[] {
  const { files } = report as Report;
  return Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, { source, mutants }]) =>
      mutants.map(({ replacement, status, location }): Mutant => {
        const outcome = outcomes[status];
        if (outcome === undefined) throw new Error(`${file}:${location.start.line} has the outcome ${status}`);
        return {
          file,
          line: location.start.line,
          before: oneLine(cut(source, location)),
          after: oneLine(replacement),
          outcome,
        };
      }),
    );
}

/** Lines and columns of the report begin with 1. */
function cut(source: string, { start, end }: Reported['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const ended = lines.map((line, index) => (index === last ? line.slice(0, end.column - 1) : line));
  return ended.map((line, index) => (index === 0 ? line.slice(start.column - 1) : line)).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
