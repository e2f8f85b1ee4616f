import type { settingNames as Danish } from './setting-names.da.ts';

/** Each setting's name, and what choosing it does. */
export const settingNames: typeof Danish = {
  municipalityName: { name: 'Name of the municipality', help: 'Stands at the top of every page.' },
  dpoPhone: { name: "The DPO's phone", help: 'Shown under “Who do I ask?”.' },
  dutyPhone: {
    name: 'Duty phone',
    help: 'For cases out of hours. Stands on the emergency card. If there are several numbers, write days and hours before each, for example “mon-fri 16-8: 70 00 00 03; sat-sun: 70 00 00 04”.',
  },
  serviceDeskPhone: { name: "The IT service desk's phone", help: 'Shown under “Who do I ask?”.' },
  whistleblowerLink: {
    name: 'The whistleblower scheme',
    help: 'The bot shows it when somebody would rather report elsewhere. It is separate from us.',
  },
  patientSafetyLink: {
    name: 'Incidents in care (UTH)',
    help: 'The page where falls and medication errors are reported. It is beside “Report”.',
  },
  hrLink: { name: 'HR', help: 'The bot answers no questions about employment, but shows the way.' },
  unionLink: {
    name: 'Union representatives',
    help: 'The page that says who they are. The bot shows it together with HR.',
  },
  recordsSystemLink: {
    name: 'The records system',
    help: 'Stands on the case, where the journal number is written.',
  },
  intranetLink: {
    name: 'The page on the intranet',
    help: 'The page where the policy and the handbook can be found. “doctor” checks that it answers.',
  },
  accessibilityLink: {
    name: 'The accessibility statement',
    help: 'It is made in WAS-Tool and reviewed every year. It is under “About me”.',
  },
  cardsPerWeek: {
    name: 'Reminders a week',
    help: 'How many reminders one person may get in a week. The list in the tab is always complete.',
  },
  tellFromHour: {
    name: 'Notices from (hour)',
    help: 'Earliest in the day, for those who have not chosen themselves.',
  },
  tellToHour: {
    name: 'Notices until (hour)',
    help: 'Latest in the day, for those who have not chosen themselves. Before “Notices from”, 7 to 17 holds.',
  },
  storageRule: {
    name: 'The rule about where to keep things',
    help: 'The number of the rule under whose text the unit’s table “Where may I keep what?” stands.',
  },
  daysToConvey: {
    name: 'Days to tell of a new version',
    help: 'How long a manager has to tell the team of a new version.',
  },
  daysForNewEmployee: { name: 'Days for new employees', help: 'How long a new employee has to read the rules.' },
  staffCommitteeDiscussedOn: {
    name: 'The works council discussed it',
    help: 'The day the works council discussed that Rettesnor shows who has read the rules.',
  },
  employeesToldOn: {
    name: 'The employees were told',
    help: 'The day all employees were told. The notice runs from that day.',
  },
  weeksOfNotice: {
    name: 'Length of the notice in weeks',
    help: 'So long passes at least from the day employees were told until managers see names.',
  },
  staffCommitteeCase: {
    name: 'Where the works council’s discussion is kept',
    help: 'A case number, or a link to the minutes.',
  },
  personalViewsFrom: {
    name: 'Managers see names from',
    help: 'Before that day managers see numbers only. It can be chosen once the works council has discussed it, and no earlier than the end of the notice.',
  },
  deletesByHand: {
    name: 'Deletes by hand',
    help: 'Name and function. Rettesnor does not delete by itself yet. The person deletes what is too old.',
  },
  learnFromCases: {
    name: 'The bot learns from corrected cases',
    help: 'When the data protection officer corrects what a case is about, the bot may learn from its text without CPR numbers.',
  },
  managerTextHours: {
    name: 'Hours a reporter has to say no to the text for the manager',
    help: 'The data protection officer waits that long before the manager gets the text, if the reporter does not answer.',
  },
  plannerGroup: {
    name: 'Group for Planner',
    help: 'Id of the Microsoft 365 group the plans are put in. It is in Entra on the group’s overview.',
  },
  hoursToOpen: {
    name: 'Hours to open a report',
    help: 'If nobody has opened it by then, the data protection officer’s deputy is told.',
  },
  hoursToAssess: {
    name: 'Hours to assess a case',
    help: 'If it is not assessed by then, the data protection officer and the director are told.',
  },
  hoursToDecide: {
    name: 'Hours to decide on a case',
    help: 'If nothing is decided by then, the director is told.',
  },
  monthsBetweenEvaluations: {
    name: 'Months between periodic evaluations',
    help: 'So long after the last one the policy goes to the municipal council again, when you have not chosen a day.',
  },
  nextPeriodicEvaluation: {
    name: 'Next periodic evaluation',
    help: 'The day the policy goes to the municipal council again.',
  },
  nis2Applies: {
    name: 'NIS 2',
    help: 'Is the municipality covered by the NIS 2 Act? Until that is clear, the deadlines in cases of attacks and outages are advice.',
  },
  coverageByStandard: {
    name: 'Coverage by ISO 27002 and NIS 2',
    help: 'Shows the 93 numbers of ISO 27002 and the ten areas of NIS 2 on the page Coverage too.',
  },
  nis2Authority: { name: 'NIS 2 authority', help: 'The authority that is told of significant incidents.' },
  managementBody: {
    name: 'Management body',
    help: 'The body that approves and supervises under section 7 of the NIS 2 Act, for example the Finance Committee.',
  },
  declarationFromEmployees: {
    name: 'Declaration from new employees',
    help: 'Turn on if everybody new is to sign the duty of confidentiality before access.',
  },
  declarationFromTemps: {
    name: 'Declaration from temps',
    help: 'Temps sign before access.',
  },
  declarationFromStudents: {
    name: 'Declaration from students and trainees',
    help: 'Students and trainees sign before access.',
  },
  declarationFromVolunteers: {
    name: 'Declaration from volunteers',
    help: 'Volunteers sign before access.',
  },
  declarationFromPartners: {
    name: 'Declaration from partners',
    help: 'The people of partners sign before access.',
  },
  declarationYearsStaff: {
    name: 'Declaration of confidentiality: years for staff',
    help: 'So many years a signature holds. 0 means that it does not expire.',
  },
  declarationYearsPartners: {
    name: 'Declaration of confidentiality: years for partners',
    help: 'So many years a signature holds. They are asked again two months before. 0 means that it does not expire.',
  },
  monthsBetweenPartnerLetters: {
    name: 'Months between partners’ letters',
    help: 'For so long a partner’s letter that they know the rules holds. Then our contact is asked for a new one.',
  },
  exemptionMaxMonths: {
    name: 'Exemptions: longest in months',
    help: 'An exemption can hold for so long at a time. It can be renewed.',
  },
  mayorName: {
    name: 'The mayor’s name',
    help: 'Reminders to the council are sent in this name. While the field is empty it says “Borgmesteren”.',
  },
  councilNamesDecidedOn: {
    name: 'The council has decided that the secretariat sees names',
    help: 'The day of the council’s decision. Without a day and a case number the secretariat sees counts only.',
  },
  councilNamesCase: {
    name: 'Case number of the council’s decision on names',
    help: 'The number of the case with the decision. Without it the secretariat sees counts only.',
  },
  monthsUntilDemanded: {
    name: 'Deadline for modules the policy demands (months)',
    help: 'So many months after the handbook’s first day, the modules the policy demands must be switched on.',
  },
  declarationFromPrivileged: {
    name: 'Declaration for extended rights',
    help: 'Those who get extended rights sign first.',
  },
  acceptSmallerDirectoryUntil: {
    name: 'Accept fewer people until',
    help: 'Rettesnor stops when the directory suddenly loses more than 5 %. If that is right, write the date of today.',
  },
  onlyWithEmployment: {
    name: 'Only for those with an employment',
    help: 'Somebody with neither an employment nor a role sees only the phone numbers, Report and their own reports. An employment that begins later counts.',
  },
  outsideGroups: {
    name: 'Groups that are outside',
    help: 'The ids of up to five groups in Entra, for example pupils, shared mailboxes and service accounts, with commas between. Groups inside a group count. Nothing happens until the next choice is on.',
  },
  closeOutGroups: {
    name: 'Close out the members of the groups',
    help: 'They see only the phone numbers, Report and their own reports. Somebody with an employment, a role or a seat in the council stays in.',
  },
  secretariatName: {
    name: 'Name of the secretariat',
    help: 'Who helps council and managers? For example “Direktionssekretariatet”. The name comes into the examples you take.',
  },
  handbookUnitName: {
    name: 'Name of those who write the handbook',
    help: 'The unit that writes the handbook and runs the technology. The name comes into the examples you take.',
  },
  watchEmploymentFiles: {
    name: 'Take lists from the library',
    help: 'Every hour Rettesnor looks in the library Ansættelsesfiler, brings in the newest list and deletes the files.',
  },
  employmentColumns: {
    name: 'Columns of the file from HR',
    help: 'What an editor last chose under Employments. If empty, the columns are guessed. “Hele kommunen=ja”: those a list does not name have stopped.',
  },
};
