import desk from '../screens/styles/desk.css?inline';
import interviews from '../screens/styles/interviews.css?inline';
import summary from '../screens/styles/nurse-summary.css?inline';
import { addStyle } from './late-style.ts';

/** Adds the style of all that is a nurse's. As one: whoever needs some of it comes to the rest. */
export function addNurseStyle(): void {
  addStyle([desk, interviews, summary].join(''));
}
