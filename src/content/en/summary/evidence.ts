import type { SummaryWords } from '../../summary-words.ts';

export const basis: SummaryWords['basis'] = {
  guidance: 'Published guidance',
  study: 'Published study',
  judgement: 'Our judgement; no clinician has signed it yet',
};

export const read: SummaryWords['read'] = {
  excerpt: 'We read a part of it only, such as the short summary at the top.',
  'mirror-excerpt': 'We read a part of it only, on another site that shows or quotes its text.',
  page: 'We read the whole of this short page. We did not read the works that it quotes.',
};
