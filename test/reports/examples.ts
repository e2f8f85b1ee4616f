import { ReadingStatus } from '../../src/features/reading/records.ts';
import { annualReportKey, yearFiguresKey } from '../../src/features/reports/annual/annual-report.ts';
import { YearFigures } from '../../src/features/reports/annual/records.ts';
import { changes, type Examples, found, insideOf } from '../examples/example.ts';
import { until, type World } from '../world.ts';
import { countedTonight } from './counted-tonight.ts';

type Names =
  | 'writeAnnualText'
  | 'lockAnnualReport'
  | 'reopenAnnualReport'
  | 'noteAnnualReportSent'
  | 'correctAnnualReport'
  | 'takeAnnualReport'
  | 'takeAnnualAnnex'
  | 'takeCentreReport';

/** A year that was counted to its end, every quarter with it; no two are neighbours, since each tells of the other. */
async function counted(here: World, year: number): Promise<string> {
  await insideOf(here).ports.records.create(YearFigures, {
    ...{ key: yearFiguresKey(year), actor: 'system', at: '2026-11-27T08:00:00Z', year },
    ...{ figures: 'Hændelser i alt: 12\nSystemer i drift: 40', countedOn: '2026-11-27' },
    quarters: [1, 2, 3, 4].map((number) => `${year}-${number}`),
  });
  const shown = async () => (await here.as('dina').view('annualReport', { year: String(year) })).answer.report;
  await until(async () => (await shown()) !== undefined);
  return found((await shown())?.hash, 'the figures of a year');
}

async function locked(here: World, year: number): Promise<void> {
  await here.as('dina').carryOut('lockAnnualReport', { year, hash: await counted(here, year) });
}

/** The annual report as the DBR makes it. */
export const annual = {
  writeAnnualText: {
    ready: async () => {
      const input = { year: 2026, part: 'conclusion' as const, text: 'Et godt år', seen: '' };
      const writes = [{ kind: 'annualReport' as const, where: { year: 2026 }, added: 1, changed: 0 }];
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  lockAnnualReport: {
    ready: async (here) => {
      const hash = await counted(here, 2010);
      const writes = [{ kind: 'annualReport' as const, where: { year: 2010 }, added: 1, changed: 0 }];
      return { who: 'dina', input: { year: 2010, hash }, writes, audits: 0 };
    },
  },
  reopenAnnualReport: {
    ready: async (here) => {
      await locked(here, 2012);
      return { who: 'dina', input: { year: 2012 }, writes: [changes('annualReport', { year: 2012 })], audits: 0 };
    },
  },
  noteAnnualReportSent: {
    ready: async (here) => {
      await locked(here, 2014);
      const writes = [changes('annualReport', { key: annualReportKey(2014) })];
      const input = { year: 2014, sentOn: '2026-12-01', caseRef: '15/1234' };
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  correctAnnualReport: {
    ready: async (here) => {
      await locked(here, 2020);
      const sent = { year: 2020, sentOn: '2026-12-01', caseRef: '21/1234' };
      await here.as('dina').carryOut('noteAnnualReportSent', sent);
      const writes = [{ kind: 'annualReport' as const, where: { year: 2020 }, added: 1, changed: 0 }];
      const input = { year: 2020, edition: 2, why: 'Et tal var skrevet forkert i teksten' };
      return { who: 'dina', input, writes, audits: 0 };
    },
  },
  takeAnnualReport: {
    ready: async (here) => {
      await locked(here, 2016);
      const input = { year: 2016, format: 'pdf' as const, language: 'da' as const };
      return { who: 'dina', input, writes: [], audits: 0 };
    },
    differs: { why: 'A PDF notes when it is made.', same: ({ name, mime }) => [name, mime] },
  },
  takeAnnualAnnex: {
    ready: async (here) => {
      await locked(here, 2018);
      const writes = [changes('annualReport', { year: 2018 })];
      return { who: 'dina', input: { year: 2018, language: 'da' }, writes, audits: 0 };
    },
    differs: { why: 'Word notes when a file is made.', same: ({ name, mime }) => [name, mime] },
  },
  takeCentreReport: {
    ready: async (here) => {
      const { ports } = insideOf(here);
      // The centres are those of Læsestatus, which a night counts as well.
      await until(() => ports.reader().all(ReadingStatus).length > 0);
      await countedTonight(here);
      await until(async () => (await here.as('karen').view('centreReport', {})).answer.report !== undefined);
      return { who: 'karen', input: { unit: 'center-liv', language: 'da' as const }, writes: [], audits: 0 };
    },
    differs: { why: 'Word notes when a file is made.', same: ({ name, mime }) => [name, mime] },
  },
} satisfies Pick<Examples, Names>;
