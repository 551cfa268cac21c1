import css from '../../screens/styles/sheet.css?inline';
import { rulesIn } from './rules-in.ts';

let isThere = false;

/**
 * Adds the style of the sheet to that of the page, once. The policy of the page lets in no style but the one that came with
 * it; rules that a script adds to that one are the script's own doing, and browsers without constructed sheets have them, too.
 */
export function addSheetStyle(): void {
  const style = document.styleSheets[0];
  if (isThere || style === undefined) return;
  isThere = true;
  for (const rule of rulesIn(css)) {
    try {
      style.insertRule(rule, style.cssRules.length);
    } catch {
      // A rule that this browser does not know: it does without.
    }
  }
}
