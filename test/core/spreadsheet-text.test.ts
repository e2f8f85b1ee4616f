import { expect, test } from 'vitest';
import { spreadsheetText } from '../../src/core/spreadsheet-text.ts';

test('a table opens in a Danish spreadsheet, with letters, quotes and semicolons as they are', () => {
  expect(
    spreadsheetText([
      ['Navn', 'Enhed'],
      ['Søren "Bøje" Ærø', 'Nord; Syd'],
    ]),
  ).toBe('\ufeff"Navn";"Enhed"\r\n"Søren ""Bøje"" Ærø";"Nord; Syd"\r\n');
});

test.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r\n=1'])(
  'what a spreadsheet would take for a formula stays text: %j',
  (written) => {
    expect(spreadsheetText([[written]])).toMatch(/^\ufeff"'/);
  },
);
