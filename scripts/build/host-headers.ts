/**
 * Off, whatever the page does: nothing here uses them. Chromium on Linux has no Web Bluetooth, and warns on its console that it
 * does not know `bluetooth`. On Windows, macOS and Android it is known and would be on, so it stays in the list.
 */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const featuresOff = (used: readonly string[]): string =>
  unusedFeatures.map((feature) => `${feature}=${used.includes(feature) ? '(self)' : '()'}`).join(', ');

/** What a document cannot say about itself. The rest of the policy stands in each, with the hashes of its style and script. */
export const everyFile: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': featuresOff([]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The one document that may use the camera, to read a picture of a code. */
export const scanPage = { file: 'scan.html', features: featuresOff(['camera']) } as const;

/** The worker has no document that could speak for it: it fetches the files of this site, and nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** The name of an asset changes with what is in it; everything else is asked for afresh. */
export const caching = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

const lines = (form: (name: string, value: string) => string): string =>
  Object.entries(everyFile)
    .map(([name, value]) => form(name, value))
    .join('\n');

/** For hosts that read a file of this name in the folder itself: Netlify, Cloudflare Pages. They ask for pages afresh anyway. */
const underscoreHeaders = `/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${caching.assets}
/sw.js
  Content-Security-Policy: ${workerPolicy}
/${scanPage.file}
  ! Permissions-Policy
  Permissions-Policy: ${scanPage.features}
`;

/** For Apache, in the folder itself. */
const htaccess = `<IfModule mod_headers.c>
${lines((name, value) => `  Header always set ${name} "${value}"`)}
  Header always set Cache-Control "${caching.others}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header always set Cache-Control "${caching.assets}"
  </If>
  <Files "sw.js">
    Header always set Content-Security-Policy "${workerPolicy}"
  </Files>
  <Files "${scanPage.file}">
    Header always set Permissions-Policy "${scanPage.features}"
  </Files>
</IfModule>
AddType application/manifest+json .webmanifest
`;

/** What nginx takes from the address. */
const byAddress: Readonly<Record<string, string>> = {
  'Content-Security-Policy': '$face_twitch_policy',
  'Permissions-Policy': '$face_twitch_features',
};

/** For the people who set up nginx: the three maps go beside the server, the rest into it. */
const nginx = `map $uri $face_twitch_caching {
  ~/assets/ "${caching.assets}";
  default "${caching.others}";
}
map $uri $face_twitch_policy {
  ~/sw\\.js$ "${workerPolicy}";
  default "${everyFile['Content-Security-Policy']}";
}
map $uri $face_twitch_features {
  ~/scan\\.html$ "${scanPage.features}";
  default "${everyFile['Permissions-Policy']}";
}
server {
  include mime.types;
  types { application/manifest+json webmanifest; }
${lines((name, value) => `  add_header ${name} ${byAddress[name] ?? `"${value}"`} always;`)}
  add_header Cache-Control $face_twitch_caching always;
}
`;

/** The same headers in the form that each of the common hosts reads. */
export const hostHeaders: readonly { readonly file: string; readonly text: string }[] = [
  { file: '_headers', text: underscoreHeaders },
  { file: '.htaccess', text: htaccess },
  { file: 'nginx.conf.example', text: nginx },
];
