/** One thing that the evidence or the contract asks of the rules. */
export interface Check {
  readonly name: string;
  /** The rule tables that it judges. */
  readonly tables: readonly string[];
  /** The rule that it is about, where it is about a single one. */
  readonly rule?: string;
  /** What is wrong at the moment; null when all is well. */
  readonly fault: () => string | null;
}

/** The first case that does not come out as it should, told in one line. */
export function firstWrong<Case>(
  cases: readonly Case[],
  judge: (one: Case) => { readonly is: string; readonly shouldBe: string },
): string | null {
  for (const one of cases) {
    const { is, shouldBe } = judge(one);
    if (is !== shouldBe) return `${JSON.stringify(one)}: should be ${shouldBe}, is ${is}`;
  }
  return null;
}

/** Makes a list when it is first asked for, and keeps it: it never depends on the rules. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
