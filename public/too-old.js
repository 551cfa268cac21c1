// Run only by browsers that do not know modules, and so cannot run the program. Nothing here is newer than ES5.
(function () {
  var sentence = document.getElementById('not-loaded');
  document.documentElement.className = document.documentElement.className.replace('is-arriving', '');
  if (sentence) sentence.removeAttribute('hidden');
})();
