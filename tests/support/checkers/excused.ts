/** What a checker reports and is no fault: which rule, where, and why. */
interface Excuse {
  readonly rule: string;
  /** Found in what the checker shows of the place. */
  readonly where: RegExp;
  readonly why: string;
}

/** The whole list: whatever is not here fails the test. A cause that can be mended is mended. */
const excuses: readonly Excuse[] = [
  {
    rule: '2_4_1.G1,G123,G124.NoSuchID',
    where: /^<a href="#(start|interviews|receive)"/,
    why: 'HTML CodeSniffer takes it for a place on the page that is missing. It is the address of another step, to which the program goes.',
  },
  {
    rule: '2_4_8.H59.1',
    where: /^<link rel="modulepreload"/,
    why: 'HTML CodeSniffer is of 2020 and knows links in the head alone. This kind may stand in the body (HTML, "body-ok"), and there it delays nothing that is seen.',
  },
];

/** What is found and not excused, as lines "rule: place". */
export function unexcused(found: readonly string[]): string[] {
  return found.filter((line) => {
    const at = line.indexOf(': ');
    return !excuses.some(({ rule, where }) => line.slice(0, at) === rule && where.test(line.slice(at + 2)));
  });
}
