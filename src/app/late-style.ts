const added = new Set<string>();

/**
 * Adds a style sheet to that of the page, once: for whatever is fetched when somebody comes to it. The policy of the page lets in
 * no style but the one that came with it; rules that a script adds to that one are the script's own doing, and browsers
 * without constructed sheets have them, too.
 */
export function addStyle(css: string): void {
  const sheet = document.styleSheets[0];
  if (sheet === undefined || added.has(css)) return;
  added.add(css);
  for (const rule of rulesIn(css)) {
    try {
      sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
      // A rule that this browser does not know: it does without.
    }
  }
}

/** The rules of a style sheet, one by one: they end where every bracket is closed again. */
export function rulesIn(css: string): readonly string[] {
  const rules: string[] = [];
  let open = 0;
  let rule = '';
  for (const sign of css.replace(/\/\*[^]*?\*\//g, '')) {
    rule += sign;
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (sign !== '}' || open > 0) continue;
    rules.push(rule.trim());
    rule = '';
  }
  return rules;
}
