import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Wheel } from './wheel-item.ts';

interface EventProposalProps {
  event: Wheel['proposed'][number];
  onBrought: (done: Done) => void;
}

/** *Foreslået*: something has happened that some items listen for; one press brings them forward (S122). */
export function EventProposal({ event: { trigger, on, startOn, count, name = '' }, onBrought }: EventProposalProps) {
  const words = useText('wheel');
  const day = useDay();
  const bring = useAction('bringForward');
  const what = trigger === 'system' ? words.proposedEvent.system(name, day(on)) : words.proposedEvent.breach(day(on));
  return (
    <div className={layout.card} data-screen-only>
      <p>
        {what} {words.mayBeBrought(count, day(startOn))}
      </p>
      <div className={layout.actions}>
        <Press
          of={bring}
          send={{ trigger, startOn }}
          aria-label={words.bringNamed(words.trigger[trigger])}
          then={({ record }) => onBrought({ said: words.broughtCount(record.count) })}
        >
          {words.bring}
        </Press>
      </div>
      <FaultNotice fault={bring.isPending ? null : bring.error} sentences={words.fault} />
    </div>
  );
}
