import { sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { checkInToCourse } from './actions/check-in-to-course.ts';
import { endCourse } from './actions/end-course.ts';
import { importAttendance } from './actions/import-attendance.ts';
import { openCourseSession } from './actions/open-course-session.ts';
import { recordAttendance } from './actions/record-attendance.ts';
import { saveCourse } from './actions/save-course.ts';
import { saveMeasure } from './actions/save-measure.ts';
import { undoAttendance } from './actions/undo-attendance.ts';
import { Measure } from './measure-records.ts';
import { hasCoursesToTake } from './queries/own-courses.ts';
import { Attendance, Course, TrainingStatus } from './records.ts';
import { writeTrainingStatus } from './scheduled/training-status.ts';
import { statusName } from './stored-words.ts';
import { myTraining } from './views/my-training.ts';
import { teamTraining } from './views/team-training.ts';
import { training as view } from './views/training.ts';

/** *Træning*: which courses there are, for whom, who has taken them and where it lacks (S41, S55, S78), and each centre's measures (S80). */
export const training = feature({
  module: 'training',
  notices: ['courseWaits'],
  openMatters: ({ all }) => all(Measure).filter(({ doneOn }) => doneOn === undefined).length,
  records: { course: Course, attendance: Attendance, trainingStatus: TrainingStatus, measure: Measure },
  actions: {
    ...{ saveCourse, endCourse, saveMeasure, recordAttendance, importAttendance, undoAttendance },
    ...{ openCourseSession, checkInToCourse },
  },
  views: { training: view, teamTraining, myTraining },
  // They took what waited before they were told of it.
  outdated: ({ what, person }, reader) => what === 'courseWaits' && !hasCoursesToTake(reader, person),
  scheduled: [{ name: statusName, period: sinceLast(5), run: writeTrainingStatus }],
});
