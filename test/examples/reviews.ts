import type { ActionInput } from '../../src/contract/contract.ts';
import type { Who } from '../workplace.ts';
import type { World } from '../world.ts';
import { adds, begins, changes, type Examples, follows, today, type Written } from './example.ts';
import { teams } from './scene.ts';

type Names = 'saveAgenda' | 'holdReview' | 'undoReview' | 'leaflet' | 'openMeeting' | 'checkIn';

const number = '2026-1';
const points: ActionInput<'saveAgenda'>['points'] = [
  { kind: 'rule', ref: 'r06', minutes: 8 },
  { kind: 'privateData', minutes: 2 },
];
const prepare = async (here: World, who: Who) =>
  (await here.as(who).action('saveAgenda', { number, seen: 0, points })).answer.seen;

async function meetingOf(here: World, [who, member]: readonly [Who, Who]): Promise<ActionInput<'holdReview'>> {
  const attended = { by: 'names' as const, people: [await here.as(member).id()] };
  const minutes = { agreed: 'Vi ringer', doubts: '', next: '' };
  return { number, seen: await prepare(here, who), on: today, attended, minutes };
}

/** What the record of a meeting closes besides, as long as it stands (S21). */
function covered(manager: string): readonly Written[] {
  return [
    { ...follows('briefing', {}), about: manager },
    { ...follows('conveyance', {}), about: manager },
  ];
}

/** Personnel meetings, before, during and after. */
export const reviews = {
  saveAgenda: {
    ready: async (here) => {
      const [who] = teams.saveAgenda;
      const writes = [adds('review', { manager: await here.as(who).id() })];
      return { who, input: { number, seen: 0, points }, writes, audits: 1 };
    },
  },
  holdReview: {
    ready: async (here) => {
      const [who, member] = teams.holdReview;
      const manager = await here.as(who).id();
      const input = await meetingOf(here, [who, member]);
      const writes = [
        changes('review', { manager }),
        begins('presence', { manager }),
        begins('reviewYear', { manager }),
        ...covered(manager),
      ];
      return { who, input, writes, audits: 1 };
    },
  },
  undoReview: {
    ready: async (here) => {
      const [who, member] = teams.undoReview;
      const { seen } = (await here.as(who).action('holdReview', await meetingOf(here, [who, member]))).answer;
      const manager = await here.as(who).id();
      const writes = [
        changes('review', { manager }),
        follows('presence', { manager }),
        follows('reviewYear', { manager }),
        ...covered(manager),
      ];
      return { who, input: { number, seen }, writes, audits: 1 };
    },
  },
  leaflet: {
    ready: async () => ({ who: 'mette', input: { points }, writes: [], audits: 0 }),
    differs: { why: 'A PDF has an id and a time of its own.', same: ({ name, mime }) => [name, mime] },
  },
  openMeeting: {
    ready: async (here) => {
      const [who] = teams.openMeeting;
      await prepare(here, who);
      const writes = [adds('openMeeting', { manager: await here.as(who).id() })];
      return { who, input: { number }, writes, audits: 1 };
    },
  },
  checkIn: {
    ready: async (here) => {
      const [manager, who] = teams.checkIn;
      await prepare(here, manager);
      const { code } = (await here.as(manager).action('openMeeting', { number })).answer;
      const writes = [adds('arrival', { person: await here.as(who).id() })];
      return { who, input: { code, here: true }, writes, audits: 1 };
    },
  },
} satisfies Pick<Examples, Names>;
