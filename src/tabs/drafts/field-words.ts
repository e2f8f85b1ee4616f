import type { DraftFields } from '../../features/editing/drafts/draft-fields.ts';
import type { Text } from '../language.tsx';
import type { TextOf } from '../use-text.ts';

/** What a field is called on the page. */
export function fieldName(name: keyof DraftFields, { facts, textLabel, language }: TextOf<'drafts'>): string {
  const names: Readonly<Record<keyof DraftFields, string>> = {
    ...{ title: facts.name, titleEn: facts.nameEn, textDa: textLabel.da, textEn: textLabel.en, englishOf: language.en },
    ...{ chapter: facts.chapter, core: facts.core, audience: facts.audience, areas: facts.areas, recurs: facts.recurs },
    ...{ material: facts.material, lawBound: facts.lawBound, critical: facts.critical, daysToRead: facts.daysToRead },
    ...{ focus: facts.focus, subjects: facts.subjects, iso: facts.iso, policySection: facts.policySection },
    ...{ owner: facts.owner, howVerified: facts.howVerified, whatsNew: facts.whatsNew, whatsNewEn: facts.whatsNewEn },
    ...{ inForceFrom: facts.inForceFrom, nextReview: facts.nextReview },
  };
  return names[name];
}

/** What stands in a field, in words; empty for nothing. */
export function fieldWords(name: keyof DraftFields, fields: DraftFields, words: TextOf<'drafts'>, text: Text): string {
  const { facts, english } = words;
  const list = (codes: readonly string[] | undefined, names: Readonly<Record<string, string>>) =>
    (codes ?? []).map((code) => names[code] ?? code).join(', ');
  switch (name) {
    case 'chapter':
      return fields.chapter ? text.handbook.chapter[fields.chapter] : '';
    case 'audience':
      return list(fields.audience, facts.group);
    case 'areas':
      return list(fields.areas, words.exampleFor);
    case 'focus':
      return list(fields.focus, text.handbook.focus);
    case 'subjects':
      return list(fields.subjects, text.handbook.subject);
    case 'iso':
      return list(fields.iso, {});
    case 'recurs':
      return fields.recurs ? facts.recurrence[fields.recurs] : '';
    case 'material':
      return fields.material === undefined ? '' : fields.material ? facts.materialYes : facts.materialNo;
    case 'core':
    case 'lawBound':
    case 'critical':
      return fields[name] === undefined ? '' : fields[name] ? facts.yes : facts.no;
    case 'englishOf':
      return fields.englishOf === undefined ? '' : english.current;
    default:
      return String(fields[name] ?? '');
  }
}
