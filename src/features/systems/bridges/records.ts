import { choice, flag, lines, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A register of systems the municipality has elsewhere, and what came of it last (S94): one row a register, from the day
 * somebody asked for it first. No key and no address: those stand with the operator.
 */
export const SystemBridge = record('systemBridge', {
  site: 'main',
  name: 'SystemBridges',
  da: 'Andre systemregistre',
  purpose: 'Viser, hvornår systemerne sidst er hentet fra et andet register, og hvad der kom ud af det.',
  purposeEn: 'Shows when systems were last taken from another register, and what came of it.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    da: 'Så længe Rettesnor er i brug. Den næste nat afløser den forrige.',
    en: 'For as long as Rettesnor is in use. The next night takes the place of the one before.',
  },
  columns: {
    source: choice('Source', 'Register', { os2compliance: 'OS2compliance', kitos: 'KITOS' }),
    state: choice('State', 'Status', { asked: 'Bestilt', done: 'Hentet', failed: 'Gået i stå' }, { indexed: true }),
    fault: choice(
      'Fault',
      'Fejl',
      {
        unreachable: 'Svarer ikke',
        timeout: 'Svarer for langsomt',
        key: 'Nøglen duer ikke',
        forbidden: 'Ingen adgang',
        busy: 'Har for travlt',
        notTheirs: 'Svaret er ikke registrets',
        half: 'Kun halvdelen kom',
        failed: 'Fejl i det andet register',
      },
      { optional: true },
    ),
    fetchedAt: moment('FetchedAt', 'Senest hentet helt', { optional: true }),
    came: number('Came', 'Systemer'),
    added: number('Added', 'Nye'),
    changed: number('Changed', 'Ændrede'),
    waiting: number('Waiting', 'Venter på svar'),
    missing: number('Missing', 'Findes der ikke mere'),
    written: number('Written', 'Skrevet tilbage'),
    notWritten: number('NotWritten', 'Kunne ikke skrives tilbage'),
    notWrittenNames: lines('NotWrittenNames', 'Blev ikke skrevet tilbage', { optional: true }),
    writesBack: flag('WritesBack', 'Ejere og links skrives tilbage', { optional: true }),
    askedByName: text('AskedByName', 'Bestilt af', { optional: true, personal: 'identity' }),
    /** What the press that asked is called: a run of its own. */
    asked: text('Asked', 'Bestilling (kode)', { hidden: true, optional: true }),
    /** When it was last read, whatever came of it. */
    triedAt: moment('TriedAt', 'Senest prøvet', { hidden: true, optional: true }),
    /** The page it stopped at, from which the next try goes on. */
    page: number('Page', 'Side', { hidden: true, optional: true }),
  },
  views: [defaultView('Alle', 'source state fault fetchedAt came added changed waiting written', 'source')],
});
export type SystemBridge = RecordOf<typeof SystemBridge>;

/** A system another register tells of, about which somebody is to say something (S94, INV1). */
export const FetchedSystem = record('fetchedSystem', {
  site: 'main',
  name: 'FetchedSystems',
  da: 'Systemer, der venter på svar',
  purpose: 'Et andet register siger noget andet end vores, eller et system ligner et, vi har. Nogen svarer på det.',
  purposeEn: 'Another register says something else than ours, or a system looks like one we have. Somebody answers.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter svaret.', en: 'Two years after the answer.' },
  columns: {
    source: choice('Source', 'Register', { os2compliance: 'OS2compliance', kitos: 'KITOS' }, { indexed: true }),
    name: text('SystemName', 'System'),
    state: choice(
      'State',
      'Status',
      { waiting: 'Venter på svar', left: 'Ladt ligge', missing: 'Findes der ikke mere', over: 'Faldet på plads' },
      { indexed: true },
    ),
    answeredByName: text('AnsweredByName', 'Svaret af', { optional: true, personal: 'identity' }),
    answeredAt: moment('AnsweredAt', 'Svaret', { optional: true }),
    sourceId: text('SourceId', 'Id i det andet register', { hidden: true }),
    /** As the other register told it last, so that an answer is carried out at once. */
    told: lines('Told', 'Som det andet register siger (kode)', { hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'name source state answeredByName answeredAt at', '-at'),
    listView('Venter', 'name source at', 'name', equal('state', 'Venter på svar')),
  ],
});
export type FetchedSystem = RecordOf<typeof FetchedSystem>;
