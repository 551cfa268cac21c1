import { once } from '../../content/once.ts';

const moment = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }));

/** A day and a time, short enough for a column. */
export function shortTime(tag: string, at: number): string {
  return moment(tag).format(at);
}
