import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { text, wordFile } from '../../../editing/imports/word-file.ts';
import { faultOf } from '../../../tabs/imports/read-source.ts';

describe('what cannot be read is refused before it is opened', () => {
  const compound = (...streams: readonly string[]) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 512 }, () => 0)],
      ...streams.flatMap((name) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
    ]);
  const whole = wordFile(text('Hej'));
  const said = { 'word/document.xml': strToU8('<w:document/>') };
  /** The sizes in the list of contents say otherwise than what lies there. */
  const lying = (size: number) => {
    const bytes = zipSync({ ...said, '[Content_Types].xml': strToU8(' '.repeat(5_000)) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return bytes;
  };
  const encrypted = () => {
    const bytes = wordFile(text('Hej'));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    return bytes;
  };

  test.each([
    ['40 MB', new Uint8Array(40_000_000), 'tooLarge', undefined],
    ['an empty file', new Uint8Array(), 'empty', undefined],
    ['a locked document', compound('EncryptedPackage'), 'locked', undefined],
    ['a document of an old Word', compound('WordDocument'), 'oldWord', undefined],
    ['an old document under its own name', compound('WordDocument'), 'oldWord', 'regler.doc'],
    ['another old file', compound('Workbook'), 'notWord', undefined],
    ['macros', wordFile(text('Hej'), { 'word/vbaProject.bin': new Uint8Array([1]) }), 'macros', undefined],
    ['a document with macros by its name', whole, 'macros', 'regler.docm'],
    ['a page under another name', strToU8('<html><p>Hej</p></html>'), 'notWord', undefined],
    ['half a document', whole.slice(0, whole.length / 2), 'broken', undefined],
    ['a document with a hole', Uint8Array.from(whole).fill(255, 60, 120), 'broken', undefined],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'notWord', undefined],
    ['a locked file in it', encrypted(), 'locked', undefined],
    ['more than its list says', lying(10), 'broken', undefined],
    ['a list that says gigabytes', lying(0xf0000000), 'packedTooMuch', undefined],
    ['no body', zipSync(said), 'broken', undefined],
    ['a picture', new Uint8Array([0x89, 0x50]), 'wrongKind', 'regler.png'],
    ['a program called text', new Uint8Array([0x4d, 0x5a, 0, 0]), 'wrongKind', 'regler.txt'],
    ['an empty page', strToU8('<p> </p>'), 'nothingInIt', 'regler.html'],
    ['an empty document', wordFile(text('')), 'nothingInIt', undefined],
  ] as const)('%s', async (_, bytes, fault, name) => {
    expect(await faultOf(bytes, name)).toBe(fault);
  });

  test('a small file that unfolds into hundreds of megabytes', async () => {
    const bomb = wordFile(text('Hej'), { 'word/media/image1.png': new Uint8Array(120_000_000) });
    expect(bomb.byteLength).toBeLessThan(400_000);
    expect(await faultOf(bomb)).toBe('packedTooMuch');
  });

  test('thousands of files, boxes in boxes, and entities that grow', async () => {
    const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, index) => [`word/media/${index}.png`, 'x']));
    expect(await faultOf(wordFile(text('Hej'), many))).toBe('packedTooMuch');
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(2_000)}${text('Hej')}${'</w:sdtContent></w:sdt>'.repeat(2_000)}`;
    expect(await faultOf(wordFile(deep))).toBe('broken');
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:styles/>';
    expect(await faultOf(wordFile(text('Hej'), { 'word/styles.xml': entity }))).toBe('broken');
    // The parser itself runs out of stack at the second.
    for (const boxes of [3_000, 20_000]) {
      expect(await faultOf(strToU8(`${'<div>'.repeat(boxes)}x`), 'a.html')).toBe('tooDeep');
    }
    expect(await faultOf(strToU8(`${'> '.repeat(3_000)}x`), 'a.md')).toBe('tooDeep');
  });
});
