/** Milliseconds for which a test waits for what is on its way, as a journey's browser does: on a busy machine a second is soon over. */
export const patience = 10_000;
