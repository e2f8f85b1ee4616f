/** Refusals about questions, meetings, clearance, partners and exemptions. */
export const team = {
  unknownQuestion: {
    message: 'Vi kan ikke finde det spørgsmål.',
    next: 'Gå tilbage til dine spørgsmål. Er det væk der også, så stil det igen.',
  },
  unknownPartner: {
    message: 'Vi kan ikke finde den samarbejdspartner.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  partnerInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved partneren, og ret det. Intet er gemt.',
  },
  unknownExemption: {
    message: 'Vi kan ikke finde den dispensation.',
    next: 'Hent siden igen, og vælg den derfra.',
  },
  exemptionInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se på datoerne, og på hvem den skal gælde for. Den skal have en slutdato. Intet er gemt.',
  },
  notExemptible: {
    message: 'Ingen kan få dispensation her: det følger af politikken eller af loven.',
    next: 'Spørg databeskyttelsesrådgiveren (DBR), hvordan opgaven kan løses inden for reglen.',
  },
  sameHands: {
    message: 'Den, der søger, den, der vurderer, og den, der beslutter, skal være tre forskellige personer.',
    next: 'Lad DBR’s stedfortræder vurdere eller en anden direktør beslutte. To konti med samme navn tæller som én person, indtil HR kender dem begge, eller en anden redaktør siger under Uden ansvarlig, at de er to.',
  },
  notAssessed: {
    message: 'DBR har ikke vurderet ansøgningen endnu.',
    next: 'Vent på vurderingen. Du får besked, når den er der.',
  },
  exemptionSettled: {
    message: 'Det kan ikke gøres nu. Måske har en anden lige vurderet, besluttet eller afsluttet den.',
    next: 'Hent siden igen, og se, hvad der gælder. Intet er gemt.',
  },
  exemptionUndoLate: {
    message: 'Det kan ikke fortrydes længere.',
    next: 'En vurdering kan fortrydes, til der er en beslutning. Alt andet kan fortrydes samme dag af den, der gjorde det.',
  },
  unknownChoice: {
    message: 'Vi kan ikke finde det valg hos dig.',
    next: 'Hent siden igen, og vælg det derfra.',
  },
  delegationInvalid: {
    message: 'Opgaven kan ikke uddelegeres sådan.',
    next: 'Vælg en anden end dig selv og en dag højst et år frem. Intet er gemt.',
  },
  questionClosed: {
    message: 'Spørgsmålet er allerede besvaret eller trukket tilbage.',
    next: 'Hent siden igen for at se svaret.',
  },
  noManager: {
    message: 'Vi ved ikke, hvem din leder er.',
    next: 'Spørg databeskyttelsesrådgiveren i stedet. Sig også til HR, at din leder mangler.',
  },
  noDpo: {
    message: 'Der er ingen databeskyttelsesrådgiver at sende spørgsmålet til lige nu.',
    next: 'Ring til kommunen, og spørg efter databeskyttelsesrådgiveren. Din tekst er ikke sendt.',
  },
  reviewInvalid: {
    message: 'Det kan ikke gemmes sådan.',
    next: 'Se, hvad der står ved felterne, og ret det. Intet er gemt.',
  },
  unknownReview: {
    message: 'Den dagsorden findes ikke.',
    next: 'Hent siden igen, og begynd derfra.',
  },
  reviewStands: {
    message: 'Referatet kan ikke fortrydes mere.',
    next: 'Det kan fortrydes i 30 dage, og kun når der ikke er holdt en ny gennemgang siden. Er der en fejl i det, så sig det til databeskyttelsesrådgiveren.',
  },
  unknownMeeting: {
    message: 'Koden passer ikke til et møde lige nu.',
    next: 'Se efter, om den er skrevet rigtigt. Der er en ny kode til hvert møde. Passer den stadig ikke, så sig til på mødet: din leder sætter dig på listen.',
  },
  otherMeeting: {
    message: 'Koden hører til et andet teams møde.',
    next: 'Er du med som gæst, så sig det til den, der holder mødet. Dine egne regler finder du under Start.',
  },
  meetingOver: {
    message: 'Mødet er slut, så koden virker ikke mere.',
    next: 'Du kan læse og bekræfte reglerne under Start, når det passer dig. Var du med, så sig det til din leder.',
  },
  notOnAgenda: {
    message: 'Reglen står ikke på dagsordenen til mødet.',
    next: 'Du kan læse og bekræfte den under Start.',
  },
  plannerOff: {
    message: 'Der er ikke valgt en gruppe til Planner.',
    next: 'Skriv gruppens id under Indstillinger, Valg: Gruppe til Planner.',
  },
  unknownBriefing: {
    message: 'Den gennemgang kan vi ikke finde hos dig.',
    next: 'Hent siden igen. Er den væk der også, så notér den på ny.',
  },
  unknownDeclaration: {
    message: 'Den erklæring kan vi ikke finde hos dig.',
    next: 'Hent siden igen, og se, hvad der står nu.',
  },
  declarationOnTrial: {
    message: 'Erklæringen er en prøveudgave. Den er ikke vedtaget, så den kan ikke skrives under.',
    next: 'Skal du skrive under nu, så gør det på papir hos din leder.',
  },
  declarationReplaced: {
    message: 'Der er kommet en ny udgave af erklæringen.',
    next: 'Hent siden igen, læs den nye tekst, og skriv under på den.',
  },
  unknownPaper: {
    message: 'Det kan ikke fortrydes her.',
    next: 'Hent siden igen. Er det mere end 30 dage siden, så skriv til databeskyttelsesrådgiveren.',
  },
  unknownHandBack: {
    message: 'Det findes ikke på listen.',
    next: 'Hent siden igen, og se listen, som den er nu.',
  },
  handBackSettled: {
    message: 'HR har svaret i mellemtiden, eller lederen har fortrudt.',
    next: 'Hent siden igen. Er der stadig tvivl, så tal med HR.',
  },
  handBackInvalid: {
    message: 'Den leder kan ikke vælges her.',
    next: 'Vælg en, der er ansat, og som hverken er personen selv eller den leder, der har sagt fra.',
  },
  clearanceInvalid: {
    message: 'Datoen passer ikke.',
    next: 'Vælg en dag, der er eller har været for nylig. En stedfortræders sidste dag må ligge op til et år frem.',
  },
};
