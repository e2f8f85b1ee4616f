import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { HeldJob, IncomingList } from '../../src/features/workplace/incoming/records.ts';
import { aJob } from '../records.ts';
import { upnOf } from '../workplace.ts';
import { adds, changes, type Examples, insideOf, nowIn, tells, today } from './example.ts';
import { secondAccount } from './scene.ts';

type Names =
  | 'saveSetting'
  | 'appoint'
  | 'proposeAppointment'
  | 'answerProposal'
  | 'importEmployments'
  | 'answerHeldJobs'
  | 'answerIncomingList'
  | 'linkAccounts'
  | 'saveUnit'
  | 'closeUnit';

/** People, what they hold, and what the municipality has chosen. */
export const workplace = {
  saveSetting: {
    ready: async () => {
      const input = { setting: 'mayorName', value: 'Claus Ejlers', seen: 0 };
      return { who: 'eva', input, writes: [adds('setting', { setting: 'mayorName' })], audits: 1 };
    },
  },
  appoint: {
    ready: async (here) => {
      const person = await here.as('e9').id();
      const input = { role: 'privileged', person, from: today } as const;
      return { who: 'eva', input, writes: [adds('appointment', { person, role: 'privileged' })], audits: 1 };
    },
  },
  proposeAppointment: {
    ready: async (here) => {
      const [nonce, person] = [crypto.randomUUID(), await here.as('e9').id()];
      const input = { nonce, what: 'appoint', role: 'serviceDesk', person, from: today } as const;
      return {
        who: 'eva',
        input,
        writes: [adds('appointmentProposal', { key: `proposal:${nonce}` }), tells('appointmentWaits', nonce)],
        audits: 1,
      };
    },
  },
  answerProposal: {
    ready: async (here) => {
      const [nonce, person] = [crypto.randomUUID(), await here.as('e10').id()];
      const proposal = { nonce, what: 'appoint', role: 'auditor', person, from: today } as const;
      const { key, row: seen } = (await here.as('eva').action('proposeAppointment', proposal)).answer;
      const writes = [
        changes('appointmentProposal', { key }),
        adds('appointment', { person, role: 'auditor' }),
        tells('appointmentChanged', nonce, 4),
      ];
      return { who: 'kim', input: { key, seen, action: 'confirm', caseRef: '26/000123' }, writes, audits: 1 };
    },
  },
  importEmployments: {
    ready: async (here) => {
      const line = `7001;${upnOf('nils')};;Medarbejder;Konsulent;Administration;nord;${upnOf('mette')};01-08-2026;;;`;
      const writes = [adds('employment', { person: await here.as('nils').id(), number: '7001' })];
      const csv = [hrColumns.join(';'), line, ''].join('\r\n');
      return { who: 'eva', input: { csv, check: false }, writes, audits: 1 };
    },
    differs: { why: 'The second file finds that nothing is new.', same: ({ faults, saved }) => [faults, saved] },
  },
  answerHeldJobs: {
    ready: async (here) => {
      const [person, manager] = [await here.as('nils').id(), await here.as('mette').id()];
      const job = aJob({ key: `${person}:7009`, person, number: '7009', name: 'Nils Nyborg', unit: 'nord', manager });
      const { ports } = insideOf(here);
      const { mark } = await ports.records.create(HeldJob, { ...job, state: 'waiting', leaderAfter: 'Mette Madsen' });
      const writes = [adds('employment', { key: job.key }), changes('heldJob', { key: job.key })];
      return { who: 'eva', input: { jobs: [{ key: job.key, seen: mark.version }], take: true }, writes, audits: 2 };
    },
  },
  answerIncomingList: {
    ready: async (here) => {
      const [hash, made] = ['a'.repeat(64), { actor: 'system', at: nowIn(here) }];
      const counts = { added: 0, changed: 5, ended: 5, unchanged: 0, current: 40 };
      const row: IncomingList = { key: 'api:example', source: 'api', state: 'waiting', hash, ...counts, ...made };
      await insideOf(here).ports.records.create(IncomingList, row);
      const writes = [changes('incomingList', { key: row.key })];
      return { who: 'eva', input: { key: row.key, hash, take: false }, writes, audits: 1 };
    },
  },
  linkAccounts: {
    ready: async (here) => {
      const account = await here.as(secondAccount).id();
      const input = { accountUpn: upnOf(secondAccount), personUpn: upnOf('e9'), linked: true };
      return { who: 'eva', input, writes: [adds('accountLink', { account })], audits: 1 };
    },
  },
  saveUnit: {
    ready: async () => {
      const input = {
        nonce: crypto.randomUUID(),
        name: 'Ny enhed',
        kind: 'unit',
        parent: 'kommunen',
        seen: 0,
      } as const;
      return { who: 'eva', input, writes: [adds('unit', { name: 'Ny enhed' })], audits: 1 };
    },
  },
  closeUnit: {
    ready: async (here) => {
      const wanted = {
        nonce: crypto.randomUUID(),
        name: 'På vej ud',
        kind: 'unit',
        parent: 'kommunen',
        seen: 0,
      } as const;
      const { unit, seen } = (await here.as('eva').action('saveUnit', wanted)).answer;
      const input = { unit, seen, does: 'close' } as const;
      return { who: 'eva', input, writes: [changes('unit', { unit })], audits: 1 };
    },
  },
} satisfies Pick<Examples, Names>;
