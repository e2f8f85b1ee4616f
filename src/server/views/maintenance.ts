import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { TaskStatus } from '../../features/editing/maintenance/maintenance.ts';
import { maintenanceInOrder, maintenanceOn } from '../../features/editing/maintenance/maintenance.ts';
import { Occasion, UpkeepTask } from '../../features/editing/maintenance/records.ts';
import { pagesInForce } from '../../features/handbook/page.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** Settled tasks and occasions the page goes back; older ones are in SharePoint. */
const mostOver = 40;
const mostOccasions = 12;

/** *Eftersyn*: what is to be looked over, worked out from the mirror; nothing of it is fanned out (S2, S117, S118). */
export function upkeep(source: ViewSource, { language, roles }: Actor): ViewData<'upkeep'> {
  const { today, records } = source;
  const { rules, pages } = source.handbook();
  const occasions = source.all(Occasion).filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const tasks = maintenanceOn({ rules, pages, occasions, rows: source.all(UpkeepTask) }, today);
  const over = (task: TaskStatus) => task.state === 'done' || task.state === 'closed';
  const ordered = maintenanceInOrder(tasks);
  const lately = [...ordered.filter((task) => !over(task)), ...ordered.filter(over).slice(0, mostOver)];
  const mayNote = may(roles, 'noteOccasion');
  return {
    tasks: lately.map(({ ownDue: _, openedAt: __, occasion: ___, ...task }) => {
      const rule = rules.get(task.subject);
      return {
        ...task,
        ...(rule && { title: titleIn(rule.newest, language), owner: rule.newest.owner }),
        seen: records.find(UpkeepTask, task.key)?.mark.version ?? 0,
      };
    }),
    occasions: occasions
      .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
      .slice(0, mostOccasions)
      .map(({ actor: _, at: __, subjects: ___, withdrawnAt: ____, ...occasion }) => {
        const own = tasks.filter((task) => task.occasion === occasion.key);
        return { ...occasion, settled: own.filter(over).length, of: own.length };
      }),
    choices: mayNote ? choicesIn(source, language) : [],
    mayNote,
    maySettle: may(roles, 'settleUpkeep'),
  };
}

function choicesIn({ handbook, today }: ViewSource, language: Actor['language']): ViewData<'upkeep'>['choices'] {
  const { rules, pages } = handbook();
  const ofRules = [...rules.values()].map((rule) => {
    const newest = rule.newest;
    const { lawBound, focus, iso, audience, owner } = newest;
    const picked = { lawBound, focus: [...focus], iso: [...iso], audience: [...audience], owner };
    return { subject: rule.id, isRule: true, title: titleIn(newest, language), ...picked };
  });
  const none = { lawBound: false, focus: [], iso: [], audience: [] };
  const ofPages = pagesInForce(pages, today).map((page) => ({
    ...{ subject: page.page, isRule: false, title: titleIn(page, language) },
    ...{ ...none, lawBound: page.kind === 'policy' },
  }));
  return [...ofPages, ...ofRules];
}
