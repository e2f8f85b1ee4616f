import type { text as Danish } from './text.da.ts';

export const text: typeof Danish = {
  title: 'Attachments',
  lead: 'Pictures and files the rules show. Everybody who reads the handbook can see them once a published text does.',
  none: 'No attachments yet',
  noneNext: 'Attach a picture or a file, and put it into a rule.',
  attach: 'Add an attachment',
  attached: (name) => `${name} has been added.`,
  existed: (name) => `That attachment is here already. It is called ${name}.`,
  form: {
    file: 'Choose a file',
    paste: 'You can also copy a picture somewhere else and paste it here.',
    kinds:
      'PNG, JPEG, WebP, GIF, PDF, Word (.docx) or Excel (.xlsx), at most 5 MB. Place and time in a picture are removed.',
    needed: 'Choose a file first.',
    tooLarge: 'The file takes up more than 5 MB. Make the picture smaller, or split the document.',
    unreadable: 'The file could not be read from your device. Choose it again.',
    chosen: (name, size) => `Chosen: ${name}, ${size}`,
    pasted: 'picture',
    name: 'Name',
    alt: 'What does the picture show? (Danish)',
    altHelp:
      'Read aloud to those who cannot see the picture, and there when it cannot be fetched. Write what one should know from it.',
    altNeeded: 'Write what the picture shows.',
    altEn: 'The same in English',
    save: 'Add it',
    saving: 'Adding …',
    progress: 'The file is on its way. A slow network takes longest.',
  },
  unreadable: {
    title: (count) =>
      count === 1 ? 'An attachment can no longer be opened' : `${count} attachments can no longer be opened`,
    why: 'The files are not as they were when the rule was adopted: SharePoint or somebody has changed them. Add the same file again and everybody can open it. Rettesnor can tell from the content whether it is the same.',
    again: 'Add the same file again',
    restored: (name) => `${name} can be opened again.`,
  },
  type: {
    ...{ png: 'Picture (PNG)', jpeg: 'Picture (JPEG)', webp: 'Picture (WebP)', gif: 'Picture (GIF)' },
    ...{ pdf: 'PDF', docx: 'Word document', xlsx: 'Excel sheet' },
  },
  shows: (words) => `Shows: ${words}`,
  showsEn: (words) => `In English: ${words}`,
  by: (name, day) => `Added by ${name} ${day}`,
  uses: 'Used in',
  unused: 'No published text uses it yet. Only editors can see it.',
  formerly: (version) => `only in older versions, last ${version}`,
  copy: 'Copy for a text',
  copied: 'Copied. Paste it into the rule where it belongs.',
  copyByHand: 'Copy this and paste it into the rule',
  kb: (count) => `${count} kB`,
  mb: (count) => `${count} MB`,
};
