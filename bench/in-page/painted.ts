/** The time at which the next frame has been made: its script, style, layout and paint are done. */
export async function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void afterThisFrame().then(resolve));
  });
}

/** Called while a frame is being made: the time at which it has been made. */
export async function afterThisFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve(performance.now());
    });
    port1.start();
    port2.postMessage(null);
  });
}
