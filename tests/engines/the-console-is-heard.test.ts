import { describe, expect } from 'vitest';
import { engines } from '../support/engines/journey.ts';

/** Every journey ends by asking what the console said. Here it is made to say something, so that the silence means something. */
describe.each(engines)('in %s', (_, test) => {
  test('an error on the page is heard, whatever kind it is', async ({ visits, visitor }) => {
    await visitor.opens();
    expect(await visits.complaints()).toEqual([]);
    await visitor.tab.evaluate(async () => {
      console.error('said by the page');
      setTimeout(() => {
        throw new Error('thrown by the page');
      });
      void Promise.reject(new Error('refused by the page'));
      const forbidden = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
      void fetch('./').catch(() => null);
      await forbidden;
    }, null);
    await visitor.reloads();
    const heard = (await visits.complaints()).join('\n');
    for (const words of ['said by', 'thrown by', 'refused by', 'against the policy: ']) expect(heard).toContain(words);
  });
});
