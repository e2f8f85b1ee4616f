import type { Attachment } from './attachment-records.ts';

/** What may be attached: pictures a browser shows, and files a reader opens elsewhere. */
export const attachmentTypes = ['png', 'jpeg', 'webp', 'gif', 'pdf', 'docx', 'xlsx'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** 5 MB: a phone on a bad line fetches it too. */
export const largestAttachment = 5 * 1024 * 1024;
export const longestAlt = 250;
/** So many are looked at in one request: each may be five megabytes on a slow line. */
export const attachmentsAtOnce = 20;

export const attachmentMimes: Readonly<Record<AttachmentType, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const pictures: readonly AttachmentType[] = ['png', 'jpeg', 'webp', 'gif'];
const endings: Readonly<Record<AttachmentType, string>> = {
  ...{ png: 'png', jpeg: 'jpg', webp: 'webp', gif: 'gif' },
  ...{ pdf: 'pdf', docx: 'docx', xlsx: 'xlsx' },
};

export function isPicture(type: AttachmentType): boolean {
  return pictures.includes(type);
}

/** `attachment:9f86d0…`: also the address a picture or a link has in Markdown. */
export function attachmentKey(hash: string): string {
  return `attachment:${hash}`;
}

/** The hash of what an attachment holds. */
export const attachmentHash = /^[0-9a-f]{64}$/;

/** The hash an address in Markdown names; nothing for any other address. */
export function hashIn(address: string): string | undefined {
  return /^attachment:([0-9a-f]{64})$/.exec(address)?.[1];
}

/** Every attachment a text refers to. */
export function hashesIn(markdown: string): readonly string[] {
  const found = markdown.matchAll(/attachment:([0-9a-f]{64})(?![0-9a-f])/g);
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}

/** What the file is called in a package of the handbook, and in the library of those stored before they were wrapped. */
export function plainName(hash: string, type: AttachmentType): string {
  return `${hash}.${endings[type]}`;
}

const longestStem = 100;

/** A name a person may save the file under: no folders, no letters a disk refuses, and the ending its content has. */
export function readableName(name: string, type: AttachmentType): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.(png|jpe?g|webp|gif|pdf|docx?|xlsx?)$/i, '')
    .replace(/[\p{Cc}\p{Cf}"*:<>?|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestStem)
    .trim();
  return `${stem === '' || /^\.+$/.test(stem) ? 'bilag' : stem}.${endings[type]}`;
}

/** What an author puts in the text: a picture with what it shows, or a link with the file's name. */
export function attachmentMarkdown(
  { hash, name, type }: Pick<Attachment, 'hash' | 'name' | 'type'>,
  alt: string | undefined,
): string {
  const words = (isPicture(type) ? (alt ?? '') : name).replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ');
  return `${isPicture(type) ? '!' : ''}[${words}](${attachmentKey(hash)})`;
}
