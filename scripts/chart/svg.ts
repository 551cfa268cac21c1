type Attributes = Readonly<Record<string, string | number>>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a picture shows: its size, and its parts as markup. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

/** A whole picture with its name and what it tells, without fonts or styles from elsewhere. */
export function picture(name: string, title: string, tells: string, { width, height, parts }: Drawing): string {
  const named = [element('title', { id: `${name}-title` }, title), element('desc', { id: `${name}-text` }, tells)];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': `${name}-title ${name}-text`,
    'font-family': 'Arial, Helvetica, sans-serif',
  };
  return `${element('svg', attributes, `\n${[...named, ...parts].join('\n')}\n`)}\n`;
}

/** An element with its attributes. What stands inside is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** What every arrow's head is like: an id and a colour make one. */
export const headShape = {
  markerUnits: 'userSpaceOnUse',
  markerWidth: 10,
  markerHeight: 10,
  refX: 9,
  refY: 5,
  orient: 'auto',
};

export function arrowHead(attributes: Attributes, fill: string): string {
  return element('marker', attributes, element('path', { d: 'M0 0.5 L10 5 L0 9.5 Z', fill }));
}

/** A line through these points, with an arrow's head at its end. */
export function arrow(points: readonly Point[], look: Attributes, head: string): string {
  const d = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return element('path', { d, fill: 'none', ...look, 'marker-end': `url(#${head})` });
}

export interface TextLook extends Point {
  readonly size: number;
  readonly ink: string;
  readonly anchor?: string;
  readonly weight?: string;
}

/** One line of real text. */
export function text(line: string, { x, y, size, ink, anchor, weight }: TextLook): string {
  const attributes = { x, y, fill: ink, 'font-size': size, ...(anchor !== undefined && { 'text-anchor': anchor }) };
  return element('text', { ...attributes, ...(weight !== undefined && { 'font-weight': weight }) }, escaped(line));
}

/** Text as it stands in markup. */
export function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
