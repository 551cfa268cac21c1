/** What a sleeping tab misses, a test can make it miss. */
export function letTabsGoDeaf(): void {
  const listen: EventTarget['addEventListener'] = Reflect.get(EventTarget.prototype, 'addEventListener');
  function hear(this: EventTarget, ...[type, listener, options]: Parameters<typeof listen>): void {
    const isTold = type === 'message' || type === 'storage';
    const unlessDeaf = (event: Event): void => {
      if (Reflect.get(window, 'isDeaf') !== true && typeof listener === 'function') listener.call(this, event);
    };
    listen.call(this, type, isTold ? unlessDeaf : listener, options);
  }
  BroadcastChannel.prototype.addEventListener = hear;
  window.addEventListener = hear;
}
