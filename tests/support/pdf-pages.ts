/** How many pages a PDF has, where it does not pack what says so. */
export function pagesIn(pdf: string): number {
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
