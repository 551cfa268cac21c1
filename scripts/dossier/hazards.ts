import log from '../../docs/safety/hazards.json';

export interface Risk {
  /** minor, significant, considerable, major or catastrophic: the worst that is credible. */
  readonly severity: string;
  /** very low, low, medium, high or very high: judged, for nobody has been watched. */
  readonly likelihood: string;
  readonly why: string;
}

export interface NamedTest {
  /** From the folder of the project. */
  readonly file: string;
  /** The name of a test, of a group of tests, or of a case that a test runs over. */
  readonly name: string;
}

export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly effect: string;
  readonly controls: readonly string[];
  /** "red-flag:<id>", "finding:<id>", "gate:<id>", "advice:<id>". */
  readonly rules: readonly string[];
  readonly tests: readonly NamedTest[];
  readonly initialRisk: Risk;
  readonly residualRisk: Risk;
  /** One of the keys of `statuses`. */
  readonly status: string;
}

export const severities: readonly string[] = ['minor', 'significant', 'considerable', 'major', 'catastrophic'];
export const likelihoods: readonly string[] = ['very low', 'low', 'medium', 'high', 'very high'];

/** What each status of a hazard means. No hazard is closed: only a clinician and a deployer can do that. */
export const statuses: Readonly<Record<string, string>> = {
  'controlled in the program': 'the program holds the control, and a test holds the program to it',
  'partly controlled': 'the program does something, and what is left lies with the person, the nurse or the deployer',
  'for the deployer': 'the program cannot control it; whoever offers it to people has to',
  open: 'what has been done cannot be relied on before people have tried it or a clinician has signed it',
};

export const hazards: readonly Hazard[] = log.hazards;

/** What no hazard's control reaches: said plainly, one statement each. */
export const notControlled: readonly string[] = log.notControlled;
