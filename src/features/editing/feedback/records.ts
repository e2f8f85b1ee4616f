import { lines, moment, patterns, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A passage of a rule somebody finds unclear (S64, S84). It asks nothing of anybody: the rule's writers see a count
 * and, if the reader likes, one line, and never who it was.
 */
export const Unclear = record('unclear', {
  site: 'main',
  name: 'Unclear',
  da: 'Uklare steder',
  purpose: 'Steder i reglerne, du har sagt er uklare. De, der skriver reglerne, ser antal og linjen, aldrig hvem.',
  purposeEn:
    'Places in the rules you have said are unclear. Those who write the rules see counts and the line, never who.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo'],
  retention: {
    months: 12,
    da: 'Et år efter at reglen har fået nyt indhold.',
    en: 'One year after the rule has got new content.',
  },
  columns: {
    rule: text('Rule', 'Regel', { indexed: true, pattern: patterns.rule, personal: 'own' }),
    version: text('Version', 'Version', { personal: 'own' }),
    /** The passage's own words, as the reader met them. */
    words: lines('PassageWords', 'Stedet i reglen', { personal: 'own' }),
    /** What is unclear about it, in one line free of CPR numbers. */
    why: text('Why', 'Hvad der er uklart', { optional: true, personal: 'own' }),
    markedAt: moment('MarkedAt', 'Markeret', { indexed: true, personal: 'own' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'own' }),
    passage: text('Passage', 'Aftryk af stedet', { hidden: true, personal: 'own' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'own' }),
  },
  views: [
    defaultView('Alle', 'markedAt rule version words why withdrawnAt', '-markedAt'),
    listView('Pr. regel', 'rule version words why markedAt', 'rule'),
  ],
});
export type Unclear = RecordOf<typeof Unclear>;
