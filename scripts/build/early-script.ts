/**
 * The one script that stands in the documents, allowed by its hash and at most half a kilobyte:
 * theme and text size before anything is painted; with a place in the address nothing is shown until the journal is
 * read, unless the program cannot be loaded, which is said; and a form that is sent before the program has come is noted.
 */
export const earlyScript = [
  '(function(d,s,c){',
  'try{s=localStorage;d.dataset.theme=s["face-twitch theme"]||"auto";d.dataset.size=s["face-twitch size"]||"normal"}catch(e){}',
  'c=d.classList;',
  'if(location.hash.length>1&&d.dataset.page=="interview")c.add("is-arriving");',
  'addEventListener("error",function(e){if(e.target.src){c.remove("is-arriving");document.getElementById("not-loaded").hidden=0}},true);',
  'addEventListener("submit",function(e){e.preventDefault();window.sentEarly=true},true)',
  '})(document.documentElement)',
].join('');
