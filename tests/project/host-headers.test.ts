import { describe, expect, test } from 'vitest';
import { caching, everyFile, hostHeaders, workerPolicy } from '../../scripts/build/host-headers.ts';

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

test('nobody may put the site into a frame; camera, microphone, place and whatever reaches devices nearby are off', () => {
  expect(everyFile['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  const off = everyFile['Permissions-Policy']?.split(', ');
  expect(off).toEqual(
    expect.arrayContaining(
      ['camera', 'microphone', 'geolocation', 'bluetooth', 'usb', 'serial', 'hid'].map((one) => `${one}=()`),
    ),
  );
});
