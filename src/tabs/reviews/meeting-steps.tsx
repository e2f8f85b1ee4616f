import { useState } from 'react';
import type { ActionRecord, ViewData } from '../../contract/contract.ts';
import { spacedCode } from '../../core/meeting-code.ts';
import { useView } from '../api-hooks.tsx';
import { useToday } from '../use-day.ts';
import { Attendance, type Here, nobodyYet } from './attendance.tsx';
import { useInPlaceOf } from './in-place-of.ts';
import { type Arrivals, PhoneCode } from './phone-code.tsx';
import { RecordForm } from './record-form.tsx';
import type { ReviewRecord } from './review-record.tsx';
import { Room } from './room.tsx';

interface MeetingStepsProps {
  reviews: ViewData<'reviews'>;
  agenda: Pick<ViewData<'reviews'>['agenda'], 'number' | 'seen' | 'points'>;
  /** The record of another shift on the same agenda: what was written there is gone on with. */
  begun: ReviewRecord | undefined;
  onSaved: (saved: ActionRecord<'holdReview'>) => void;
  onLeave: () => void;
  onStale: () => void;
}

const everyMs = 10_000;
const noneYet: Arrivals = { count: 0 };

/** In the room, and the record after it; what has been ticked and written stays between the two. */
export function MeetingSteps({ reviews, agenda, begun, onSaved, onLeave, onStale }: MeetingStepsProps) {
  const today = useToday();
  const [step, go] = useState<'room' | 'after'>('room');
  const [begunAt] = useState(() => Date.now());
  const [here, setHere] = useState<Here>(nobodyYet);
  const [said, setSaid] = useState({
    agreed: begun?.agreed ?? '',
    doubts: begun?.doubts ?? '',
    next: begun?.next ?? '',
  });
  const inPlaceOf = useInPlaceOf();
  const arrivals = useView('arrivals', { ...inPlaceOf, number: agenda.number }, { everyMs }).data?.data ?? noneYet;
  const [known, know] = useState<readonly string[]>([]);
  const { people = [] } = arrivals;
  // Whoever checks in is ticked once; a manager who takes them off again is not overruled.
  if (people.join() !== known.join()) {
    const stay = here.people.filter((one) => !known.includes(one) || people.includes(one));
    const fresh = people.filter((one) => !known.includes(one) && !stay.includes(one));
    know(people);
    setHere({ ...here, people: [...stay, ...fresh] });
  }
  if (step === 'room') {
    return (
      <Room
        points={agenda.points}
        begunAt={begunAt}
        attendance={
          <Attendance reviews={reviews} here={here} arrivals={arrivals} on={today} inRoom onChange={setHere} />
        }
        phone={<PhoneCode number={agenda.number} arrivals={arrivals} />}
        code={arrivals.open && spacedCode(arrivals.open.code)}
        onRecord={() => go('after')}
        onLeave={onLeave}
      />
    );
  }
  return (
    <RecordForm
      reviews={reviews}
      review={agenda}
      standing={begun}
      said={said}
      here={here}
      arrivals={arrivals}
      onSay={setSaid}
      onHere={setHere}
      onSaved={onSaved}
      onBack={() => go('room')}
      onStale={onStale}
    />
  );
}
