/**
 * Something had been put into the page before the program came: an extension's mark in a field, a translation. React then draws
 * the page anew, and nothing is lost by it. So this is no error; whoever looks after the program may listen, for the page could
 * also differ from what was built by a fault of ours.
 */
export function tellHydrationError(): void {
  dispatchEvent(new Event('page-redrawn'));
}
