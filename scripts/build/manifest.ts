import type { InterviewWords } from '../../src/content/interface-words.ts';
import { accent, paper } from './theme-colours.tsx';

/** What a device needs to know to install the site beside its other programs. Addresses are from where it lies. */
export function manifestOf({ language, interface: ui }: InterviewWords): string {
  return JSON.stringify({
    id: './',
    name: ui.product,
    short_name: ui.install.shortName,
    description: ui.install.description,
    lang: language.tag,
    dir: language.direction,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper.light,
    theme_color: accent,
    categories: ['health', 'medical'],
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: 'icon-maskable.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  });
}
