import type { DataKind } from '../category.ts';

/** The words of each kind of information, as `phrase.ts` reads them. */
export const dataWords: Readonly<Record<DataKind, string>> = {
  name: `
    navn & !samme navn & !samme .. navn & !mit navn & !forkert* navn & !hans navn & !næsten .. navn
    navnet|navnene & !samme navnet
    navne|fornavn|fornavne|beboernavne|borgernavne|elevnavne|navngiv*|navneliste*|klasseliste*|adresser|adresserne|hjemmeadresse*|køreliste*|borgerliste*|deltagerliste*|medlemsliste*|tilmeldingsliste*|bopæl & !navne og adressebeskyt*
    fulde efternavn*
    navn|navne|telefon|nummer og|or|and adresse|address
    hendes|hans|nye|private|privat|her|his|new|home adresse|address & !forkert* adresse
    bor|boede|lives|live hvor|where
    hvor|where hun|han|de|he|she|they bor|lives|live
    slog|slået .. adresse|adresser
    opslag .. adresse|adresser
    adresselist*
    adresami|adresy|nazwisk*
    telefonnumre|mailadresse*|telefonliste*|participant_list|postadresse*|kontaktoplysning*|kontaktliste*|telefonnummer & borger*|private|pårørende|forældre*
    name & !same .. name & !my name & !wrong name & !user name
    names|addresses|list_of_residents|list_of_citizens|home_address|contact_details|phone_numbers|private_address|full_names|guest_list
  `,
  cpr: `
    cpr & !cpr registeret|registret|register|opslag
    cprnr|cprnummer*|cprnumre|personnummer*|personnumre
    social security number*
    national_id|identity_number
  `,
  health: `
    helbred*|sygdom*|diagnos*|*diagnose|*diagnosen|*diagnoser|*medicin|dosis*|doser|doserne|dosering*|blodsukker*|blodtryk*|vejrtræk*|kropslig*|amputation|svangerskab*
    medicin* & !medicinrum* & !medicinskab*
    *patientjournal*|sundhedsjournal*|sundhedsoplys*|sundhedsdata*|sundhedskort*|lægeerklæring*|lægebrev*|lægenotat*|lægekonsulent*|lægeattest*
    journal* & !journalsystem* & !journalnr* & !journalist* & !journalnummer* & !journaliser*
    sygeplejerskens|lægens|skolelægens|tandlægens|sundhedsplejerskens
    fra|from lægen|hospitalet|sygehuset|hospital|the_hospital
    psykolog*|psykiatri*|psykisk*|demens*|allergi*|depression*|angst|adhd|autis*|epilepsi*|sklerose|kol|stomi|inkontinens|bleer|ble|vaccin*|insulin|kateter
    plejeplan*|omsorgsjournal*|indlæg*|indlagt|udskrivning*|genoptræning*|genoptræningsplan*|kørestol*|misbrug*|kræft*|hiv|sår|såret|sårpleje|ryg|handicap*|sukkersyge|diabetes|graviditet*|gravid|blodprøve*
    prøvesvar*|operation|operationen|narkose|spiseforstyrrelse*|funktionsvurdering*|funktionsevne*|udredning|udredningen|ergoterapi*|fysioterapi*|hjælpemid*|bandage*|hudproblem*|røntgen*|abort|selvmord*|døende
    sygemelding*|sygemeldt*|sygesamtale*|sygefravær*|sygejournal*|hjemmesygepleje*|tandlæge*|tandklinik*|tandpleje*
    behandling|behandlingen & !under_behandling
    behandlingsplan*|terapi*|recept|recepten|recepter|receptfornyelse*
    health_record*|health_data|health_information|health_file*|mental_health|their_health|her_health|his_health|medical|diagnos*|medication*|medicine|illness|sick_note*|sick_leave|care_plan*|therap*|allergies|mental|treatment|disabilit*|injur*|pregnan*|hearing_aid|prescription*|depress*|dementia|cancer|surgery
    leki|lekami|лік*
    krankmeldung*
  `,
  social: `
    sociale|socialt & !sociale medier
    kontanthjælp*|socialsag*|anbring*|anbragt*|tvangsfjern*|plejefamilie*|plejebarn*|plejebørn*|handleplan*|underretning*|familiesag*
    børnesag*|børnesamtale*|børnehus*|ydelse*|ydelsessystem*|førtidspension*|sygedagpenge*|ledig|ledige|jobplan*|familieplej*|skilsmisse*|forældremyndighed*|vold|krisecent*|boligstøtte*|boligsikring|derhjemme
    dagpenge*|ressourceforløb*|fleksjob*|hjemløs*|støtteperson*|kontaktperson*|§50|børnefaglig*|flygtninge|flygtningesag*|integrationssag*|adoption*|udsatte|socialrådgiver*|statusudtalelse*|statsborgerskab*|opholdstilladelse*|familiebehandling|familierådgiv*|samvær*|udeblivelse*|bevilling*|bostøtte|hjemmevejled*|pleje_vederlag|aktivering*|mentor|misbrugscent*|værgemål*
    sag|sager|sagerne|mapper .. jobcent*|socialafdeling*|socialforvaltning*
    social .. file|case|worker|services|benefit*
    case_note*|case_notes|benefits|housing_benefit|foster|custody|welfare|domestic_violence|placed_in_care|shelter|divorce*|adoption
  `,
  children: `
    barn|barns|barnet|barnets|børn|børns|børnene|børnenes|*børn|*børns|*barn|elevs|elever|eleven|elevens|elevernes|elevers|elevplan*|elevmappe*|elevliste*|dreng|drengs|drengen|drengens|drenge|pige|piges|pigen|pigens|piger|klasseliste*|dagtilbud|skolebørn|plejebørn|underretning*|forældregruppe*|stuens & !ikke .. børn
    elev & !sosuelev & !kontorelev & !eleven .. dumper
    børnefot*|børnebilled*|klassebilled*|børnesag*|børnesamtale*|børnefaglig*|børnehus*|karakterer|karaktererne|karakterblad*|standpunktskarakter*|fraværsliste*|elevfravær|ppr|sfo|adoption*|spædbarn*|tvangsfjern*|plejebarn*|specialklasse*
    klasse|klassen|klasses|klassens & !første_klasse & !klassen .. kursus
    klassekammerat*|klassefot*|klassebilled*|skolebilled*|skolefot*|årgang|årgangen|årgangs|skoleelev*|skolebarn|elevens|elevfot*|elevbilled*|elevdata|elevoplysning*|stuernes|lillebror|lillesøster|tvillinger*|teenager*|mindreårig*|konfirmand*
    børn* & !børnehave* & !børnehuset & !børneattest* & !vores_børn & !mine_børn
    ugeplan*
    children|children_s|child|childs|kid|kids|pupil|pupils|boy|boys|girl|girls|toddler*|baby|babies|daughter_s_school|year_old|summer_camp|grades
  `,
  finance: `
    løn|lønnen|lønsedler|lønseddel|lønsedlen|lønoplysning*|lønninger|lønliste*|økonomi|økonomien|økonomiske|skat|skattesag*|skatteoplys*|bankoplysning*|gæld|gælden|pensionsoplys*|restance*|årsopgørelse*|indkomst*|indtægt*|formue|tilskud|kontoudtog*|skattebillet*|lønkort|betalingsoversigt*|gældssag*|lånesag*|inkasso*|rykker|rykkere|*husleje|*huslejen|huslejerestance*|skylder|budgetskema*
    pension|pensionen & !på pension
    kontonr|lønkonto|bankkonto|kontonummer*|kontonumre & !mit kontonr & !mit kontonummer & !nyt kontonr & !nyt kontonummer & !nye kontonummer & !min konto
    bank_account* & !supplier* & !supplier
    borgers|borgerens|hendes|hans|deres|families regning*|faktura*|økonomi*
    salary|salaries|payroll|bank_details|tax|debt|debts|income|subsid*|rent_arrears|the_rent|rent_list|arrears|owe|owes|owed|payslip*|bank_statement*|wages|invoice* & !query & !unknown & !fake & !rent out
  `,
  protectedAddress: `
    beskyttet|hemmelig|hemmelige|fortrolig|beskyttede adresse*|adr|bopæl
    beskyttet|hemmelig|hemmelige|beskyttede .. adresse*|adr|bopæl
    adressebeskyt*|navnebeskyt*|adressebeskyttelse
    adresse .. hemmelig*|beskyttet
    bor .. hemmeligt
    krisecent* .. adresse*
    protected|secret|hidden .. address*
    address .. protected|secret
  `,
  staff: `
    medarbejders|medarbejderens|medarbejderes|medarbejdernes|medarbejdere .. sag*|oplysninger|løn*|sygemelding*|cpr*|partshøring*|adresse*|data
    personalesag*|personalemappe*|personaleliste*|personaleoplysning*|personalejournal*|personaleakt*|personaledata*|personalepapir*|fratrædelse*|lønforhandling*|lønindplacering*|ansættelsesbrev*|ferieliste*|fraværsstatistik|vagtliste*|medarbejderliste*|medarbejderdata|medarbejderoplysning*|mus_skema*|musreferat*|mus_referat*|mus_samtale*|mussamtale*|mus_skema*|lønseddel*|lønsedlen|lønsedler|lønliste*|lønnen|lønoplysning*|advarsel|advarslen|sygemelding*|sygesamtale*|afskedssag*|opsigelse*|afskedigelse*|fyring*|tjenstlig*|ansættelses*|jobansøg*|jobsamtale*|cver|ansøgere|straffeattest*|trivselsmåling*|apv|vagtplan*|vagtskema*
    om en|et medarbejder|kollega & <send>|cc|mail*|referat*|brev
    kollegas|ansats|vikars|kollegaens .. sag|sygesamtale*|løn*|oplysning*|sygemelding*|diagnose|sygdom|adresse|cpr
    løn*|oplysninger|cpr*|data|mobilnumre .. ansatte|medarbejdere|kolleger|ansattes
    ansøgning* .. stilling*|job
    andre|øvrige kandidat*|ansøger*
    employee|employees|staff .. dismiss*|records|salar*|files|list|contract|data|note*|details
    colleague|colleagues|employee|employees s sick|salar*|contract|file|dismissal
    names an employee
    personnel|hr|payroll .. file*|folder*|mailbox|record*|binder*
    duty_roster|appraisal*|job_interview*|sick_note*|another_applicant|other_applicants|other_candidates|reference|performance_review*|redundanc*|dismissal*
    krankmeldung*
  `,
  login: `
    kode|koden|koder|kodeord|password|passwords|adgangskode*|loginoplysning*|brugernavn*|mitid|nemid & !qr .. plakat & !nøglebokskode* & !qr kode* & !låst med kode & !med kode & !kode på & !pinkode & !ny kode & !skiftet .. kode .. uden & !dør* .. kode* & !kode* .. dør* & !kode* .. til .. alarm* & !bagdør* & !nøgleboks* & !alarmkode* & !dims & !password on
    qr & kode & tastet|taste|skrev|indtast*
    standardkode*|adminlogin|admin_password|default_password
    login|credentials & godkend*|skrevet|indtastet|tastet|gav|givet|oplyst|logget|logged|typed|entered|delt|lækket
    пароль
  `,
};
