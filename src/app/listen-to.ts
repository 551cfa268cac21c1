/** Calls `listener` with each event of this type. Returns how to end this, as an effect does. */
export function listenTo(target: EventTarget, type: string, listener: (event: Event) => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
