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
