import { turnOnId } from '../../src/screens/speech/TurnOn.tsx';

/**
 * The second script in a page about a condition, allowed by its hash, too: it loads what reads the page aloud, once the button is
 * pressed, or where it was on before. It is a module apart from the early script, since a browser that does not know `import()`
 * throws a script away whole in which it stands: such a browser shows no button, and has all else.
 */
export const aloudScript =
  `const b=document.getElementById("${turnOnId}"),` +
  'r=p=>import(b.dataset.aloud).then(m=>m.readAloud(p),()=>{b.nextElementSibling.hidden=false});' +
  'b.onclick=()=>r(true);if(document.documentElement.classList.contains("is-aloud"))r(false)';
