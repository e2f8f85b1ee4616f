import type { Cues } from './cues.ts';

/** What tells that somebody takes back a report of theirs or has read a rule. */
export const ownCues = {
  withdraw: {
    words: `
      alligevel fortryd* glem annuller* ignorer* ignore cancel trække tilbagekald* misforståelse* misunderstanding fejl slet luk nothing
    `,
    clear: `
      glem .. det|min|den|mit|alt .. skrev|med|før|sidste|melding*|besked*|jeg|igen
      glem det
      forget .. what|about|it|my|the .. wrote|said|message|report|last
      træk*|trukket .. melding*|anmeldelse*|den|indberetning* .. tilbage & !nåede & !mailet & !mailen
      træk*|trækker .. tilbage .. melding*|den & !nåede & !mailet & !mailen
      melding* .. trækkes|tilbage|slettes|annulleres|fejl|lukkes
      annuller*|cancel|slet|luk .. melding*|min|report|it|den|den_igen|sagen & !mail & !borger
      cancel|withdraw|retract|revoke|disregard|ignore .. report|message|my|last|previous|that
      take|pull .. report .. back
      take .. back .. report
      falsk alarm
      anulowa*|pomyłka|скасува*|помилк*|stornieren
      false alarm
      var|er|oprettet .. ved en fejl|en_fejl|en_misforståelse|misforståelse & jeg skrev|melding*|oprettet|nr|sag|alligevel
      oprettet .. fejl
      passer .. ikke|ik .. alligevel
      ikke|ik .. melde .. alligevel
      alligevel .. ikke .. sket|noget|melde
      alligevel .. fundet|dukket
      er .. fundet .. igen|alligevel
      dukket_op|dukkede_op|turned_up
      never_mind|nevermind|pyt_med_det
      se bort fra
      misunderstanding|misforståelse
      lå .. i .. min|mit|jakke*|taske*|bil*|hele_tiden|lommen & glem|alligevel|falsk
      skal ikke bruges .. alligevel
      tilbagekald .. melding*
      fortryd|fortryder|fortryde .. melding*|anmeldelse*|det|den|min|indberetning*
      annuller|annullér .. venligst|den|det|min|melding*|tak
      annuller venligst
      kan .. slettes|lukkes .. igen
      var .. ikke .. noget .. luk*
      ignorer*|ignore|overse .. det|den|beskeden|min|my|that|what|sendte|skrev
      delete|slet .. what|det|min|my|den .. wrote|skrev|skrevet|sendte|besked
      ikke .. gøre .. mere|noget & fundet|dukket|alligevel
      it was nothing
      det var ikke|ingenting noget
      trykkede|trykket .. forkert & ignorer*|glem|meld*|her|slet
    `,
    likely: `
      alligevel
      ved en fejl .. jeg|mig
      den .. sidste|forrige .. melding*|besked*
      hele tiden
      jeg meldte|indberettede
      i reported
      my report
      min melding
      nr # .. fejl|tilbage|slet*
      det .. viste .. sig
      it turned out
      was .. a .. mistake
    `,
    hint: `
      slet|luk|fortryd*
    `,
    against: `
      mail*|brev*|fil* .. sendt
      nåede|managed|fik .. trække|recall|tilbagekalde|annullere|trukket|tilbagekaldt
      <send> .. nåede|managed .. trække|recall|tilbagekalde|annullere
      men|but .. nåede|managed|fik .. trække|recall|tilbagekalde|annullere|trukket
      kan min .. leder .. melding
      trække .. samtykke
      glemte|glemt
      hvor finder .. meldinger
      mine meldinger
      leder .. bedt|sagde
      trykket|trykkede|pressed|hit .. send
      turned_up & used|brugt|day_after|gym
    `,
  },
  confirmReading: {
    words: `
      læst læse læsning regel reglen regler bekræft* kvitter* confirm read reading rules håndbog* r01 r02 r03 r04 r05 r06 r07 r08 r09 r10 r11 r12 r13 r14 r15 r16 r17 r18 r19 r20 r21 r22 r23 r24 r25 done
    `,
    clear: `
      læst .. regel*|reglen|reglerne|håndbog*|politik*|r#|den|dem|det|allesammen & !journal* & !sag & !mailen & !besked* & !brev*
      læst og forstået
      read .. rule|rules|policy|handbook|guideline*|one_about
      bekræft* .. læs*|regel*|regler*|dem|den|alle|det
      bekræfte|confirm .. rule*|reading|regler|regel|it|them
      mangler|skal .. læse|bekræfte
      regler|reglerne|rules .. skal|mangler|must|bekræft* .. læse|bekræfte|fredag|read
      reading_list|to_read|to_confirm
      læseliste*|læsning|læsninger|mine_regler|min_læsning
      påmindelse* .. om .. r*|regel*|læse*|læs
      reminder .. rule|read|r0*
      kvittere*|kvittering .. læst|regel*
      r01|r02|r03|r04|r05|r06|r07|r08|r09 .. læst|read
      har .. været .. igennem .. dem|regler*|alle
      læste .. den|dem|reglen .. papir|møde*|allerede
      done|finished|færdig .. reading|læse|læst|med_reglerne|med_at_læse
      kan .. jeg .. bekræfte|kvittere
      alle .. mine|de .. regler .. nu
    `,
    likely: `
      læst|read & bekræft*|confirm
      regel|regler & læse|læst|læste
      alle ti|allesammen
      r01|r02|r03|r04|r05|r06|r07|r08|r09|r10|r11|r12
    `,
    hint: `
      bekræft*|confirm
    `,
    against: `
      må jeg|vi|man
      hvad siger
      brud|breach
      journal*|mail* .. læst|åbnet
      glemmer .. at læse
      advarsel|påtale
      she|he|hun|han .. read|læst
      læst|read & forkert*|wrong|trække|recall*|slettet|deleted|åbnet|opened|sedlen|kvitteret_for
      nabo*|genbo*|kollega*|praktikant*|rengøring*|forælder|forældre|mor|far|neighbour|mother|father|colleague* .. læst|read
      allerede .. læst .. af
    `,
  },
} as const satisfies Record<string, Cues>;

/** Somebody else has read what was not for them, which confirms no reading of a rule. *oe* is heard as *ø*: so all forms. */
export const readByOthers = `
  genbo*|genboen*|genboer*|nabo*|naboen*|naboer*|overbo|overboen|underbo|underboen|modtager*|fremmed*|eks|ekskone*|eksmand*|ekskæreste*|kone|mand|mor|far|søn|datter|søster|bror|svigermor|rengøring*|håndværker*|gæst*|besøgende|kunde*|chauffør*|neighbour*|neighbor*|stranger*|recipient*|ex|husband|wife|son|daughter|cleaner* .. læst|læste|read
`;
