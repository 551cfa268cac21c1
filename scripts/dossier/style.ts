/** For paper first: A4, black on white, nothing that relies on colour. */
export const style = `
@page {
  size: A4;
  margin: 15mm 13mm 16mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; }
}
body {
  font: 10pt/1.4 Arial, Helvetica, sans-serif;
  color: #111;
  background: #fff;
  max-width: 60rem;
  margin: 0 auto;
  padding: 1rem;
}
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .4em; }
h2 { font-size: 15pt; margin: 1.6em 0 .5em; padding-bottom: .15em; border-bottom: 1.5pt solid #111; }
h2, h3, caption { break-after: avoid; }
h3 { font-size: 11.5pt; margin: 1.3em 0 .4em; }
p, ul, dl { margin: .4em 0 .7em; }
ul { padding-left: 1.3em; }
li { margin: .15em 0; }
a { color: #0b3d91; }
code { font: .92em/1.3 "Courier New", monospace; overflow-wrap: anywhere; }
.hash { font-size: 1.15em; font-weight: bold; }
.warning { border: 2.5pt solid #111; padding: .6em .9em; font-size: 11.5pt; margin: 1em 0; }
nav ol { columns: 2; padding-left: 1.6em; }
table {
  border-collapse: collapse;
  table-layout: fixed;
  width: 100%;
  margin: .9em 0 1.2em;
  font-size: 8.5pt;
  line-height: 1.32;
}
caption { text-align: left; font-weight: bold; font-size: 10pt; padding: .3em 0; }
thead { display: table-header-group; }
th, td {
  border: .75pt solid #777;
  padding: .3em .4em;
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
}
thead th { background: #e8e8e8; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
td ul { margin: .1em 0; padding-left: 1.1em; }
small { font-size: .93em; color: #333; }
.same { color: #555; font-style: italic; }
.address { display: block; color: #333; overflow-wrap: anywhere; }
dt { font-weight: bold; float: left; clear: left; width: 6.5em; }
dd { margin: 0 0 .3em 6.8em; }
.question h3 { margin-top: 1.8em; }
.question > p { break-after: avoid; }
figure { margin: .5em 0; break-inside: avoid; }
figure svg { display: block; width: 138mm; max-width: 100%; height: auto; border: .75pt solid #bbb; }
figcaption { font-size: 8.5pt; }
.kept { position: absolute; }
.box { display: inline-block; width: 9pt; height: 9pt; border: 1pt solid #111; vertical-align: -1pt; }
.writing td, .writing tbody th { height: 20pt; }
.tall { break-inside: avoid; }
.tall td, .tall tbody th { height: 28pt; }
@media screen and (max-width: 40rem) { nav ol { columns: 1; } table { font-size: 8pt; } }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .new-page { break-before: page; }
  a { color: inherit; text-decoration: none; }
}
`;
