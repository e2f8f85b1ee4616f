import type { ImportedPart } from './imported-part.ts';
import type { ImportBase, ImportPlan } from './plan.ts';
import { saySame } from './same-text.ts';

/** What is sent to be kept: a rule for each part, and the introduction's parts as its one page. */
export function keptParts({ parts }: ImportPlan, { introduction }: ImportBase, title: string): readonly ImportedPart[] {
  const kept = parts.filter(({ isKept }) => isKept);
  const rules = kept
    .filter(({ part }) => part.use === 'rule')
    .map(({ part, subject, rule, text, facts }) => ({
      ...{ subject, title: part.title.trim(), text: text.trim(), ...facts },
      ...(rule?.version !== undefined && { base: rule.version }),
    }));
  const opening = kept.filter(({ part }) => part.use === 'introduction');
  const text = opening
    .map((one, index) => (index === 0 ? one.text : `## ${one.part.title}\n\n${one.text}`))
    .join('\n\n');
  if (opening.length === 0 || (introduction && saySame(introduction.text, text))) return rules;
  const page: ImportedPart = {
    subject: 'introduction',
    title: introduction?.title ?? title,
    text: text.trim(),
    ...{ audience: [], focus: [], iso: [], policySection: '' },
    ...(introduction && { base: introduction.version }),
  };
  return [page, ...rules];
}
