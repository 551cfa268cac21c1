import type { PrivacyWords } from '../../src/content/privacy-words.ts';
import { PrivacyPage } from '../../src/screens/PrivacyPage.tsx';
import { frameProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { staticDocument } from './static-document.tsx';
import type { BuiltPage } from './static-document.tsx';

/** The page about privacy, in a language. */
export function privacyDocument(words: ConditionWords & { readonly privacy: PrivacyWords }): BuiltPage {
  const { interview, privacy } = words;
  return staticDocument(
    interview,
    { file: 'privacy.html', title: privacy.title, about: privacy.lead },
    <PrivacyPage {...frameProps(words)} privacy={privacy} />,
  );
}
