import type { AccessibilityWords } from '../../src/content/accessibility-words.ts';
import { AccessibilityPage } from '../../src/screens/AccessibilityPage.tsx';
import { frameProps } from './condition-page-props.ts';
import type { ConditionWords } from './condition-page-props.ts';
import { staticDocument } from './static-document.tsx';
import type { BuiltPage } from './static-document.tsx';

/** The page about accessibility, in a language. */
export function accessibilityDocument(
  words: ConditionWords & { readonly accessibility: AccessibilityWords },
): BuiltPage {
  const { interview, accessibility } = words;
  return staticDocument(
    interview,
    { file: 'accessibility.html', title: accessibility.title, about: accessibility.lead },
    <AccessibilityPage {...frameProps(words)} accessibility={accessibility} />,
  );
}
