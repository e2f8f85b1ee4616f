import { useView } from '../api-hooks.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

/** The year's reviews on *Mit team*: how many of two, and the way to the next. */
export function ReviewsLine() {
  const words = useText('manager').reviews;
  const year = useView('reviews', {}).data?.data.year;
  return (
    <div className={layout.row}>
      {year && <span>{words.state(year.held, year.year)}</span>}
      <LinkButton to="/reviews">{words.meetingNow}</LinkButton>
    </div>
  );
}
