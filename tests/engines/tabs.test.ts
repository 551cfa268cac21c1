import { describe } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { engines } from '../support/engines/journey.ts';

const { clear, notices, start } = words.interface;

describe.each(engines)('in %s', (_, test) => {
  test('of two tabs in one interview the second does not write over the first', async ({ visitor }) => {
    await visitor.opens();
    await visitor.walksTo('side', usualSpasm);
    const other = await visitor.inANewTab();
    await other.opens();
    await other.presses(start.continueButton);
    await other.isAt('side');
    await visitor.answers('side', 'right');
    await visitor.isAt('current-sites');

    await other.answers('side', 'left');
    await other.reads(notices.carriedOnElsewhere);
    await other.isAt('current-sites');
    for (const tab of [visitor, other]) {
      await tab.tab.back();
      await tab.isAt('side');
      await tab.finds('side', { side: 'right' });
    }
  });

  test('cleared answers are gone, from the page and from the device', async ({ visitor }) => {
    await visitor.opens();
    await visitor.walksTo('side', usualSpasm);
    await visitor.presses(clear.open);
    await visitor.presses(clear.no);
    await visitor.isAt('side');
    await visitor.presses(clear.open);
    await visitor.presses(clear.yes);
    await visitor.isAt('start');
    await visitor.reloads();
    await visitor.doesNotRead(start.continueTitle);
    const other = await visitor.inANewTab();
    await other.opens();
    await other.doesNotRead(start.continueTitle);
    await other.walksTo('age', usualSpasm);
    await other.finds('age', {});
  });
});
