import { adds, type Examples } from './example.ts';

export const storage = {
  saveStoragePlace: {
    ready: async () => {
      const input = { unit: 'nord', kind: 'drafts', place: 'Teams: Nord', seen: 0 } as const;
      return { who: 'mette', input, writes: [adds('storagePlace', { unit: 'nord' })], audits: 1 };
    },
  },
} satisfies Pick<Examples, 'saveStoragePlace'>;
