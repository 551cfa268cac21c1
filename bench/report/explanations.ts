/** What a reader needs to know of those that are compared. */
export const whoIsCompared = `## Who is compared

- **Our site** is \`dist/\` as \`npm run build\` leaves it: pre-rendered, its program last. In every run it is served beside the others.
- **The plain page** is what no site can be quicker than. It says in plain HTML what the start page says between \`<main>\` and
  \`</main>\`, with the first question in native radios and one small style inside, and has no script. It is made from the same words
  (\`bench/contestants/plain.ts\`); the command refuses to run when it holds less than 95% of them.
- **SurveyJS** has the same questions in its own JSON: one a page, required where ours are, with the same conditions (\`visibleIf\`)
  but without the stops for emergencies and the short way to help. It is bundled for production with its React renderer, and with the style
  that fetches no font from elsewhere. It keeps no answers.
- **LHC-Forms** has the same questions as a FHIR Questionnaire (R4), with radio buttons and check boxes; conditions that \`enableWhen\`
  cannot say are left out. Its built files are loaded in the order of its documentation. It shows all questions at
  once and keeps no answers.
- **The bare steps** are the floor for a step: all questions stand in one page, and a dozen lines of script keep the answer in IndexedDB, as
  durably as ours are kept, then show the next question. No framework, no routing, no checks.`;

/** How it was measured. */
export const howMeasured = `## How it is measured

- One small server on the same machine serves all of them in the same way: plain HTTP/1.1, compressed beforehand with brotli at its
  best, the same headers. Each visit is by a browser window that has never seen the page. Service workers are kept out,
  since one would fetch the rest of the site while the first page is timed.
- Slow 4G is 562.5 ms of latency for each request, 1.44 Mbit/s down and 0.675 Mbit/s up, set in the browser as Lighthouse does it. Bytes are
  counted by the browser, with headers.
- The first control **can be used** when the first radio, or its label where a style draws it, is in the page, visible, and lies on top at
  its middle; the time is the end of the frame in which that is so, from the start of the navigation. The window is 900 by 1600
  pixels, so that the first question of every page is in view. The same small script looks at every frame of every page,
  the plain one too; its own time is part of "time in scripts".
- **Somebody who hurries** ticks the first radio and presses Continue as soon as they can be used, however little of the program has
  come. What counts is when the second question is painted. On our site an early press is kept and obeyed.
- **A step** runs from the press on Continue, by the browser's own pointer, to the end of the frame in which the next question is
  painted. Ours writes the answer into its journal before it moves. LHC-Forms has no Continue: there a step is one answer and
  everything that it changes. The network is not slowed.
- **Tasks** are those that the browser itself reports as long, which begins at 50 ms, from the first answer to the end.
- **Memory** is the JavaScript heap after three forced collections.`;
