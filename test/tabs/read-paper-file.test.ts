import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackedSize } from '../../src/features/workplace/imports/unpacked-size.ts';
import { readPaperFile } from '../../src/tabs/paper/read-paper-file.ts';

/** A sheet of two lines as Excel saves it, with a date as a date and a journal number with a semicolon in it. */
const sheet = [
  'UEsDBBQAAAAIAHWreV1Shcw88AAAAIUCAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2SPVLDMBCFr+JRm4nkUFAwtlMALVBwgUVexxrrb7Sb4N',
  'weWQkUTCBNqh3pvX3frkbNdna2OmAiE3wrNrIW2655P0akKiueWjEyxwelSI/ogGSI6LMyhOSA8zHtVAQ9wQ7VXV3fKx08o+c1Lxmia55wgL3l',
  '6nnO1ydKQkuiejwZF1YrIEZrNHDW1cH3vyjrM0HmzuKh0URaZYNQFwmL8jfg3Pea106mx+oNEr+Ayy41W/UZ0vQRwiT/D7kwZRgGo7EPeu9yi6',
  'SYEHoaEdlZWap0YPzqOr+YSZWyufEgP/lX5iA+WqRbv0IJ/Sar8tG6L1BLAwQUAAAACAB1q3ldS4OjOpYAAAAFAQAACwAAAF9yZWxzLy5yZWxz',
  'jc89DsIwDAXgq0Q+QN0yMKCmXVi6Ii4QUvdHbeLICVBuT0aKGBj9/PRZrtvNrepBEmf2GqqihLapL7SalIM4zSGq3PBRw5RSOCFGO5EzseBAPm',
  '8GFmdSHmXEYOxiRsJDWR5RPg3Ym6rrNUjXV6Cur0D/2DwMs6Uz27sjn36c+Gpk2chIScO24pNluTEvRUYBmxp3DzZvUEsDBBQAAAAIAHWreV1J',
  'rQodnwAAAPcAAAAPAAAAeGwvd29ya2Jvb2sueG1sjY9LDoMwDESvEvkANXTRBQpBlbrhGCmYJoIkyE4/x28EZd+VPyO/8ejuExb1IhafYgv1qY',
  'LO6Hfi+Z7SrIoYpQWX89ogyuAoWDmllWJRpsTB5jLyA2VlsqM4ohwWPFfVBYP1EXZCw/8w0jT5gW5peAaKeYcwLTaX18T5VcDozUF+VUUbqIUr',
  'zzWobdOPJQMobnxpuB9rQKPxOMIjl/kCUEsDBBQAAAAIAHWreV1U0VoMqgAAAIUBAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHOtkD',
  'sOgzAQRK9i+QAsUKSIMDRpaKNcwDILRuCPvM6H28dKlA8SRYpUq5ldvRlt1dzMzC4YaHRW8CLLeVNXR5xlTAbp0RNLF5YE1zH6PQApjUZS5jza',
  'tOldMDImGQbwUk1yQCjzfAfhm8HXTNZ2goe2Kzg7LR5/Ybu+HxUenDobtHEjAq4uTKQRY4LKMGAU/G0RPEaRJSqH7TLlP8tQXGakT5OnfsXD6s',
  'H1HVBLAwQUAAAACAB1q3ldFLFHRcIAAABaAQAADQAAAHhsL3N0eWxlcy54bWxdkMsOgjAQRX+l6Qc4QIwLU8qOxI0bN24LDELSV9pi5O9tq0Z0',
  'OfeczqOseShJ7uj8bHRNy11BG858WCVeJsRAIta+plMI9gjg+wmV8DtjUUcyGqdEiKW7gbcOxeDTIyWhKooDKDFrytlodPCkN4sOccI7AM4gg1',
  'jOUv7yGGSeAGedcUNccGu8ouS8IWc9SnlJe1/HH/UxJm1LX+5Gq7JG9KJaFU5DTQsKf0m5p0RYK9fzojp0bT48Dfg0z33h+3H8CVBLAwQUAAAA',
  'CAB1q3ldad+2dAoBAAClAgAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbHWSy27DIBBFfwXxAR6/6kWLSR/ppqsqlbqn6dRG5mEBcfL5JU',
  'llpRLs4M69A3OAbU5akQWdl9b0tCpKuuHsaN3kR8RAYtX4no4hzPcAfj+iFr6wM5pY+bFOixC3bgA/OxTfl5BWUJdlB1pIQzm7aFsRBGfOHomL',
  'p0R1f148VZSEnkqjpMGP4KIuPWeBv8cLWcMgcAZnBfZ/iedcYocDqkTgJRf4vM6ciGxzkTiETfhfc/43e3BGKOP+hyBiWFnUK4s600VZg484ed',
  'QzqslqfTBY4EnoWWGKUK7PruxSfHL2pihTbKLdX19w4W3XtLHncssi167uoKqb9u6BfEklBlKnmMDNX4H1E/JfUEsBAhQDFAAAAAgAdat5XVKF',
  'zDzwAAAAhQIAABMAAAAAAAAAAAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAACAB1q3ldS4OjOpYAAAAFAQAACwAAAAAAAA',
  'AAAAAAgAEhAQAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAB1q3ldSa0KHZ8AAAD3AAAADwAAAAAAAAAAAAAAgAHgAQAAeGwvd29ya2Jvb2sueG1s',
  'UEsBAhQDFAAAAAgAdat5XVTRWgyqAAAAhQEAABoAAAAAAAAAAAAAAIABrAIAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAA',
  'gAdat5XRSxR0XCAAAAWgEAAA0AAAAAAAAAAAAAAIABjgMAAHhsL3N0eWxlcy54bWxQSwECFAMUAAAACAB1q3ldad+2dAoBAAClAgAAGAAAAAAA',
  'AAAAAAAAgAF7BAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sUEsFBgAAAAAGAAYAgAEAALsFAAAAAA==',
].join('');

const file = (name: string, content: BlobPart) => new File([content], name);

test('a spreadsheet becomes the text that is sent: dates as days, and a semicolon in a cell stays in it', async () => {
  const bytes = Uint8Array.from(atob(sheet), (character) => character.charCodeAt(0));
  expect(await readPaperFile(file('papir.xlsx', bytes))).toEqual({
    text: 'Person;Regel;Version;Dato;Journalnr\nlone@eksempelkommune.example;R06;3.0;2026-11-20;"26/12345; bilag 2"',
  });
});

test('what only is called a spreadsheet is not read, and a CSV file is read as it stands', async () => {
  expect(await readPaperFile(file('papir.xlsx', 'Person;Regel'))).toEqual({ fault: 'unreadable' });
  expect(await readPaperFile(file('papir.csv', 'Person;Regel'))).toEqual({ text: 'Person;Regel' });
});

test('what is too large is refused before it is unpacked, also when it is a few kilobytes that become fifty megabytes', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(unpackedSize(new Uint8Array(bomb).buffer)).toBe(50_000_000);
  expect(await readPaperFile(file('papir.xlsx', new Uint8Array(bomb)))).toEqual({ fault: 'tooLarge' });
  for (const name of ['papir.xlsx', 'papir.csv']) {
    expect(await readPaperFile(file(name, new Uint8Array(40_000_000)))).toEqual({ fault: 'tooLarge' });
  }
  expect(await readPaperFile(file('papir.csv', 'a;b\n'.repeat(200_000)))).toEqual({ fault: 'tooLarge' });
  for (const none of [0, 10, 100]) expect(unpackedSize(new ArrayBuffer(none))).toBeUndefined();
});
