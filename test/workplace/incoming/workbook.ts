import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org';
const sheetKind = `${office}/officeDocument/2006/relationships/worksheet`;
const xml = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);

/**
 * A workbook as a program writes it: texts in the cells, a formula with what it came to, and a number.
 * @param more sheets after the first, with all they hold
 */
export function workbook(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const sheets = Object.entries({ Ansatte: `<sheetData>${rows}</sheetData>`, ...more });
  const each = (written: (name: string, at: number) => string) =>
    sheets.map(([name], at) => written(name, at + 1)).join('');
  const parts = Object.fromEntries(
    sheets.map(([, content], at) => [
      `xl/worksheets/sheet${at + 1}.xml`,
      xml(`<worksheet xmlns="${office}/spreadsheetml/2006/main">${content}</worksheet>`),
    ]),
  );
  return Uint8Array.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each((_, at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
      ),
      '_rels/.rels': xml(
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${each((name, at) => `<sheet name="${name}" sheetId="${at}" r:id="rId${at}"/>`)}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        `<Relationships xmlns="${office}/package/2006/relationships">${each((_, at) => `<Relationship Id="rId${at}" Type="${sheetKind}" Target="worksheets/sheet${at}.xml"/>`)}</Relationships>`,
      ),
      ...parts,
    }),
  );
}

export const textCell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Rows of texts, as they stand in a sheet; what is empty is left out. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (value: string, at: number, row: number) =>
    value === '' ? '' : textCell(`${String.fromCharCode(65 + at)}${row + 1}`, value);
  return rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, at) => cell(value, at, row)).join('')}</row>`)
    .join('');
}

/** A workbook with one sheet of texts. */
export const workbookOf = (rows: readonly (readonly string[])[]) => workbook(textRows(rows));
