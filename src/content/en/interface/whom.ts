import type { WhomWords } from '../../whom.ts';

/** "the person" stands in every text for a carer that can name somebody: `tests/words/whom.test.ts` holds them to it. */
function read(name: string): WhomWords['read']['mother'] {
  return [
    ['The person', `Your ${name}`],
    ['the person', `your ${name}`],
  ];
}

function said(name: string): WhomWords['said']['mother'] {
  return [
    ['somebody I care for', `my ${name}`],
    ['The person', `My ${name}`],
    ['the person', `my ${name}`],
  ];
}

export const whom: WhomWords = {
  label: 'For whom do you answer?',
  names: { mother: 'My mother', father: 'My father', partner: 'My partner' },
  somebodyElse: 'Somebody else',
  read: { mother: read('mother'), father: read('father'), partner: read('partner') },
  said: { mother: said('mother'), father: said('father'), partner: said('partner') },
};
