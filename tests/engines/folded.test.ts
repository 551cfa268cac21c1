import { describe } from 'vitest';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { engines } from '../support/engines/journey.ts';

describe.each(engines)('in %s', (_, test) => {
  test('a small number on a condition page leads to its source, though the list of them is folded', async ({
    visitor,
  }) => {
    await visitor.opensToRead('conditions/bells-palsy.html');
    await visitor.reads(conditionChrome.sources);
    await visitor.doesNotRead(conditionChrome.sourcesLead);
    await visitor.follows('source-S60');
    await visitor.reads(conditionChrome.sourcesLead);
  });
});
