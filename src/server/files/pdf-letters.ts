/** The font of our PDFs has the letters of Western Europe and no others. */
export function pdfLetters(text: string): string {
  return text
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/[^\n\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]/g, '');
}
