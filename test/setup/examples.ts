import { adds, type Examples } from '../examples/example.ts';

export const setup = {
  handStep: {
    ready: async (here) => {
      const person = await here.as('eva').id();
      const input = { step: 'organisation', person, seen: 0 } as const;
      return { who: 'eva', input, writes: [adds('stepHolder', { step: 'organisation' })], audits: 1 };
    },
  },
} satisfies Pick<Examples, 'handStep'>;
