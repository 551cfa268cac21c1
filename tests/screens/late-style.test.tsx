import { afterEach, describe, expect, test } from 'vitest';
import { addStyle, rulesIn } from '../../src/app/late-style.ts';

/** The page's own style, as its document brings it. */
function styleOfThePage(): CSSStyleSheet {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.own { color: red; }';
  if (style.sheet === null) throw new Error('a style in a document has a sheet');
  return style.sheet;
}

const rulesOf = (sheet: CSSStyleSheet): readonly string[] => [...sheet.cssRules].map(({ cssText }) => cssText);

afterEach(() => document.head.replaceChildren());

describe('the style of what is fetched later', () => {
  test('is added behind that of the page, once', () => {
    const sheet = styleOfThePage();
    addStyle('.late{color:green}');
    addStyle('.late{color:green}');
    expect(rulesOf(sheet)).toEqual(['.own { color: red; }', '.late { color: green; }']);
  });

  test('is added but for the rule that this browser does not know', () => {
    const sheet = styleOfThePage();
    addStyle('.first{color:green}@unknown{}.last{color:blue}');
    expect(rulesOf(sheet)).toEqual(['.own { color: red; }', '.first { color: green; }', '.last { color: blue; }']);
  });

  test('is cut into its rules, with those inside a rule left where they are', () => {
    expect(rulesIn('/* a { } */@page a4{size:A4}.a{b:c}@media print{.d{e:f}.g{h:i}}')).toEqual([
      '@page a4{size:A4}',
      '.a{b:c}',
      '@media print{.d{e:f}.g{h:i}}',
    ]);
  });
});
