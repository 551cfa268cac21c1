type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes. What stands inside is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: string;
  readonly anchor: string;
  readonly weight?: string;
}

/** One line of real text. */
export function text(line: string, { x, y, size, ink, anchor, weight }: TextLook): string {
  const attributes = { x, y, fill: ink, 'font-size': size, ...(anchor !== 'start' && { 'text-anchor': anchor }) };
  return element('text', { ...attributes, ...(weight !== undefined && { 'font-weight': weight }) }, escaped(line));
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
