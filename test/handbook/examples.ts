import type { Examples } from '../examples/example.ts';

const none = { writes: [], audits: 0 };

/** Files to take along: nothing is written. */
export const handbook = {
  takeHandbook: {
    // An edition is published meanwhile.
    isLast: true,
    ready: async () => ({ who: 'lone', input: { format: 'docx', language: 'da' }, ...none }),
  },
  takeEdition: {
    ready: async () => ({ who: 'eva', input: { format: 'docx', language: 'da', on: '2026-10-01' }, ...none }),
  },
  ruleLeaflet: {
    ready: async () => ({ who: 'lone', input: { of: { kind: 'rule', rule: 'r06' }, size: 'A4' }, ...none }),
    differs: { why: 'A PDF has an id and a time of its own.', same: ({ name, mime }) => [name, mime] },
  },
} satisfies Pick<Examples, 'takeHandbook' | 'takeEdition' | 'ruleLeaflet'>;
