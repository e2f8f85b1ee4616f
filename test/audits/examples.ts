import { adds, changes, type Examples, found } from '../examples/example.ts';
import { until, type World } from '../world.ts';

/** A PDF of its own for each: the same content is the same file. */
export const pdfOf = (text: string) =>
  Buffer.from(
    `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  ).toString('base64');

/** An internal audit the director asks the head of IT security for. */
async function begunAudit(here: World, title: string): Promise<{ audit: string; version: number }> {
  const asked = { kind: 'internal', title, beganOn: '2026-12-01', dueOn: '2026-12-20' } as const;
  const performer = await here.as('ivan').id();
  const input = { ...asked, nonce: crypto.randomUUID(), performer };
  const { key: audit, version } = (await here.as('aksel').action('beginAudit', input)).answer;
  return { audit, version };
}

/** A report of the auditors that is noted. */
export async function notedReport(here: World, title: string): Promise<{ audit: string; version: number }> {
  const said = { kind: 'external', title, beganOn: '2026-11-20', performedBy: 'Revision A/S' } as const;
  const input = { ...said, nonce: crypto.randomUUID() };
  const { key: audit, version } = (await here.as('aksel').action('beginAudit', input)).answer;
  return { audit, version };
}

/** A finding of an audit, for Signe to put right. */
async function aFindingFor(here: World, title: string): Promise<{ point: string; version: number }> {
  const { audit } = await begunAudit(here, title);
  const said = {
    outcome: 'finding',
    note: 'Ti konti er ikke lukket',
    followUp: 'Luk dem',
    followUpDue: '2026-12-20',
  } as const;
  const followUpOwner = await here.as('signe').id();
  const input = { audit, place: 1, ...said, followUpOwner, seen: 0 };
  const { key: point, version } = (await here.as('ivan').action('saveAuditPoint', input)).answer;
  return { point, version };
}

type Names =
  | 'changeVerification'
  | 'takeAudit'
  | 'beginAudit'
  | 'changeAudit'
  | 'saveAuditPoint'
  | 'followUpFinding'
  | 'saveAuditReport'
  | 'takeAuditReport';

export const audits = {
  beginAudit: {
    ready: async (here) => {
      const said = {
        kind: 'systematic',
        title: 'Systematisk kontrol',
        beganOn: '2026-12-01',
        dueOn: '2027-02-01',
      } as const;
      const input = { ...said, nonce: crypto.randomUUID(), performer: await here.as('ivan').id() };
      return { who: 'aksel', input, writes: [adds('audit', { key: `audit:${input.nonce}` })], audits: 1 };
    },
  },
  changeAudit: {
    ready: async (here) => {
      const { audit, version: seen } = await notedReport(here, 'Forelagt');
      const input = { step: 'present', audit, seen, presentedOn: '2026-11-30', caseNumber: '26/1042' } as const;
      return { who: 'aksel', input, writes: [changes('audit', { key: audit })], audits: 1 };
    },
  },
  saveAuditPoint: {
    ready: async (here) => {
      const { audit } = await begunAudit(here, 'Besvaret');
      const input = { audit, place: 2, outcome: 'inOrder', note: 'Sag 26/1042', seen: 0 } as const;
      return { who: 'ivan', input, writes: [adds('auditPoint', { audit })], audits: 1 };
    },
  },
  followUpFinding: {
    ready: async (here) => {
      const { point, version: seen } = await aFindingFor(here, 'Fulgt op');
      const input = { followUp: 'done', point, seen, note: 'Alle er lukket' } as const;
      return { who: 'signe', input, writes: [changes('auditPoint', { key: point })], audits: 1 };
    },
  },
  saveAuditReport: {
    ready: async (here) => {
      const { audit, version: seen } = await notedReport(here, 'Lagt op');
      const input = { audit, seen, name: 'Rapport.pdf', content: pdfOf('example') };
      return { who: 'aksel', input, writes: [changes('audit', { key: audit })], audits: 1 };
    },
  },
  changeVerification: {
    ready: async (here) => {
      const rule = 'r07';
      const said = { step: 'plan', rule, months: 12, startOn: '2027-03-01', seen: 0 } as const;
      const input = { ...said, performer: await here.as('ivan').id() };
      return { who: 'eva', input, writes: [adds('control', { about: 'rule:r07' })], audits: 1 };
    },
  },
  takeAudit: {
    ready: async (here) => {
      const { audit } = await notedReport(here, 'På papir');
      await until(
        async () => (await here.as('dina').view('audit', { audit: audit.slice('audit:'.length) })).status === 200,
      );
      return { who: 'dina', input: { audit, language: 'da' }, writes: [], audits: 0 };
    },
    differs: { why: 'Word notes when it was made.', same: ({ name, mime }) => [name, mime] },
  },
  takeAuditReport: {
    ready: async (here) => {
      const { audit, version: seen } = await notedReport(here, 'Hentet');
      const saved = await here
        .as('aksel')
        .action('saveAuditReport', { audit, seen, name: 'R.pdf', content: pdfOf('taken') });
      const { version } = found(saved.answer, 'report');
      await until(async () => {
        const nonce = audit.slice('audit:'.length);
        return (await here.as('dina').view('audit', { audit: nonce })).answer?.version === version;
      });
      return { who: 'dina', input: { audit }, writes: [], audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
