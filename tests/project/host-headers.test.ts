import { describe, expect, test } from 'vitest';
import { caching, everyFile, hostHeaders, scanPage, workerPolicy } from '../../scripts/build/host-headers.ts';

describe.each(hostHeaders)('the headers for a host that reads $file', ({ text }) => {
  test.each(Object.entries(everyFile))('send %s with every file', (name, value) => {
    expect(text).toContain(name);
    expect(text).toContain(value);
  });

  test('let assets be kept, and give the worker a policy of its own', () => {
    expect(text).toContain(caching.assets);
    expect(text).toContain(workerPolicy);
  });
});

test('the page of the camera may use the camera, and nothing else that is off: no other page may', () => {
  const off = scanPage.features.split(', ').filter((one) => one.endsWith('=()'));
  expect(scanPage.features).toContain('camera=(self)');
  expect(off).toEqual(everyFile['Permissions-Policy']?.split(', ').filter((one) => one !== 'camera=()'));
  for (const { text } of hostHeaders) {
    expect(text).toContain(scanPage.file.split('.')[0]);
    expect(text.split(scanPage.features)).toHaveLength(2);
  }
});

test('nobody may put the site into a frame; camera, microphone, place and whatever reaches devices nearby are off', () => {
  expect(everyFile['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  const off = everyFile['Permissions-Policy']?.split(', ');
  expect(off).toEqual(
    expect.arrayContaining(
      ['camera', 'microphone', 'geolocation', 'bluetooth', 'usb', 'serial', 'hid'].map((one) => `${one}=()`),
    ),
  );
});
