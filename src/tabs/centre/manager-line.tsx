import type { ViewData } from '../../contract/contract.ts';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';

type Manager = ViewData<'centre'>['centres'][number]['managers'][number];

const kinds = { nothing: 'reference', told: 'done', open: 'owed', late: 'urgent' } as const;

/** What a manager has done: reviews, telling of what is new, newcomers; the way to more. */
export function ManagerLine({ manager, year }: { manager: Manager; year: number }) {
  const words = useText('manager').centre;
  const { person, name, units, held, outOfReach, conveyed, newcomers } = manager;
  return (
    <li className={layout.entry}>
      <TextLink to={`/centre/manager/${person}`} aria-label={words.see(name)}>
        {name}
      </TextLink>
      <span className={layout.quiet}>{units.join(', ')}</span>
      <div className={layout.row}>
        <StatusWord kind={held >= 2 ? 'done' : 'owed'}>{words.reviews(Math.min(held, 2), year)}</StatusWord>
        {outOfReach && <StatusWord kind="urgent">{words.outOfReach}</StatusWord>}
        <StatusWord kind={kinds[conveyed]}>{words.conveyed[conveyed]}</StatusWord>
        <StatusWord kind={newcomers === 0 ? 'done' : 'urgent'}>{words.newcomers(newcomers)}</StatusWord>
      </div>
    </li>
  );
}
