import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const subjects = ['Medarbejderen', 'Lederen', 'Systemejeren', 'Leverandøren', 'Byrådsmedlemmet', 'Vikaren', 'Kontoret'];
const steps = ['låser', 'gemmer', 'sletter', 'sender', 'melder', 'tjekker', 'spørger om', 'skriver ned'];
const things = ['skærmen', 'papiret', 'brevet', 'nøglen', 'adgangen', 'telefonen', 'listen', 'aftalen', 'kopien'];
const whens = ['hver dag', 'inden fredag', 'før mødet', 'når opgaven er slut', 'samme dag', 'uden at vente'];

/** A sentence of our own; another one for each number. */
function sentence(number: number): string {
  const pick = (words: readonly string[], step: number) => words[Math.floor(number / step) % words.length] ?? '';
  return `${pick(subjects, 1)} ${pick(steps, 3)} ${pick(things, 5)} ${pick(whens, 2)}, og det står i punkt ${number}.`;
}

const paragraphOf = (from: number, count: number) =>
  new Paragraph(Array.from({ length: count }, (_, index) => sentence(from + index)).join(' '));
const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });

/**
 * A Word document of invented rules in the shape of a policy's handbook: chapters, rules, sections, lists and tables.
 * @param rules a page for each, more or less
 */
export async function longBook(rules: number): Promise<Uint8Array> {
  const children = Array.from({ length: rules }, (_, rule) => {
    const from = rule * 40;
    const chapter = rule % 12 === 0 ? [heading(`Kapitel ${rule / 12 + 1}`, HeadingLevel.HEADING_1)] : [];
    return [
      ...chapter,
      heading(`${sentence(from).split(' ').slice(0, 3).join(' ')} nummer ${rule + 1}`, HeadingLevel.HEADING_2),
      bold('Det skal du'),
      ...Array.from({ length: 5 }, (_, index) => new Paragraph({ text: sentence(from + index), bullet: { level: 0 } })),
      bold('Hvorfor'),
      paragraphOf(from + 5, 12),
      paragraphOf(from + 17, 8),
      new Table({
        rows: Array.from(
          { length: 4 },
          (_, row) =>
            new TableRow({ children: [0, 1, 2].map((column) => cell(sentence(from + 25 + row * 3 + column))) }),
        ),
      }),
    ];
  }).flat();
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text, heading: level });
}

function bold(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })] });
}
