import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { RuleVersion } from '../../../handbook/records.ts';
import { newest } from '../../../handbook/rule.ts';
import { Draft } from '../../drafts/records.ts';
import { importing } from '../roles.ts';

/**
 * What a document that is brought in is compared with: every rule in its newest version, be it in force or coming, and
 * those that are being written and were never published, so that the same document again finds its own.
 */
export const importBase = view({
  summary:
    'What a document is compared with: the newest text of every rule, published or only written, and the introduction',
  roles: importing,
  query: z.strictObject({}),
  output: z.strictObject({
    rules: z.array(
      z.strictObject({
        ...shape(RuleVersion, 'rule', 'title', 'audience', 'focus', 'iso'),
        /** Absent for a rule that is being written and was never published: its number is taken. */
        version: z.string().optional(),
        text: z.string(),
        policySection: z.string(),
      }),
    ),
    introduction: z.strictObject({ version: z.string(), title: z.string(), text: z.string() }).optional(),
  }),
  read: (reader) => {
    const { rules, pages } = reader.handbook();
    const introduction = newest(pages.filter(({ page }) => page === 'introduction'));
    const published = [...rules.values()].map(({ newest: known }) => {
      const { rule, version, title, textDa: text, audience, focus, iso, policySection = '' } = known;
      return { rule, version, title, text, audience, focus, iso, policySection };
    });
    const written = reader
      .all(Draft, { state: 'open' })
      .filter(({ document, base, subject }) => document === 'rule' && base === undefined && !rules.has(subject))
      .map(({ subject, title = '', textDa: text = '', audience = [], focus = [], iso = [], policySection = '' }) => {
        return { rule: subject, title, text, audience, focus, iso, policySection };
      });
    return {
      rules: [...published, ...written],
      introduction: introduction && {
        version: introduction.version,
        title: introduction.title,
        text: introduction.textDa,
      },
    };
  },
});
