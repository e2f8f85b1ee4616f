import type { ViewData, ViewQuery } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { type TextOf, useText } from '../use-text.ts';

/** What the choice would do, while it is being made: how many people, how many rules, how long. */
export function EffectLine({ asked }: { asked: ViewQuery<'choiceEffect'> }) {
  const words = useText('manager').reading;
  const effect = useView('choiceEffect', asked).data?.data;
  if (!effect) return null;
  const [fault] = effect.faults;
  const inTheWay = Object.entries(words.fault).find(([code]) => code === fault)?.[1];
  if (inTheWay !== undefined) return <Notice kind="warning" title={inTheWay} role="status" />;
  return <Notice kind="info" title={saidOf(effect, asked.does, words)} role="status" />;
}

function saidOf(
  { people, changed, rules, secondsEach }: ViewData<'choiceEffect'>,
  does: 'add' | 'remove',
  words: TextOf<'manager'>['reading'],
): string {
  const { effect } = words;
  if (does === 'remove') return effect.removes(changed, rules.length);
  if (changed === 0) return effect.onlyDue(people);
  const rest = people > changed ? ` ${effect.already(people - changed)}` : '';
  return `${effect.adds(changed, rules.length, secondsEach)}${rest}`;
}
