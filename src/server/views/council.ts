import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { councilNames, councilStatus, membersShown } from '../../features/reading/council/council.ts';
import { councilCount } from '../../features/reading/council/council-count.ts';
import { mayorIn } from '../../features/reading/council/mayor.ts';
import { Setting } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/** *Byrådet* as its secretariat sees it (S102): counts, and names only by the council's own decision. */
export function council(source: ViewSource, { language }: Actor): ViewData<'council'> {
  const { records, directory, today } = source;
  const stored = source.all(Setting);
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  const status = councilStatus({ records, directory, plan: source.plan(), settings }, today);
  const { coverage, ...count } = councilCount(status);
  const { rules } = source.handbook();
  const decided = councilNames(stored, today);
  return {
    mayor: mayorIn(stored),
    ...count,
    coverage: coverage.flatMap((part) => {
      const version = rules.get(part.rule)?.inForce(today);
      return version ? [{ ...part, title: titleIn(version, language) }] : [];
    }),
    ...(decided && { names: { ...decided, members: [...membersShown(status)] } }),
  };
}
