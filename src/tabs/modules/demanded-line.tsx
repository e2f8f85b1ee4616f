import type { ViewData } from '../../contract/contract.ts';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

/** What the policy demands and is switched off, in one line with the day, and who can do something about it. */
export default function DemandedLine({ demanded }: Pick<ViewData<'accountability'>, 'demanded'>) {
  const today = useToday();
  const day = useDay();
  const words = useText('maintenance').modules;
  const mayOpen = useMay('modules');
  const [first] = demanded;
  if (!first) return null;
  const isOverdue = first.by < today;
  const say = isOverdue ? words.overdueNamed : words.demandedNamed;
  const names = demanded.map(({ module }) => words.modules[module].name);
  return (
    <div className={layout.card}>
      <StatusWord kind={isOverdue ? 'urgent' : 'owed'}>{say(names, day(first.by))}</StatusWord>
      {mayOpen ? <TextLink to="/modules">{words.toModules}</TextLink> : <p>{words.byEditor}</p>}
    </div>
  );
}
