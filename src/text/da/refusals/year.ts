/** Refusals about the annual wheel, controls, audits, training and the annual report. */
export const year = {
  unknownWheelItem: {
    message: 'Det punkt står ikke i årshjulet.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  unknownAudit: {
    message: 'Den revision findes ikke her.',
    next: 'Måske er den ikke din at se. Åbn den fra oversigten, eller spørg den, der bad om den.',
  },
  auditInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne, og gem igen.',
  },
  ownControl: {
    message: 'Ingen kontrollerer sit eget arbejde.',
    next: 'Bed en anden om det: den, der bad om revisionen, eller en, der ikke har del i det, det handler om.',
  },
  unknownControl: {
    message: 'Vi kan ikke finde den kontrol.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  controlInvalid: {
    message: 'Kontrollen kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownCourse: {
    message: 'Vi kan ikke finde det kursus.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  courseInvalid: {
    message: 'Kurset kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  attendanceInvalid: {
    message: 'Fremmødet kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  measureInvalid: {
    message: 'Tiltaget kan ikke gemmes sådan.',
    next: 'Ret det, der står ved felterne. Intet er gemt.',
  },
  unknownAttendance: {
    message: 'Det kan ikke fortrydes længere.',
    next: 'Hent siden igen, og se, hvad der står der.',
  },
  wheelInvalid: {
    message: 'Det kan ikke gøres med punktet, som det står nu.',
    next: 'Fristen skal ligge i punktets eget år, og et punkt, der er afsluttet, skal åbnes først.',
  },
  performerInvalid: {
    message: 'Den opgave kan ikke uddelegeres til en, der ikke ser årshjulet.',
    next: 'Vælg en centerchef, en direktør, den it-sikkerhedsansvarlige, en redaktør eller sekretariatet.',
  },
  performerWatches: {
    message: 'DBR og stedfortræderen holder øje med opgaven og udfører den ikke.',
    next: 'Vælg en anden. DBR’s egen årsrapport er den eneste undtagelse.',
  },
  templateInvalid: {
    message: 'Skabelonen kan ikke bruges.',
    next: 'Se, hvad den mangler, ret den i Word, og læg den op igen.',
  },
  templateGone: {
    message: 'Skabelonen kan ikke findes.',
    next: 'Læg den op igen, eller brug Rettesnors egen.',
  },
  yearToCome: {
    message: 'Året er ikke begyndt endnu.',
    next: 'Vælg et år, der er begyndt.',
  },
  yearNotOver: {
    message: 'Året er ikke slut endnu.',
    next: 'Lås årsrapporten, når året er slut.',
  },
  yearQuartersOpen: {
    message: 'Ikke alle årets rapporter om brud er låst og talt med.',
    next: 'Lås dem, og lås årsrapporten dagen efter.',
  },
  unknownAnnualReport: {
    message: 'Årsrapporten er ikke låst.',
    next: 'Hent siden igen, og vælg året derfra.',
  },
  annualReportLocked: {
    message: 'Årsrapporten er låst.',
    next: 'Tag den tilbage, hvis teksten skal rettes.',
  },
  annualReportSent: {
    message: 'Årsrapporten er sendt til Byrådet.',
    next: 'Skriv til Byrådet, hvis noget skal rettes.',
  },
  sentDayInvalid: {
    message: 'Dagen passer ikke.',
    next: 'Vælg en dag fra den, rapporten blev låst, til i dag.',
  },
};
