import browserslist from 'browserslist';
import { browserslistToTargets } from 'lightningcss';

/**
 * The oldest browsers that the program is written for, as browserslist names them. Together with newer ones they are what
 * more than nine in ten people use (see docs/decisions/0014-which-browsers.md); whoever has an older one reads a plain sentence.
 */
export const browsers = ['chrome 100', 'edge 100', 'firefox 100', 'safari 15.4', 'ios_saf 15.4'] as const;

/** The same, as vite wants them: "safari15.4". */
export const scriptTargets = browsers.map((browser) => browser.replace('ios_saf', 'ios').replace(' ', ''));

/** The same, as lightningcss wants them. */
export const styleTargets = browserslistToTargets(browserslist(browsers));
