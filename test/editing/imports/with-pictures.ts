import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { png } from '../attachments/attachment-files.ts';
import { heading, media, paragraph, picture, run, styles, text, wordFile } from './word-file.ts';

/** Two pictures, the first in two places and the second without words, and one no browser shows. */
export const withPictures = wordFile(
  [
    heading(1, 'Hver dag'),
    heading(2, 'R71 Tæl nøglerne'),
    text('Tæl nøglerne på krogene, før vagten er slut.'),
    paragraph(picture('r-a.png', 'Skabet [nr. 2]\nmed nøglen i')),
    heading(2, 'R72 Pladsen ved kaffen'),
    paragraph(`${run('Sådan ser pladsen ud: ')}${picture('r-a.png', 'Et ryddet bord')}`),
    paragraph(picture('r-b.png', '')),
    paragraph(picture('r-c.emf', 'En tegning')),
  ].join(''),
  {
    'word/styles.xml': styles,
    ...media({ 'a.png': png, 'b.png': drawnPng(3, 3, [128, 0, 0], []), 'c.emf': new Uint8Array([1, 0, 0, 0, 9]) }),
  },
);
