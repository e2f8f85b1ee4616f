import { adds, type Examples } from '../examples/example.ts';

export const notifications = {
  savePreference: {
    ready: async (here) => {
      const hours = { days: ['mon' as const, 'fri' as const], fromHour: 8, toHour: 12, holidays: false };
      const writes = [adds('preference', { person: await here.as('inge').id() })];
      return { who: 'inge', input: hours, writes, audits: 0 };
    },
  },
  remindTomorrow: {
    ready: async (here) => {
      const writes = [adds('preference', { person: await here.as('peter').id() })];
      return { who: 'peter', input: { on: true }, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, 'savePreference' | 'remindTomorrow'>;
