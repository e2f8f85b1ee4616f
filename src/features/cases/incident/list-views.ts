import { defaultView, equal, listView, notBefore, oneOf } from '../../../core/list-view.ts';
import { incidentStatuses } from './stored-words.ts';

/** How the DBR reads *Hændelser* in SharePoint: what presses first, then everything by its deadline. */
export const incidentViews = [
  defaultView(
    'Alle',
    'number status outcome deadlineState deadlineAt redFlags category centreName reportedAt isDrill',
    '-reportedAt',
  ),
  listView(
    'Kræver handling nu',
    'number status deadlineState deadlineAt nis2State redFlags category centreName discoveredAt persons data',
    'deadlineAt',
    equal('waitsFor', 'DBR nu'),
  ),
  listView(
    'Venter på direktøren',
    'number status art33 art34 deadlineState deadlineAt category assessedAt',
    'deadlineAt',
    equal('waitsFor', 'Direktøren'),
  ),
  listView(
    'Åbne efter frist',
    'number status outcome deadlineState deadlineAt redFlags category centreName discoveredAt awareAt reportedAt persons data',
    'deadlineAt',
    oneOf('deadlineState', 'Løber', 'Overskredet'),
  ),
  listView(
    'Overskredet',
    'number deadlineState deadlineAt notifiedAt status outcome category',
    'deadlineAt',
    equal('deadlineKept', 'Nej'),
    'Uden for 72 timer',
  ),
  listView(
    'Anmeldt i år',
    'notifiedAt number receiptNumber category art34 informedAt',
    '-notifiedAt',
    notBefore('notifiedYearEnds'),
  ),
  listView(
    'Regler og systemer',
    'reportedAt number category centreName rules systems rulesReview mergedInto',
    '-reportedAt',
  ),
  listView(
    'Mangler for at lukke',
    'number status outcome missing deadlineState deadlineAt category centreName reportedAt',
    'reportedAt',
    oneOf(
      'status',
      incidentStatuses.received,
      incidentStatuses.underReview,
      incidentStatuses.followUp,
      incidentStatuses.reopened,
    ),
    'Mangler at lukke',
  ),
];
