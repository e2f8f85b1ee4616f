import { nameKey, sameName } from '../../core/code-of-name.ts';
import { type Day, writtenDay } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { System } from './records.ts';

/** Somebody beside the supplier who processes personal data in a system (S50, S51). */
export interface Processor {
  name: string;
  cvr?: string | undefined;
  /** Works for another processor, who has the agreement with them (GDPR art. 28(4)). */
  isSub?: true | undefined;
  /** Journal number or link of the data processing agreement. */
  agreement?: string | undefined;
  /** What an auditor has stated, when, and until when it is relied on. */
  statement?: string | undefined;
  statementFrom?: Day | undefined;
  statementTo?: Day | undefined;
}

/** What is known of who processes: as it is stored, or as a page shows it. */
export interface Processed {
  processing: System['processing'];
  processors?: string | readonly Processor[] | undefined;
}

const mark = { cvr: 'CVR', agreement: 'aftale', statement: 'erklæring', statementFrom: 'fra', statementTo: 'til' };
const sub = 'underdatabehandler';
const between = ' · ';
type Marked = keyof typeof mark;

/** One a line, as people read them in the list: `Skyhuset ApS · CVR 12345678 · aftale 24/001 · erklæring ISAE 3000 · til 2027-06-01`. */
export function writtenProcessors(processors: readonly Processor[]): string | undefined {
  const plain = (text: string) => text.replace(/\s*[\n·]\s*/g, ', ');
  const lines = processors.map(({ name, isSub, ...said }) =>
    [
      plain(name),
      ...(isSub ? [sub] : []),
      ...(Object.keys(mark) as Marked[]).flatMap((what) => {
        const text = said[what];
        return text === undefined ? [] : [`${mark[what]} ${plain(text)}`];
      }),
    ].join(between),
  );
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** As they were written. What somebody wrote by hand and has no mark is part of the name, so that nothing is lost. */
export function processorsIn(stored: Processed['processors']): readonly Processor[] {
  if (typeof stored === 'object') return stored;
  return (stored ?? '').split('\n').flatMap((line): readonly Processor[] => {
    const [first = '', ...parts] = line.split('·').map((part) => part.trim());
    const read = parts.map((part) => [part, markedIn(part)] as const);
    const name = [first, ...read.flatMap(([part, said]) => (said ? [] : [part]))].filter(Boolean).join(', ');
    return name === '' ? [] : [Object.assign({ name }, ...read.map(([, said]) => said ?? {}))];
  });
}

function markedIn(part: string): Partial<Processor> | undefined {
  if (part.toLowerCase() === sub) return { isSub: true };
  const what = (Object.keys(mark) as Marked[]).find((one) => part.startsWith(`${mark[one]} `));
  if (what === undefined) return undefined;
  const text = part.slice(mark[what].length).trim();
  if (what !== 'statementFrom' && what !== 'statementTo') return { [what]: text };
  const day = writtenDay(text);
  return day === undefined ? undefined : { [what]: day };
}

/**
 * The processors another register names beside the supplier, each once, as they are stored.
 * @returns nothing but an empty text where it says that there are none
 */
export function othersWritten(
  named: readonly Processor[],
  supplier?: { name?: string | null | undefined; cvr?: string | null | undefined },
): string {
  const isOne = ({ name, cvr }: Processor, other: typeof supplier) =>
    sameName(name, other?.name ?? '') || (cvr !== undefined && cvr === other?.cvr);
  const others = named.filter(
    (one, at) => !isOne(one, supplier) && named.findIndex((other) => isOne(one, other)) === at,
  );
  return writtenProcessors(others) ?? '';
}

export type ProcessorFault = 'processorTwice' | 'processorCvr' | 'noStatement' | 'endsBefore';

/**
 * What is in the way of the processors beside the supplier: each stands once, and a statement has a name and ends after it
 * was made.
 */
export function processorFaults(
  processors: readonly Processor[],
  { supplier, supplierCvr, processing }: Pick<System, 'supplier' | 'supplierCvr' | 'processing'>,
): readonly ProcessorFault[] {
  const isNamed = processing === 'processor' && supplier !== undefined;
  const all = [...(isNamed ? [{ name: supplier, cvr: supplierCvr }] : []), ...processors];
  const isTwice = (some: readonly (string | undefined)[]) => {
    const known = some.filter((one) => one !== undefined);
    return new Set(known).size < known.length;
  };
  return whichHold<ProcessorFault>([
    [isTwice(all.map(({ name }) => nameKey(name))) || isTwice(all.map(({ cvr }) => cvr)), 'processorTwice'],
    [processors.some(({ cvr }) => cvr !== undefined && !/^\d{8}$/.test(cvr)), 'processorCvr'],
    [processors.some((one) => (one.statementFrom ?? one.statementTo) && one.statement === undefined), 'noStatement'],
    [processors.some(({ statementFrom = '', statementTo = '9999' }) => statementTo < statementFrom), 'endsBefore'],
  ]);
}

/** Is there anybody we need an agreement with ourselves: the supplier, or another who works for us (S51)? */
export function hasProcessor({ processing, processors }: Processed): boolean {
  return processing === 'processor' || processorsIn(processors).some(({ isSub }) => !isSub);
}

/** Those beside the supplier with whom an agreement is asked and none is written (S51). */
export function withoutAgreement({ processors }: Pick<Processed, 'processors'>): readonly Processor[] {
  return processorsIn(processors).filter(({ isSub, agreement }) => !isSub && agreement === undefined);
}

/** The day the first of the auditors’ statements runs out (S50); nothing where none is said to. */
export function firstStatementEnd({
  processing,
  statement,
  statementTo,
  processors,
}: Processed & Pick<System, 'statement' | 'statementTo'>): Day | undefined {
  const own = processing === 'processor' && statement !== undefined ? [statementTo] : [];
  const days = [...own, ...processorsIn(processors).map((one) => one.statementTo)].filter((day) => day !== undefined);
  return days.toSorted()[0];
}
