import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, expect } from 'vitest';
import { patience } from './patience.ts';

/** What one file could leave behind for the next: all files of this project share one document. */
function traces() {
  const { documentElement, head, body, title } = document;
  const attributes = documentElement.getAttributeNames().map((name) => [name, documentElement.getAttribute(name)]);
  const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)];
  return { attributes, head: head.innerHTML, body: body.innerHTML, title, address: location.href, kept };
}

// jsdom knows the element and neither of its methods. Opening and closing is all that is asked of them here; that the
// page behind cannot be reached and that Escape closes is the browser's doing, and the journeys see it there.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

// What the program fetches on demand is there from the beginning. A fetch that somebody did not wait for would otherwise end after
// her file's document is gone, and fail the files behind it.
await Promise.all([
  import('../../src/app/NurseOutline.tsx'),
  import('../../src/app/SummaryPlace.tsx'),
  import('../../src/content/conditions-basis.ts'),
  import('../../src/content/en/nurse-guidance.ts'),
  import('../../src/content/en/summary.ts'),
  import('../../src/content/en/summary/conditions-for-nurses.ts'),
  import('../../src/content/rule-sources.ts'),
  import('../../src/screens/pictures/SignPicture.tsx'),
  import('../../src/screens/summary/NursePart.tsx'),
]);

configure({ asyncUtilTimeout: patience });
const before = traces();
// Without global test functions Testing Library cannot tidy up by itself.
afterEach(cleanup);
afterAll(() => expect(traces(), 'what this file left behind').toEqual(before));
