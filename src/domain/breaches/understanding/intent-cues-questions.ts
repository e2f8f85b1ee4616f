import type { Cues } from './cues.ts';

/** What tells that somebody wants an answer, from the handbook or about their employment. */
export const questionCues = {
  question: {
    words: `
      må skal kan hvordan hvornår hvilke hvilken hvor regler vejledning* how when which should may can allowed rules overvejer samtykke
    `,
    clear: `
      må jeg|vi|man|borgere|medarbejdere|byrådsmedlemmer|pårørende|elever|forældre|en|den|mine|min|de|lærere|vikarer
      må .. jeg|vi|man .. gerne|godt
      kan|skal jeg|vi|man .. godt|gerne|bruge|sende|gemme|tage|printe|dele|lægge|sige|få_lov
      skal jeg|vi|man & !har
      er det .. ok|okay|orden|lovligt|tilladt|nødvendigt|rigtigt|et_krav
      hvor .. længe|lang .. må|skal|gemme|gemmes|opbevare*
      hvordan .. må|skal|sender|laver|gør|kan|håndterer|opbevarer|sletter .. jeg|vi|man
      hvad .. siger .. regler*|reglerne|håndbogen|loven
      hvad er .. regler*|reglerne|definition*|forskel*
      hvilke regler*|krav
      findes der .. regel|regler|vejledning*
      hvem skal .. spørge|godkende
      may|can|could|should|must i|we|you|staff|one .. store|send|use|share|take|keep|print|ask|write|tell|give|bring
      am i|are we .. allowed
      is it .. allowed|ok|okay|legal|permitted|fine
      how do|should|can|long|often i|we|must|do|should
      what .. counts|rules|rule|policy|does_the
      do|does i|we .. need|have_to
      hvad tæller
      gælder reglerne
      which system|rule|rules
      hvor|where .. gemmer|lægger|opbevarer|sender|skal|må|should|do|store jeg|vi|man|i|we
      what should|do|must|can i|we .. do|store|with|if|when
      må|skal|kan en|et|den|de|vores|min|andre|alle|elever|vikarer .. se|have|bruge|få|læse|sende|tage
      hvad gør|skal jeg|vi|man .. hvis|når
      hvornår er|skal|må|tæller
      what if|happens if
      hvad nu hvis
      hvad .. hvis|if
      vi overvejer
      hvad .. siger .. i|reglerne
      bør|skal .. fornyes|skiftes|opdateres|gemmes|slettes|opbevares|godkendes|krypteres
      må .. der|jeg|vi|man
      er det .. fortroligt .. hvis
    `,
    likely: `
      gerne .. vide|købe|bruge
      databehandleraftale*
      hvis jeg|vi|man
      reglerne om|for
      bare .. et .. spørgsmål
      spørgsmål .. om|til
      quick question|wondering
      hvornår må|skal
      er der .. noget .. i .. vejen
    `,
    hint: `
      må|kan|skal|hvordan|hvilke|hvilken|how|may|which
    `,
    against: `
      kom til at
      er det .. et .. brud
      hvad gør .. jeg|vi|man
      gælder det
      har .. trykket|sendt|mistet|glemt|klikket
      aktindsigt|indsigelse|insight
      hvad kan .. du
      det rigtige sted
      må .. jeg|vi .. melde|desværre|vist|indrømme|sige
      skal .. jeg .. vist ikke
    `,
  },
  hr: {
    words: `
      løn lønnen ferie feriedage barsel orlov fyret fyring opsagt advarsel påtale bisidder tillidsmand* tillidsrepræsentant* fagforening* mobber chikane stress sygemelding sygemeldt overarbejde afspadsering vagter kontrakt* ansættelse* personalesag salary wage pay vacation holiday resign boss yells union contract overtime sick chef leder
    `,
    clear: `
      fyret|fyringsgrund|fyre|fyring|afskedig*|opsagt|fired|dismiss*|sacked
      advarsel|påtale|tjenstlig .. samtale|disciplin*|sanktion*|warning|reprimand & får|få|man|jeg|i|fået
      får man .. advarsel|påtale|straf|fyret|bøde
      løn|lønseddel|lønnen|tillæg|overtid*|overarbejde|salary|wage|pay|payslip|overtime & !sendt & !lå & !ligger & !åbn* & !se & !lagt & !regneark
      ferie|feriedage|omsorgsdag*|barsel|orlov|sygedag*|afspadser*|vacation|holiday_days|leave|parental|senioraften & dage|days|ret|hvor|mange|tilbage|many|how|få|ansøge*|søge
      opsige|opsigelse*|opsigelsesvarsel|resign|notice_period|siger_op
      nedsat_tid|deltid|arbejdstid*|vagtplan .. bytte|weekendvagt*|working_hours
      chef*|leder*|manager|boss|kollega* .. taler|råber|mobber|behandler|chikan*|bullies|shouts|yells|harass*|grimt|uretfærdig*
      mobb*|mobbes|chikane|bullying|harassment|sexchikane|arbejdsmiljø*|stress|stresset
      bruge .. imod|mod .. mig|lønsamtal*
      lønsamtale*|lønforhandling*|mus_samtale .. hvornår
      bisidder|tillidsmand|tillidsrepræsentant|fagforening*|union & !mail & !sendt
      sygemeld* & jeg|mig & ret|løn|skal|må & !mappe* & !sygemeldinger*
      can|will .. they|i|we .. fire|fired|punish*
      lose my .. job
      miste .. mit .. job|arbejde
      konsekvens*|consequences .. for mig|ansættelse|job
      konsekvens*|consequences .. job|ansættelse|mig|fyret|me
      sygemeldes|sygemelde_mig|melde_mig_syg|sick leave|day & !thread & !info & !sent & !list
      påtale|advarsel .. hvad|nu|fået|får|uretfærdig*|urimelig*
      personalesag .. skrive|skrives|min|kan
      min personalesag
      løn .. for|når|under|mens|i|af
      yells|shouts|råber|skælder .. me|mig|ud
    `,
    likely: `
      kan .. ikke|ik .. mere
      urimelig*|unfair
      ansættelse*|kontrakt|contract|employment
      mit_job|my_job
      min .. chef|leder & taler|råber
      nattevagt*|weekendvagt*
    `,
    hint: `
      løn|ferie|tillidsmand|chef
    `,
    against: `
      forkert_modtager*
      slette .. mails
      dårlige vagter
      <look> .. sygemeld*
    `,
  },
} as const satisfies Record<string, Cues>;
