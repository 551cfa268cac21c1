import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Journeys wait for a browser now and then: they come first, and what is quick fills up the end. */
const order: readonly string[] = ['engines', 'journeys', 'slow', 'rules', 'screens'];
const place = ({ project }: TestSpecification): number => order.indexOf(project.name);

/**
 * One project after the other, within it the longest files first. Files that share one process can do so only while the
 * next one in the row is of their project.
 */
export default class ProjectOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's own order, and no array's method
    const longestFirst = await super.sort(files);
    return longestFirst.toSorted((a, b) => place(a) - place(b));
  }
}
