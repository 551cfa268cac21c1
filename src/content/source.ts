/**
 * Where every medical statement comes from. Ids are those of the project's evidence base (S...) or of the later search
 * for the rules that had none (N..., see docs/clinical/sources-found.md). An id is never reused for another work.
 *
 * `read` says how far the source itself was read; hardly any was read in full. `url` is the address of the work itself,
 * or of its publisher where no deeper address is known. For a work read on a site that re-publishes it, this is often
 * not the page that was read, so its text must be checked at `url` before it is relied on for patients.
 */
export type ReadDepth =
  /** The abstract, the opening or an excerpt, at the publisher or a library record of the work. */
  | 'excerpt'
  /** An excerpt on a site that re-publishes the text, or quotes it at length. */
  | 'mirror-excerpt'
  /** The whole of a short page, as stored, on the site that publishes it. What the page itself quotes was not read. */
  | 'page';

export interface Source {
  /** Authors where known, title, journal or site, year, volume and first page. */
  readonly citation: string;
  /** Year of the work or of the page's last review; null where what was read does not show it. */
  readonly year: number | null;
  readonly url: string;
  readonly read: ReadDepth;
}
