/** The paper of the pages, as `base.css` has it: what a browser shows around a page before its style has come. */
export const paper = { light: '#faf5ee', dark: '#1b1815' } as const;

/** The accent of the light pages, as `base.css` has it: of the icons, and of the bars around the installed program. */
export const accent = '#0a4f57';

/** Tells a browser the colour of the page, for its own bars. */
export function ThemeColours() {
  return Object.entries(paper).map(([scheme, colour]) => (
    <meta key={scheme} name="theme-color" media={`(prefers-color-scheme: ${scheme})`} content={colour} />
  ));
}
