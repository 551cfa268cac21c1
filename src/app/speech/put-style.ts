import style from '../../screens/styles/aloud.css?inline';

let isThere = false;

/** Puts the style of reading aloud into the page, once. The policy allows a page no other style sheet; a rule in the one that is there it does. */
export function putStyle(): void {
  const [sheet] = document.styleSheets;
  if (isThere || sheet === undefined) return;
  isThere = true;
  // In one rule, so that a browser leaves out what it does not know, and takes the rest.
  sheet.insertRule(`@media all{${style}}`, sheet.cssRules.length);
}
