import { adds, type Examples } from '../examples/example.ts';

export const coverage = {
  saveNotRelevant: {
    ready: async () => ({
      who: 'eva',
      input: { area: '8.30', because: 'Vi får ikke udviklet systemer af andre.', seen: 0 },
      writes: [adds('notRelevant', { area: '8.30' })],
      audits: 1,
    }),
  },
} satisfies Pick<Examples, 'saveNotRelevant'>;
