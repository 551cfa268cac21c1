import { onKey } from '../../src/app/speech/aloud-choice.ts';
import { contentReviewBy } from '../../src/content/deployment.ts';
import { beginsLikeCode } from '../../src/exchange/code/link.ts';

/**
 * The one script that stands in each document, allowed by its hash and at most half a kilobyte, on the start page 0.6. On every page: theme and
 * text size before anything is painted, and whether the content is past its review. On the start page also: a code to hand
 * over leaves the address before all else; with a place in the address nothing is shown until the journal is read, unless
 * the program cannot be loaded or run, which is said for as long as the sentence is there; and what is changed and sent
 * before the program has taken the page over is noted. On the pages that are only read also: whether the browser can speak, and whether pages are read aloud; and a
 * place inside a folded part is opened, for browsers that do not do so themselves.
 */
export const earlyScript = {
  page: script(
    'if(self.speechSynthesis)c.add("can-speak");' +
      'function o(t,e){t=document.querySelector(":target");e=t&&t.closest("details");if(e&&!e.open)e.open=1,t.scrollIntoView()}' +
      'a("hashchange",o);a("load",o)',
    { kept: `;if(s["${onKey}"]=="true")c.add("is-aloud")` },
  ),
  start: script(
    'if(location.hash[1])c.add("is-arriving");' +
      'a("error",function(n){c.remove("is-arriving");if(n=document.getElementById("not-loaded"))n.hidden=0},1);' +
      'function n(e){e.preventDefault();early&&early.push([e.type,e.target.id,e.target.checked].join(" "))}early=[];' +
      'a("change",n,1);a("submit",n,1)',
    { first: `/${beginsLikeCode}/i.test(location.hash)&&(coded=location.hash,history.replaceState(0,"","#receive"));` },
  ),
};

function script(more: string, { first = '', kept = '' }: { readonly first?: string; readonly kept?: string }): string {
  return [
    first,
    '(function(d,a,s,c){c=d.classList;',
    `if(new Date>${Date.parse(contentReviewBy)})c.add("is-past-review");`,
    'try{s=localStorage;d.dataset.theme=s["face-twitch theme"]||"auto";d.dataset.size=s["face-twitch size"]||"normal"',
    `${kept}}catch(e){}`,
    `${more}})(document.documentElement,addEventListener)`,
  ].join('');
}
