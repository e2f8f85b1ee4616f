import { adds, changes, type Examples } from '../examples/example.ts';

const firm = (nonce: string) => ({
  nonce,
  organisation: 'Eksempel Rengøring ApS',
  service: 'Rengøring af skoler',
  contactName: 'Tanja Grøn',
  contactAt: 'tanja@eksempel.example',
  processing: 'processor' as const,
});

export const partners = {
  addPartner: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      return { who: 'simon', input: firm(nonce), writes: [adds('partner', { key: `partner:${nonce}` })], audits: 1 };
    },
  },
  changePartner: {
    ready: async (here) => {
      const { key, version: seen } = (await here.as('simon').action('addPartner', firm(crypto.randomUUID()))).answer;
      const input = { step: 'instruct', key, seen, on: '2026-11-20', by: 'Simon Sø', how: 'meeting' } as const;
      return { who: 'simon', input, writes: [changes('partner', { key })], audits: 1 };
    },
  },
} satisfies Pick<Examples, 'addPartner' | 'changePartner'>;
