import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** npm runs this in the folder of the project; a path is meant from where the person called npm. */
export function placeOf(name: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return existsSync(fromCaller) ? fromCaller : resolve(name);
}

/** Says what is wrong, and lets the rest go on. */
export function complain(line: string): void {
  console.error(oneLine(line));
  process.exitCode = 1;
}

/** Ids and options come from the file and may hold line breaks. */
export function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
