import { strFromU8, unzipSync } from 'fflate';

/** A sheet of a workbook as its reader gives it, from the first row and column on. */
export interface Sheet {
  sheet: string;
  data: readonly (readonly unknown[])[];
}

/** Cells that are shown as one: their column, and the rows from the one that holds the value. */
interface Merged {
  column: number;
  from: number;
  to: number;
}

const needed = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/**
 * The sheets with what is merged downwards in every row it covers, as people read it: *Hjemmeplejen* once beside the four
 * who work there. A row with nothing else in it stays empty. The reader of workbooks leaves all but the uppermost empty.
 */
export function withMergedCells(packed: ArrayBuffer, sheets: readonly Sheet[]): readonly Sheet[] {
  const parts = unzipSync(new Uint8Array(packed), { filter: ({ name }) => needed.test(name) });
  const paths = sheetPaths(part(parts, 'xl/workbook.xml'), part(parts, 'xl/_rels/workbook.xml.rels'));
  return sheets.map(({ sheet, data }, at) => {
    const merged = mergedIn(part(parts, paths[at] ?? ''));
    return { sheet, data: merged.length === 0 ? data : filled(data, merged) };
  });
}

function part(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  return bytes ? strFromU8(bytes) : '';
}

/** Where each sheet lies, in the order of the workbook. */
function sheetPaths(workbook: string, relations: string): readonly string[] {
  const targets = new Map(
    tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')] as const),
  );
  return tags(workbook, 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function mergedIn(sheet: string): readonly Merged[] {
  return tags(sheet.slice(sheet.lastIndexOf('sheetData>')), 'mergeCell').flatMap((tag) => {
    const [, letters = '', from, to] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(tag, 'ref')) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return from === to ? [] : { column, from: Number(from) - 1, to: Number(to) - 1 };
  });
}

function filled(data: Sheet['data'], merged: readonly Merged[]): Sheet['data'] {
  const rows = data.map((cells) => [...cells]);
  for (const { column, from, to } of merged) {
    for (const cells of rows.slice(from + 1, to + 1)) {
      if (cells.some((cell) => cell !== null)) cells[column] ??= data[from]?.[column] ?? null;
    }
  }
  return rows;
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
