import { properties } from './prove/properties.ts';

let failed = 0;
for (const prove of properties) {
  const { property, classes, interviews, broken } = prove();
  const stands = interviews === 0n ? '' : `, standing for ${approximately(interviews)} interviews`;
  console.log(`${broken === null ? 'holds ' : 'BROKEN'}  ${property}\n        ${classes} classes checked${stands}`);
  if (broken !== null) {
    failed += 1;
    console.log(`        the shortest interview that breaks it: ${JSON.stringify(broken)}`);
  }
}
console.log(`${properties.length - failed} properties hold, ${failed} broken`);
process.exitCode = failed === 0 ? 0 : 1;

/** "3e34": the number of digits is what counts. */
function approximately(number: bigint): string {
  const digits = number.toString();
  return digits.length < 7 ? digits : `${digits[0]}e${digits.length - 1}`;
}
