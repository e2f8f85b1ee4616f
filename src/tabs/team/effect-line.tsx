import type { ViewData, ViewQuery } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import type { LeadingText } from '../leading-language.ts';
import { useLeading } from '../leading-language.ts';
import { Notice } from '../parts/notice.tsx';

/** What the choice would do, while it is being made: how many people, how many rules, how long. */
export function EffectLine({ asked }: { asked: ViewQuery<'choiceEffect'> }) {
  const words = useLeading().reading;
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
  words: LeadingText['reading'],
): string {
  const { effect } = words;
  if (does === 'remove') return effect.removes(changed, rules.length);
  if (changed === 0) return effect.onlyDue(people);
  const rest = people > changed ? ` ${effect.already(people - changed)}` : '';
  return `${effect.adds(changed, rules.length, secondsEach)}${rest}`;
}
