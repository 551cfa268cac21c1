/** The page on which the camera reads a picture of a code. */
export interface ScanWords {
  readonly title: string;
  /** What the camera is for, and what becomes of its pictures: before it is asked for. */
  readonly lead: string;
  /** Nothing runs yet, or the camera was put out. */
  readonly begin: string;
  readonly looking: string;
  /** What is seen there is no code of this site. */
  readonly other: string;
  /** What to do instead stands in each. */
  readonly refused: string;
  readonly none: string;
  readonly stopped: string;
  readonly notLoaded: string;
  readonly back: string;
}
