import { sinceLast } from '../../core/period.ts';
import type { Stored } from '../../core/stored.ts';
import type { Services } from '../../kernel/context.ts';
import { after, feature } from '../../kernel/feature.ts';
import { answerForAgenda } from './actions/answer-for-agenda.ts';
import { checkIn } from './actions/check-in.ts';
import { holdReview } from './actions/hold-review.ts';
import { leaflet } from './actions/leaflet.ts';
import { openMeeting } from './actions/open-meeting.ts';
import { saveAgenda } from './actions/save-agenda.ts';
import { undoReview } from './actions/undo-review.ts';
import { Arrival, OpenMeeting } from './meetings-records.ts';
import { Presence, Review, ReviewYear } from './records.ts';
import { writeReviewYears } from './scheduled/review-years.ts';
import { arrivals } from './views/arrivals.ts';
import { meeting } from './views/meeting.ts';
import { reviews as view } from './views/reviews.ts';
import { reviewsOn } from './views/reviews-on.ts';

/** *Gennemgange*: the rules gone through at a personnel meeting, twice a year, and checking in at one (S86, INV14). */
export const reviews = feature({
  records: { review: Review, presence: Presence, reviewYear: ReviewYear, openMeeting: OpenMeeting, arrival: Arrival },
  actions: { saveAgenda, holdReview, undoReview, leaflet, openMeeting, checkIn, answerForAgenda },
  views: { reviews: view, reviewsOn, meeting, arrivals },
  scheduled: [
    {
      name: 'review-years',
      period: sinceLast(0),
      run: writeReviewYears,
    },
  ],
  after: [after(Review, followReview)],
});

/** Who was there, the manager's year and Planner follow from what was held or taken back; an agenda changes none of it. */
function followReview({ followUps }: Services, stored: Stored<Review>): void {
  if (stored.record.deed === 'saved') return;
  followUps.review(stored);
  followUps.planner(stored.record.manager);
}
