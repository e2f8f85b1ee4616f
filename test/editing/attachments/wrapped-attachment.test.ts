import { expect, test } from 'vitest';
import { bytesHash } from '../../../src/core/content-hash.ts';
import { acceptedFile } from '../../../src/features/editing/attachments/accepted-file.ts';
import { largestWrapped, unwrapped, wrapped, wrappedName } from '../../../src/features/editing/attachments/wrapped.ts';
import { attachmentTypes, largestAttachment } from '../../../src/features/handbook/attachment.ts';
import { docx, jpeg, pdf, png, xlsx } from './attachment-files.ts';

test.each(attachmentTypes)('a file of the kind %s comes out as it went in, the empty one too', (type) => {
  for (const content of [docx, xlsx, jpeg, png, pdf, Buffer.of()]) {
    const hash = bytesHash(content);
    expect(Buffer.from(unwrapped(hash, wrapped({ hash, type }, content)) ?? 'nothing').equals(content)).toBe(true);
  }
});

test('wrapped, it says in plain lines what it is, and neither its name nor its beginning is one SharePoint knows', () => {
  const hash = bytesHash(docx);
  const stored = Buffer.from(wrapped({ hash, type: 'docx' }, docx));
  expect(stored.toString('latin1', 0, stored.indexOf('PK'))).toBe(
    `Rettesnor attachment 1\nmime: application/vnd.openxmlformats-officedocument.wordprocessingml.document\nsha256: ${hash}\nsize: ${docx.length}\n\n`,
  );
  expect(wrappedName(hash)).toBe(`${hash}.rettesnor`);
  expect(acceptedFile(stored)).toEqual({ fault: 'attachmentKind' });
});

test('the same content gives the same bytes, and the largest fits with what is put before it', () => {
  const content = Buffer.alloc(largestAttachment);
  const hash = bytesHash(content);
  for (const type of attachmentTypes)
    expect(wrapped({ hash, type }, content).byteLength).toBeLessThanOrEqual(largestWrapped);
  expect(wrapped({ hash, type: 'pdf' }, content)).toEqual(wrapped({ hash, type: 'pdf' }, content));
});

const hash = bytesHash(docx);
const whole = Buffer.from(wrapped({ hash, type: 'docx' }, docx));
const changed = Buffer.from(whole);
changed[changed.length - 1] = 7;

test.each([
  ['nothing', Buffer.of()],
  ['the content without its wrapping', docx],
  ['half of it', whole.subarray(0, whole.length - 9)],
  ['more than it', Buffer.concat([whole, Buffer.of(0)])],
  ['a byte changed', changed],
  ['something before it', Buffer.concat([Buffer.of(10), whole])],
  ['another version of the wrapping', Buffer.from(whole.toString('latin1').replace(' 1\n', ' 2\n'), 'latin1')],
  ['another content, whole', Buffer.from(wrapped({ hash: bytesHash(png), type: 'png' }, png))],
  ['another content that says it is this', Buffer.from(wrapped({ hash, type: 'png' }, png))],
])('%s is not the attachment', (_what, stored) => {
  expect(unwrapped(hash, stored)).toBeUndefined();
});
