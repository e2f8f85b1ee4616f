import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedFile } from '../../../src/features/editing/attachments/accepted-file.ts';
import { usesOf } from '../../../src/features/editing/attachments/used-in.ts';
import { orientationIn } from '../../../src/features/editing/attachments/without-metadata/exif.ts';
import {
  attachmentMarkdown,
  hashesIn,
  hashIn,
  largestAttachment,
  readableName,
} from '../../../src/features/handbook/attachment.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { aPage, aVersion } from '../../records.ts';
import * as files from './attachment-files.ts';

const { png, jpeg, gif, webp, pdf, docx, xlsx, office, secret, withSecret } = files;
const told = (bytes: Uint8Array) => {
  const file = acceptedFile(new Uint8Array(bytes));
  return 'fault' in file ? file.fault : file.type;
};
const stored = (bytes: Uint8Array) => {
  const file = acceptedFile(new Uint8Array(bytes));
  if ('fault' in file) throw new Error(file.fault);
  return Buffer.from(file.content);
};
const hash = 'ab'.repeat(32);

test.each(Object.entries({ png, jpeg, gif, webp, pdf, docx, xlsx }))(
  '%s is known by its first bytes',
  (type, bytes) => {
    expect(told(bytes)).toBe(type);
    expect(stored(bytes).equals(bytes)).toBe(true);
  },
);

test.each([
  ['a drawing that can act', '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', 'attachmentKind'],
  ['a page', '<!doctype html><p>x', 'attachmentKind'],
  ['words', 'Hej', 'attachmentKind'],
  ['nothing', '', 'attachmentKind'],
  ['a page that says it is a picture', 'GIF<script>', 'attachmentKind'],
  ['half a PNG', png.subarray(0, 40), 'attachmentBroken'],
  ['half a JPEG', jpeg.subarray(0, 90), 'attachmentBroken'],
  ['half a GIF', gif.subarray(0, 22), 'attachmentBroken'],
  ['an empty WebP', webp.subarray(0, 12), 'attachmentBroken'],
  ['half a Word document', docx.subarray(0, docx.length - 30), 'attachmentBroken'],
  ['another package', office('index.html'), 'attachmentKind'],
  ['an OpenDocument', office('content.xml'), 'attachmentKind'],
  ['Word with macros', office('word/document.xml', 'word/vbaProject.bin'), 'attachmentMacros'],
  ['Excel with the old macros', office('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'attachmentMacros'],
  ['Word with controls that act', office('word/document.xml', 'word/activeX/activeX1.bin'), 'attachmentMacros'],
  ['a document with a password', files.locked, 'attachmentProtected'],
  ['a document of the old Word', files.locked.subarray(0, 600), 'attachmentKind'],
  ['a package whose parts are locked', lockedParts(), 'attachmentProtected'],
  ['a package that unpacks without end', bomb(), 'attachmentBroken'],
  ['too much', Buffer.concat([pdf, Buffer.alloc(largestAttachment)]), 'attachmentTooLarge'],
])('%s is refused', (_what, content, fault) => {
  expect(told(Buffer.from(content as Buffer))).toBe(fault);
});

/** As `office` writes it, with the flag for a password in its directory. */
function lockedParts(): Buffer {
  const bytes = Buffer.from(docx);
  bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\x01\x02') + 8);
  return bytes;
}

function bomb(): Buffer {
  const bytes = Buffer.from(xlsx);
  bytes.writeUInt32LE(0xf000_0000, bytes.lastIndexOf('PK\x01\x02') + 24);
  return bytes;
}

describe('a picture that says where somebody lives', () => {
  test.each(Object.entries(withSecret))('%s is stored without it, and is the same picture', (type, bytes) => {
    expect(bytes.includes(secret)).toBe(true);
    const clean = stored(bytes);
    expect(clean.includes(secret)).toBe(false);
    expect(clean.includes('Exif')).toBe(type === 'jpeg');
    if (type !== 'jpeg') expect(clean.equals({ png, gif, webp }[type] ?? Buffer.alloc(0))).toBe(true);
    expect(stored(clean).equals(clean)).toBe(true);
  });

  test('keeps which way is up, and only that', () => {
    const clean = stored(withSecret.jpeg);
    expect(orientationIn(clean.subarray(6, 4 + clean.readUInt16BE(4)))).toBe(6);
    expect(Buffer.concat([clean.subarray(0, 2), clean.subarray(4 + clean.readUInt16BE(4))]).equals(jpeg)).toBe(true);
  });

  test.each([0, 9, 256])('does not keep a way up that there is not: %i', (wrong) => {
    expect(orientationIn(files.exif(wrong))).toBeUndefined();
  });

  test('whose end is lost keeps what there is of it', () => {
    const cut = jpeg.subarray(0, jpeg.length - 2);
    expect(stored(cut).equals(jpeg)).toBe(true);
  });

  test('loses its small picture too, which may show what was cut away', () => {
    const small = Buffer.concat([Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01'), Buffer.from([1, 2, 3])]);
    const bytes = Buffer.concat([jpeg.subarray(0, 2), files.segment(0xe0, small), jpeg.subarray(2)]);
    expect(stored(bytes).equals(jpeg)).toBe(true);
  });
});

test('no bytes at all make the reading of a file fail or take long', () => {
  const heads = [png, jpeg, gif, webp, docx, files.locked].map((bytes) => bytes.subarray(0, 30));
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      told(Buffer.concat([head, rest]));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['vej.PNG', 'png', 'vej.png'],
  ['C:\\Users\\lone\\Billeder\\skærm.jpeg', 'jpeg', 'skærm.jpg'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['faktura.pdf.exe', 'pdf', 'faktura.pdf.exe.pdf'],
  ['rød"fil*?<x>|.docx', 'docx', 'rød fil x.docx'],
  ['a\u202egnp.exe', 'png', 'a gnp.exe.png'],
  ['..', 'gif', 'bilag.gif'],
  ['', 'xlsx', 'bilag.xlsx'],
  ['x'.repeat(300), 'pdf', `${'x'.repeat(100)}.pdf`],
] as const)('%j is called %s', (name, type, readable) => {
  expect(readableName(name, type)).toBe(readable);
});

test('Markdown shows a picture with what it shows and a file with its name, whatever letters are in them', () => {
  expect(attachmentMarkdown({ hash, name: 'a.png', type: 'png' }, 'Lås [grøn]\nog rød')).toBe(
    `![Lås \\[grøn\\] og rød](attachment:${hash})`,
  );
  expect(attachmentMarkdown({ hash, name: 'Liste [1].pdf', type: 'pdf' }, undefined)).toBe(
    `[Liste \\[1\\].pdf](attachment:${hash})`,
  );
});

test('an address names an attachment only when it is one whole hash', () => {
  expect(hashIn(`attachment:${hash}`)).toBe(hash);
  for (const other of [
    `attachment:${hash}a`,
    `attachment:${hash.toUpperCase()}`,
    ` attachment:${hash}`,
    `x:${hash}`,
    '',
  ])
    expect(hashIn(other)).toBeUndefined();
  const other = 'cd'.repeat(32);
  expect(hashesIn(`![a](attachment:${hash}) [b](attachment:${other}) ![c](attachment:${hash})`)).toEqual([hash, other]);
});

test('where an attachment is used stands in the texts: each rule once, with its newest version', () => {
  const shows = `![x](attachment:${hash})`;
  const rules = rulesOf([
    aVersion({ rule: 'r06', version: '1.0', textDa: shows, inForceFrom: '2025-01-01' }),
    aVersion({ rule: 'r06', version: '2.0', textDa: 'Uden', textEn: shows, inForceFrom: '2026-01-01' }),
    aVersion({ rule: 'r06', version: '3.0', textDa: 'Uden', inForceFrom: '2027-01-01' }),
    aVersion({ rule: 'r07', version: '1.0', textDa: shows, inForceFrom: '2025-01-01' }),
    aVersion({ rule: 'r07', version: '2.0', textDa: 'Uden', inForceFrom: '2025-06-01' }),
  ]);
  const page = aPage({ page: 'policy', version: '1.0', textDa: shows, inForceFrom: '2025-01-01' });
  const uses = usesOf(rules, [page], '2026-12-01').get(hash);
  expect(uses?.map(({ id, version, isCurrent }) => [id, version, isCurrent])).toEqual([
    ['r06', '2.0', true],
    ['r07', '1.0', false],
    ['policy', '1.0', true],
  ]);
});
