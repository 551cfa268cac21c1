/** What the offline copy consists of, and what it tells an older page about itself. Written by the build. */
export interface Release {
  /** Changes with any byte of any file. */
  readonly version: string;
  readonly lastSafetyFix: string;
  /** The files, by their path below the site's folder, with the digest that each must have ("sha256-..."). */
  readonly files: Readonly<Record<string, string>>;
}

/** What a page asks of the offline copy that waits: who it is, or to take over now. */
export type WorkerRequest = 'which' | 'take-over';
