/**
 * `npm run pictures` photographs the built site into screenshots/now, `npm run pictures -- before` into screenshots/before.
 * screenshots/index.html shows the folders side by side.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { chromiumPath, quietArguments } from '../tests/support/chromium.ts';
import { serveFiles } from '../tests/support/file-server.ts';
import { Person } from '../tests/support/person.ts';
import { Watch } from '../tests/support/quiet.ts';
import { contactSheet } from './pictures/contact-sheet.ts';
import { scenes } from './pictures/scenes.ts';

const windows = [
  { width: 360, height: 740 },
  { width: 1366, height: 641 },
];
const themes = ['light', 'dark', 'dim'];

const [folder = 'now'] = process.argv.slice(2);
mkdirSync(`screenshots/${folder}`, { recursive: true });
const { origin, close } = await serveFiles('dist');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments] });
for (const viewport of windows) await photograph(browser, viewport);
await browser.close();
close();
const folders = readdirSync('screenshots', { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : [],
);
const files = readdirSync(`screenshots/${folder}`).filter((file) => file.endsWith('.png'));
writeFileSync('screenshots/index.html', contactSheet(folders, files));

/** Every scene in every theme, whole, in a window of this size. */
async function photograph(living: Browser, viewport: { readonly width: number; readonly height: number }) {
  for (const { name, reach } of scenes) {
    const context = await living.newContext({ viewport, reducedMotion: 'reduce' });
    const person = new Person(await context.newPage(), `${origin}/`, new Watch(context, `${origin}/`));
    await reach(person);
    for (const theme of themes) {
      await person.page.evaluate((chosen) => void (document.documentElement.dataset.theme = chosen), theme);
      await person.page.screenshot({
        path: `screenshots/${folder}/${name}-${viewport.width}-${theme}.png`,
        fullPage: true,
      });
    }
    await context.close();
  }
}
