import { normalHead } from '../../workplace/imports/head-words.ts';
import type { Table } from '../../workplace/imports/read-table.ts';
import { type Dropped, droppedColumns } from '../../workplace/imports/suggested-columns.ts';

/** What is looked for in a file of a learning system. No other column leaves the browser (INV15). */
export const learningColumns = ['person', 'course', 'on', 'status'] as const;
export type LearningColumn = (typeof learningColumns)[number];
/** A file without these says nothing; where there is no status, every line is somebody who took it. */
export const neededLearningColumns = ['person', 'course', 'on'] as const satisfies readonly LearningColumn[];

/** Where in the file each column stands, from 0. */
export type LearningColumns = Partial<Record<LearningColumn, number>>;

/** What learning systems call each column, likeliest first. */
const written: Readonly<Record<LearningColumn, string>> = {
  person:
    'E-mail|Email|Mail|Brugernavn|UPN|User principal name|Bruger|Brugerid|Login|Username|Medarbejdernr|Medarbejdernummer|Lønnummer|Employee id|Deltager e-mail|Kursist e-mail|Arbejdsmail',
  course:
    'Kursus|Kursusnavn|Kursustitel|Titel|Aktivitet|Læringsaktivitet|E-læring|Hold|Course|Course name|Course title|Learning|Activity|Modul',
  on: 'Gennemført|Gennemført dato|Gennemførelsesdato|Dato for gennemførelse|Afsluttet|Afsluttet dato|Afslutningsdato|Bestået dato|Completed|Completed on|Completion date|Date completed|Dato',
  status: 'Status|Gennemførelsesstatus|Resultat|Fremmøde|Completion status|Result',
};

const places = new Map<string, { column: LearningColumn; place: number }>();
for (const column of learningColumns) {
  for (const [place, head] of written[column].split('|').entries()) places.set(normalHead(head), { column, place });
}

/** Is it a head that is known for any of the columns? */
export function isLearningHead(head: string): boolean {
  return places.has(normalHead(head));
}

/** Which column of a file each of ours is, and which nobody may read: CPR numbers are in no column that is (INV15). */
export function suggestedLearningColumns({ heads, rows }: Table): {
  columns: LearningColumns;
  dropped: readonly Dropped[];
} {
  const dropped = droppedColumns(heads, rows);
  const best = new Map<LearningColumn, { at: number; place: number }>();
  for (const [at, head] of heads.entries()) {
    const known = dropped.some((one) => one.at === at) ? undefined : places.get(normalHead(head));
    if (known && known.place < (best.get(known.column)?.place ?? Number.POSITIVE_INFINITY)) {
      best.set(known.column, { at, place: known.place });
    }
  }
  return { columns: Object.fromEntries([...best].map(([column, { at }]) => [column, at])), dropped };
}
