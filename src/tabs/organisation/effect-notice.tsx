import type { ViewQuery } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** What the change does to people, while it is still only a wish. */
export function EffectNotice({ asked }: { asked: ViewQuery<'unitEffect'> }) {
  const words = useText('organisation').effect;
  const effect = useView('unitEffect', asked).data?.data;
  if (!effect) return <div role="status" />;
  const { people, units, leaders } = effect;
  return (
    <Notice kind="info" title={words.inside(people, units)} role="status">
      {leaders.length === 0 && <p>{words.same}</p>}
      {leaders.map(({ name, people: led }) => (
        <p key={name ?? ''}>{name === undefined ? words.none(led) : words.leader(led, name)}</p>
      ))}
    </Notice>
  );
}
