import type { DataKind } from '../category.ts';
import type { Heard } from './heard.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

/** The words of each kind of information. Somebody who only *may* be in it is not said to be. */
const words: Readonly<Record<DataKind, string>> = {
  name: `
    navn & !samme navn & !samme .. navn & !mit navn & !forkert* navn & !hans navn
    navne|navnene|fornavn|fornavne|efternavn*|navngiv*|navneliste*|klasseliste*|adresser|adresserne|hjemmeadresse*|køreliste*|borgerliste*|bopæl
    adresse & !gamle adresse & !gammel adresse & !samme adresse & !forkert* adresse & !falsk adresse
    adresselist*
    adresami|adresy|nazwisk*
    telefonnumre|mailadresse*|telefonliste*|kontaktoplysning*|telefonnummer & borger*|private|pårørende*|forældre*
    name & !same .. name & !my name
    names|addresses|list_of_residents|list_of_citizens|home_address|contact_details|phone_numbers|private_address
  `,
  cpr: `
    cpr|cprnr|cprnummer*|cprnumre|personnummer*|personnumre
    social security number*
    national_id|identity_number
  `,
  health: `
    helbred*|sygdom*|diagnos*|*diagnose|*diagnoser|medicin|medicinlist*|medicinkort*|medicinskema*|*medicin|medicintider|dosisseddel
    journal|journalen|journaler|patientjournal*|sundhed*|læge|lægeerklæring*|lægebrev*|psykolog*|psykiatri*|demens*|allergi*
    plejeplan*|omsorgsjournal*|indlæg*|indlagt|udskrivning*|genoptræning*|kørestol|misbrug*|kræft*|hiv|sår|ryg|handicap*|sukkersyge|diabetes|graviditet*|blodprøve*
    sygemelding*|sygemeldt*|omsorgssystem*|hjemmesygepleje*|sygepleje*|tandlæge*|tandklinik*|behandling*|terapi*|recept|recepter|receptfornyelse*
    health|medical|diagnos*|medication*|medicine|illness|care_plan*|therap*|allergies|hospital*|mental|treatment|disabilit*
    nexus|cura|leki|lekami|лік*
  `,
  social: `
    kontanthjælp*|sociale|socialsag*|socialt|anbring*|anbragt*|tvangsfjern*|plejefamilie*|plejebarn*|plejebørn*|handleplan*|underretning*|familiesag*
    børnesag*|børnesamtale*|børnehus*|ydelse*|ydelsessystem*|førtidspension*|sygedagpenge*|ledig|jobplan*|jobcenter*|socialafdeling*|familieplej*|skilsmisse*|forældremyndighed*|vold|krisecent*|boligstøtte|derhjemme
    dagpenge*|ressourceforløb*|fleksjob*|hjemløs*|støtteperson*|kontaktperson*|§50|børnefaglig*|flygtning*|integration*
    social .. file|case|worker|services|benefit*
    case_note*|benefits|foster|custody|welfare|domestic_violence
  `,
  children: `
    barn|barns|barnet|barnets|børn|børns|børnene|børnenes|børne*|elev|elevs|elever|eleven|elevens|elevernes|elevplan*|dreng|drengs|dreng*|pige|piges|pigen|klasseliste*|dagtilbud*|børnehave*|vuggestue*|skolebørn|plejebørn|underretning*|forældregruppe*|klassen|stuens
    child|children|childs|kid|kids|pupil|pupils|boy|girl|toddler*|daughter_s_school|year_old
    ugeplan*
  `,
  finance: `
    løn|lønnen|lønsedler|lønseddel|lønoplysning*|lønninger|økonomi*|skat|skatte*|skattesag*|kontonr|kontoen|lønkonto|bankkonto|kontonummer*|kontonumre|bankoplysning*|gæld|pension|pensions*|restance*|regning*|faktura*|årsopgørelse* & !min konto & !fra min konto & !faktura .. ukendt & !personalekonto
    salary|salaries|bank_account*|bank_details|tax|debt|invoice* & !query & !unknown
  `,
  protectedAddress: `
    beskyttet|hemmelig|hemmelige|fortrolig|beskyttede .. adresse*|adr|bopæl
    adressebeskyt*|navnebeskyt*|adressebeskyttelse
    adresse .. hemmelig*|beskyttet
    bor .. hemmeligt
    krisecent* .. adresse*
    protected|secret|hidden .. address*
    address .. protected|secret
  `,
  staff: `
    medarbejders|medarbejderens|medarbejderes|medarbejdere .. sag*|oplysninger|løn*|sygemelding*|cpr*|partshøring
    personalesag*|personalemappe*|personaleliste*|personaleoplysning*|personalejournal*|mus|musreferat*|lønseddel*|lønsedler|lønnen|lønoplysning*|partshøring*|advarsel|sygemelding*|tjenstlig*|ansættelses*|jobansøg*|cver|ansøgere|trivselsmåling*|apv|vagtplan*
    om en|et medarbejder|kollega & <send>|cc|mail*|referat*|brev
    ansøgning* .. stilling*|job
    employee|employees|staff .. dismiss*|records|salar*|files|list|contract|data
    names an employee
    personnel .. file*
  `,
  login: `
    kode|koden|koder|kodeord|password*|adgangskode*|loginoplysning*|brugernavn*|mitid|nemid & !uden .. kode & !uden .. kode & !nøglebokskode* & !qr kode & !låst med kode & !ny kode & !skiftet
    login|credentials & godkend*|skrevet|indtastet|tastet|gav|givet|oplyst|logget|logged|typed|entered|delt|lækket
  `,
};

const tables = Object.entries(words).map(
  ([kind, written]) => [kind as DataKind, phrases(written)] as const,
) as readonly (readonly [DataKind, readonly Phrase[]])[];

/** The kinds of information the message names. */
export function dataSaid(heard: Heard): readonly DataKind[] {
  return tables.filter(([, table]) => isSaid(heard, table)).map(([kind]) => kind);
}
