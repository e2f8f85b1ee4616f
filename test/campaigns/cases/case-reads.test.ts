import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ViewName, views } from '../../../src/contract/contract.ts';
import { caseLooks, type LivedThrough } from '../../cases/log/case-looks.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';

let here: World;
let one: LivedThrough;
beforeAll(async () => {
  here = await world();
  one = await livedThrough();
});
afterAll(() => here.close());

const { livedThrough, underMandate, nextMinute, looks } = caseLooks(() => here);

/** Which cases each look writes down, by whom it is asked. */
const read: Partial<Record<ViewName, readonly Who[]>> = {
  case: ['dina', 'dorte'],
  caseRelations: ['dina'],
  casePapers: ['dina'],
  casePassedOn: ['dina'],
  invitedCase: ['ditte'],
  deskCases: ['sune'],
  nis2Cases: ['ivan'],
  caseToDecide: ['ditte', 'aksel'],
};

/** Who might meet something of a case in each of the others, and why it is no reading of one. */
const unread: Partial<Record<ViewName, readonly [Who, string]>> = {
  cases: ['dina', 'the list of figures, out of which a case is opened'],
  findCases: ['dina', 'lines of the same list; what a case says is read on the case'],
  decisions: ['aksel', 'numbers, kinds and deadlines, out of which a case is opened'],
  mandates: ['aksel', 'the same of what was decided under a mandate'],
  me: ['dina', 'nothing of cases'],
  tasks: ['dina', 'the first lines of the same list, without what they say'],
  attachments: ['eva', 'nothing of cases'],
  casePattern: ['dina', 'figures of a month'],
  caseChoices: ['dina', 'people and rules, asked for by the open case'],
  unitsOfCases: ['dina', 'units, for a case that is not there yet'],
  unconfirmed: ['dina', 'words that are no case, without a name'],
  drills: ['dina', 'figures of exercises'],
  lessonDesk: ['dina', 'numbers alone'],
  foreignEdits: ['dina', 'keys of rows'],
  siteTouches: ['rene', 'who has read, itself'],
  breachReports: ['aksel', 'figures of a quarter'],
  breachReportCases: ['dina', 'numbers and kinds, out of which a case is opened'],
  annualReport: ['aksel', 'figures of a year'],
  centreReport: ['karen', 'nothing of cases'],
  controlsOfYear: ['aksel', 'nothing of cases'],
  reportTemplate: ['sofie', 'nothing of cases'],
  managerTexts: ['mette', 'what the DBR has released; opening it is a deed'],
  reports: ['lone', 'her own'],
  passedOn: ['lone', 'of her own'],
  fromDpo: ['ditte', 'what the reader was asked for; the case itself is opened from here'],
  aboutMe: ['lone', 'about herself'],
  reviews: ['mette', 'lessons everybody may read'],
  ...Object.fromEntries(
    (
      [
        'team',
        'teamReading',
        'choiceEffect',
        'storage',
        'wheel',
        'clearance',
        'declaration',
        'conveyances',
        'delegations',
      ] as const
    ).map((name) => [name, ['mette', 'nothing of cases']]),
  ),
  ownCases: ['aksel', 'numbers, kinds and deadlines, out of which a case is opened'],
  appointmentProposals: ['eva', 'nothing of cases'],
  keptEdits: ['dina', 'keys of rows'],
  accessList: ['sune', 'nothing of cases'],
  systems: ['ivan', 'nothing of cases'],
  audits: ['ivan', 'nothing of cases'],
  audit: ['ivan', 'nothing of cases'],
  verification: ['ivan', 'nothing of cases'],
  system: ['ivan', 'nothing of cases'],
  aboutSystem: ['ivan', 'nothing of cases'],
  systemNames: ['ivan', 'nothing of cases'],
  systemBridges: ['ivan', 'nothing of cases'],
  exemptionsOfSystem: ['ivan', 'nothing of cases'],
  systemSheet: ['ivan', 'nothing of cases'],
  systemHistory: ['ivan', 'nothing of cases'],
  systemRisks: ['ivan', 'nothing of cases'],
  riskPicture: ['ivan', 'nothing of cases'],
  casesOfSystem: ['dina', 'numbers and kinds, out of which a case is opened'],
  systemBreaches: ['dina', 'how many cases name each system'],
  mySystems: ['karen', 'nothing of cases'],
  training: ['dina', 'nothing of cases'],
  teamTraining: ['mette', 'nothing of cases'],
  myTraining: ['lone', 'nothing of cases'],
  firstSteps: ['eva', 'that there is one, the day after the first'],
  exampleTexts: ['eva', 'nothing of cases'],
  organisation: ['eva', 'nothing of cases'],
  incoming: ['eva', 'nothing of cases'],
  proposedUnits: ['eva', 'nothing of cases'],
  tailoring: ['eva', 'nothing of cases'],
  modules: ['eva', 'how many drills and mandates are not over'],
  unitEffect: ['eva', 'nothing of cases'],
  handBacks: ['mette', 'nothing of cases'],
  paperImports: ['mette', 'nothing of cases'],
  planner: ['dina', 'nothing of cases'],
  meeting: ['lone', 'nothing of cases'],
  arrivals: ['mette', 'nothing of cases'],
  reviewsOn: ['mette', 'lessons everybody may read'],
  partners: ['eva', 'nothing of cases'],
  exemptions: ['mette', 'nothing of cases'],
  unclear: ['lone', 'nothing of cases'],
  learning: ['dina', 'lessons everybody may read'],
  upkeep: ['dina', 'nothing of cases'],
  drafts: ['eva', 'nothing of cases'],
  draft: ['eva', 'nothing of cases'],
  revisions: ['eva', 'nothing of cases'],
  revision: ['eva', 'nothing of cases'],
  correction: ['eva', 'nothing of cases'],
  importBase: ['eva', 'nothing of cases'],
  distribution: ['eva', 'nothing of cases'],
  council: ['sofie', 'nothing of cases'],
  councilYear: ['inge', 'nothing of cases'],
  ownAgreements: ['peter', 'nothing of cases'],
  centre: ['karen', 'nothing of cases'],
  centreManager: ['karen', 'nothing of cases'],
  ...Object.fromEntries(
    (
      [
        'start',
        'receipts',
        'receipt',
        'handbook',
        'rule',
        'page',
        'settings',
        'appointments',
        'searchable',
        'handbookFiles',
        'wholeHandbook',
      ] as const
    ).map((name) => [name, ['dina', 'nothing of cases']]),
  ),
  ...Object.fromEntries(
    (
      [
        'reminders',
        'questions',
        'readingStatus',
        'accountability',
        'colleagues',
        'lessons',
        'responsibilities',
        'systemResponsibilities',
        'coverage',
        'coverageArea',
      ] as const
    ).map((name) => [name, ['dina', 'nothing of cases']]),
  ),
};

const known: Record<string, string> = {
  subject: 'r06',
  month: '2026-12',
  rule: 'r06',
  page: 'policy',
  key: 'x',
  name: 'Lone',
  person: '11111111-1111-4111-8111-111111111111',
};
function query(name: ViewName): string {
  const fields = Object.keys(('shape' in views[name].query && views[name].query.shape) || {});
  const values: Record<string, string> = {
    ...known,
    number: one.number,
    ...(name === 'caseToDecide' && { key: one.key }),
    ...(name === 'unclear' && { version: '3.0' }),
  };
  return `${new URLSearchParams(fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])))}`;
}
const ask = (who: Who, name: ViewName) => here.as(who).send('GET', `/api/views/${name}?${query(name)}`);

test('domain.md 2.9: every view is one whose looks are written down, or says why it is none', () => {
  const names = Object.keys(views);
  expect(names.filter((name) => name in read || name in unread).sort()).toEqual(names.sort());
  expect(Object.keys(read).filter((name) => name in unread)).toEqual([]);
});

describe('domain.md 2.9: whoever reads a case is written down, once however often the page asks', () => {
  test.each(Object.entries(read).flatMap(([name, readers]) => readers.map((who) => [name as ViewName, who] as const)))(
    '%s by %s',
    async (name, who) => {
      await nextMinute();
      if (name === 'caseToDecide' && who === 'aksel') await underMandate(one);
      await nextMinute();
      const before = new Set((await looks()).map(({ key }) => key));
      for (let time = 0; time < 2; time += 1) {
        const { status, answer } = await ask(who, name);
        expect(status).toBe(200);
        expect(JSON.stringify(answer)).toContain(one.key.replace('incident:', ''));
        const added = (await looks()).filter(({ key }) => !before.has(key));
        const byName = (await here.as(who).view('me', {})).answer.name;
        expect(added).toEqual([{ key: expect.any(String), number: one.number, byName }]);
      }
    },
  );
});

test('IT-Servicedesk reads nothing of a case it has only the number of', async () => {
  const said = { nonce: crypto.randomUUID(), category: 'unauthorisedAccess', words: 'Nogen har kigget' } as const;
  const { number } = (await here.as('lone').action('reportIncident', said)).answer;
  const { cases } = (await here.as('sune').view('deskCases', {})).answer;
  expect(cases.map((shown) => shown.number)).toContain(number);
  expect((await looks()).map((look) => look.number)).not.toContain(number);
});

test('what IT-Servicedesk sees of a case does not count as the DBR having opened it', async () => {
  const said = { nonce: crypto.randomUUID(), category: 'malicious', words: 'Jeg trykkede på linket' } as const;
  const { key } = (await here.as('lone').action('reportIncident', said)).answer;
  await here.as('sune').view('deskCases', {});
  expect((await looks()).some((look) => look.key.startsWith(key))).toBe(true);
  const line = (await here.as('dina').view('cases', {})).answer.cases.find((shown) => shown.key === key);
  expect(line?.unopened).toBe(true);
});

describe('the other views write no look down', () => {
  test.each(Object.entries(unread).map(([name, [who, why]]) => [name as ViewName, who, why] as const))(
    '%s by %s: %s',
    async (name, who) => {
      await nextMinute();
      const before = await looks();
      expect((await ask(who, name)).status).toBeLessThan(500);
      expect(await looks()).toHaveLength(before.length);
    },
  );
});
