/** Refusals about the annual wheel, controls, audits, training and the annual report. */
export const year = {
  unknownWheelItem: {
    message: 'That item is not in the annual wheel.',
    next: 'Load the page again and choose it there.',
  },
  unknownAudit: {
    message: 'That audit is not here.',
    next: 'It may not be yours to see. Open it from the overview, or ask the person who asked for it.',
  },
  auditInvalid: {
    message: 'It cannot be saved like that.',
    next: 'Put right what stands beside the fields, and save again.',
  },
  ownControl: {
    message: 'Nobody controls their own work.',
    next: 'Ask somebody else: the person who asked for the audit, or one with no part in what it is about.',
  },
  unknownControl: {
    message: 'We cannot find that control.',
    next: 'Load the page again and choose it from there.',
  },
  controlInvalid: {
    message: 'The control cannot be saved like that.',
    next: 'Put right what it says by the fields. Nothing has been saved.',
  },
  unknownCourse: {
    message: 'We cannot find that course.',
    next: 'Load the page again and choose it there.',
  },
  courseInvalid: {
    message: 'The course cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  attendanceInvalid: {
    message: 'The attendance cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  measureInvalid: {
    message: 'The measure cannot be saved like that.',
    next: 'Change what is said at the fields. Nothing has been saved.',
  },
  unknownAttendance: {
    message: 'It cannot be undone any more.',
    next: 'Load the page again and see what is there.',
  },
  wheelInvalid: {
    message: 'That cannot be done to the item in its present state.',
    next: 'The deadline must be in the item’s own year, and an item that is finished must be opened first.',
  },
  performerInvalid: {
    message: 'That task cannot be delegated to somebody who does not see the wheel.',
    next: 'Choose a centre head, a director, the IT security manager, an editor or the secretariat.',
  },
  performerWatches: {
    message: 'The DPO and the deputy watch over the task and do not do it.',
    next: 'Choose somebody else. The DPO’s own annual report is the only exception.',
  },
  templateInvalid: {
    message: 'The template cannot be used.',
    next: 'See what it lacks, put it right in Word, and put it up again.',
  },
  templateGone: {
    message: 'The template cannot be found.',
    next: "Put it up again, or use Rettesnor's own.",
  },
  yearToCome: {
    message: 'The year has not begun yet.',
    next: 'Choose a year that has begun.',
  },
  yearNotOver: {
    message: 'The year is not over yet.',
    next: 'Lock the annual report when the year is over.',
  },
  yearQuartersOpen: {
    message: 'Not all reports on breaches of the year are locked and counted in.',
    next: 'Lock them, and lock the annual report the day after.',
  },
  unknownAnnualReport: {
    message: 'The annual report is not locked.',
    next: 'Load the page again and choose the year there.',
  },
  annualReportLocked: {
    message: 'The annual report is locked.',
    next: 'Take it back if the words are to be corrected.',
  },
  annualReportSent: {
    message: 'The annual report has been sent to the council.',
    next: 'Write to the council if something is to be corrected.',
  },
  sentDayInvalid: {
    message: 'The day does not fit.',
    next: 'Choose a day from the one the report was locked to today.',
  },
};
