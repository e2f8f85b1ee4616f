/** Written by `npm run understand -- --learn`, not by hand: each sign, and what it weighs for which reading. */
export const learntCategories = `
always availabilityIntegrity:-0.08 lostDevice:0.38 malicious:0.42 nearMiss:0.11 other:0.05 overheard:-0.27 paper:0.39 physical:-0.05 policyViolation:-0.05 published:-0.25 threat:-0.14 unauthorisedAccess:-0.11 unsafeTransmission:-0.43 wrongContent:-0.25 wrongRecipient:-0.05
<digital> availabilityIntegrity:-0.04 lostDevice:-0.12 malicious:0.21 nearMiss:0.05 other:-0.14 overheard:-0.10 paper:-0.19 physical:-0.10 published:0.12 threat:-0.12 unsafeTransmission:0.29 wrongContent:0.14 wrongRecipient:0.04
<people> availabilityIntegrity:0.09 malicious:-0.18 overheard:0.17 physical:-0.14 policyViolation:-0.10 published:-0.18 threat:-0.24 unauthorisedAccess:0.09 unsafeTransmission:0.17 wrongContent:0.24 wrongRecipient:0.13
<social> availabilityIntegrity:-0.09 lostDevice:-0.06 malicious:-0.09 nearMiss:-0.11 other:0.22 paper:-0.07 physical:0.09 policyViolation:-0.10 published:0.11 threat:-0.13 unauthorisedAccess:0.16 wrongContent:0.15 wrongRecipient:-0.04
<send> availabilityIntegrity:-0.10 lostDevice:0.07 nearMiss:0.19 other:0.07 paper:-0.05 physical:-0.11 policyViolation:-0.14 published:-0.13 threat:-0.15 unauthorisedAccess:-0.20 unsafeTransmission:0.20 wrongContent:0.25 wrongRecipient:0.81
<wrong> availabilityIntegrity:0.13 lostDevice:-0.07 malicious:-0.10 nearMiss:0.08 other:-0.04 overheard:-0.08 paper:-0.15 physical:-0.08 policyViolation:-0.05 published:0.13 threat:0.06 unauthorisedAccess:-0.10 unsafeTransmission:-0.06 wrongContent:0.04 wrongRecipient:0.99
<extra> availabilityIntegrity:-0.05 lostDevice:0.04 malicious:-0.04 nearMiss:-0.03 paper:-0.04 policyViolation:0.07 published:-0.03 unauthorisedAccess:-0.04 unsafeTransmission:-0.05 wrongContent:0.96 wrongRecipient:-0.03
<unsafe> availabilityIntegrity:-0.07 lostDevice:-0.06 malicious:0.11 other:-0.07 overheard:-0.04 paper:-0.07 physical:-0.04 published:-0.06 threat:-0.09 unauthorisedAccess:-0.09 unsafeTransmission:1.28 wrongContent:-0.07
<hear> availabilityIntegrity:-0.06 lostDevice:-0.04 nearMiss:-0.06 overheard:1.12 paper:0.06 physical:-0.05 policyViolation:-0.05 published:-0.07 threat:-0.04 unauthorisedAccess:0.03 unsafeTransmission:-0.07 wrongContent:-0.04 wrongRecipient:-0.04
<notYet> availabilityIntegrity:-0.06 malicious:-0.05 physical:0.09 published:-0.04 threat:0.71 wrongContent:-0.05 wrongRecipient:0.06
<askingVerb> availabilityIntegrity:0.10 lostDevice:-0.04 malicious:-0.04 nearMiss:-0.25 other:0.07 overheard:-0.28 physical:0.15 published:0.15 unauthorisedAccess:0.22 unsafeTransmission:0.05 wrongContent:-0.08
<self> lostDevice:-0.17 malicious:0.11 nearMiss:0.06 other:0.03 overheard:0.03 policyViolation:0.06 threat:-0.05 unauthorisedAccess:0.06 wrongRecipient:-0.14
<greet> availabilityIntegrity:-0.03 lostDevice:0.06 malicious:0.04 nearMiss:-0.03 other:-0.03 published:0.05 unauthorisedAccess:-0.04 wrongRecipient:0.06
<cared> availabilityIntegrity:-0.04 other:-0.10 physical:-0.07 policyViolation:-0.05 published:-0.08 threat:-0.08 unauthorisedAccess:0.09 unsafeTransmission:0.16 wrongContent:0.07 wrongRecipient:0.12
<asker> availabilityIntegrity:-0.15 malicious:-0.20 other:0.12 paper:-0.14 physical:-0.19 policyViolation:-0.06 published:-0.14 threat:-0.08 unauthorisedAccess:0.25 unsafeTransmission:0.14 wrongContent:0.23 wrongRecipient:0.24
<reading> availabilityIntegrity:-0.06 lostDevice:-0.07 malicious:0.07 other:-0.11 overheard:-0.11 paper:-0.03 physical:-0.07 published:0.04 unauthorisedAccess:0.21 unsafeTransmission:-0.04 wrongContent:0.06 wrongRecipient:0.13
<send..unsafe> unsafeTransmission:0.77
<send&extra> lostDevice:0.04 wrongContent:0.80
<send&unsafe> unsafeTransmission:0.90 wrongContent:-0.03
<unsafe&social> unsafeTransmission:0.05
<hear&people> overheard:0.16 paper:0.07 unauthorisedAccess:-0.05 unsafeTransmission:-0.04
hej published:0.04
jeg availabilityIntegrity:-0.07 lostDevice:-0.09 malicious:-0.04 nearMiss:0.15 overheard:-0.07 paper:0.13 physical:-0.14 policyViolation:0.11 published:-0.04 unsafeTransmission:0.05
har malicious:-0.05 nearMiss:-0.10 other:0.05 overheard:-0.14 paper:0.11 physical:0.03 policyViolation:0.07 published:-0.06 threat:0.04 wrongRecipient:0.04
send availabilityIntegrity:-0.04 malicious:-0.04 nearMiss:0.08 other:0.04 published:-0.04 unauthorisedAccess:-0.04 unsafeTransmission:0.11 wrongContent:0.08 wrongRecipient:-0.06
en availabilityIntegrity:-0.12 lostDevice:-0.04 malicious:0.05 nearMiss:0.10 other:0.06 paper:-0.06 physical:-0.07 policyViolation:-0.05 published:-0.04 threat:0.05 unauthorisedAccess:0.09 wrongContent:-0.05 wrongRecipient:0.05
om lostDevice:-0.10 nearMiss:-0.05 overheard:0.11 policyViolation:-0.07 unauthorisedAccess:-0.10 wrongContent:0.10 wrongRecipient:0.20
i availabilityIntegrity:-0.03 lostDevice:-0.15 malicious:-0.04 nearMiss:-0.04 other:0.04 paper:0.07 physical:0.08 published:0.06 unauthorisedAccess:0.07 wrongContent:-0.06 wrongRecipient:-0.04
digital nearMiss:0.03
post paper:0.04 wrongRecipient:0.06
til availabilityIntegrity:-0.07 lostDevice:-0.08 nearMiss:-0.06 other:-0.04 overheard:-0.05 paper:-0.07 threat:0.04 unauthorisedAccess:0.04 unsafeTransmission:0.07 wrongContent:0.10 wrongRecipient:0.14
forkert availabilityIntegrity:0.08 nearMiss:-0.06 threat:0.03 unsafeTransmission:-0.03 wrongRecipient:0.10
de availabilityIntegrity:-0.03 lostDevice:0.05 malicious:-0.04 nearMiss:-0.06 other:0.11 paper:0.05 policyViolation:-0.05 threat:-0.05 unsafeTransmission:-0.07 wrongRecipient:0.08
hed malicious:0.03 other:0.03
det availabilityIntegrity:-0.05 lostDevice:-0.16 malicious:-0.08 other:0.12 overheard:-0.05 paper:-0.04 physical:-0.04 published:-0.08 threat:0.14 unauthorisedAccess:0.06 unsafeTransmission:0.15 wrongContent:0.05
sam availabilityIntegrity:-0.04 nearMiss:0.04 paper:-0.04 published:-0.03 threat:0.06
og availabilityIntegrity:-0.10 lostDevice:-0.07 malicious:0.04 other:-0.03 paper:0.24 physical:0.04 policyViolation:-0.15 unauthorisedAccess:0.04 wrongContent:-0.04 wrongRecipient:0.04
tag availabilityIntegrity:-0.04 other:-0.03 physical:0.17 unsafeTransmission:-0.03 wrongRecipient:0.05
den lostDevice:0.10 nearMiss:0.05 other:-0.07 physical:-0.08 published:0.10 unauthorisedAccess:-0.11 unsafeTransmission:-0.05 wrongRecipient:0.07
overst physical:0.05
pa availabilityIntegrity:0.11 lostDevice:-0.05 malicious:0.06 nearMiss:0.03 other:-0.10 overheard:-0.04 physical:-0.10 policyViolation:0.04 threat:0.07 unauthorisedAccess:0.04 unsafeTransmission:-0.07 wrongContent:0.03
list published:0.05 wrongRecipient:0.08
han availabilityIntegrity:-0.03 paper:-0.05 threat:0.03 unauthorisedAccess:-0.04 wrongRecipient:0.10
last availabilityIntegrity:-0.05 paper:0.06 policyViolation:0.05 unauthorisedAccess:0.04 unsafeTransmission:-0.03 wrongRecipient:0.06
ring malicious:0.08 nearMiss:0.04 unsafeTransmission:-0.03 wrongRecipient:0.04
os availabilityIntegrity:-0.03 lostDevice:-0.04 malicious:0.05 unauthorisedAccess:0.03
rigt unsafeTransmission:0.05 wrongContent:0.06
borg malicious:-0.04 nearMiss:0.05 physical:-0.05 policyViolation:-0.05 wrongContent:-0.04 wrongRecipient:0.08
ved lostDevice:0.05 malicious:-0.07 nearMiss:0.04 other:0.05 overheard:0.11 paper:-0.04 published:-0.06 unsafeTransmission:-0.06 wrongContent:-0.06
ikk availabilityIntegrity:0.14 malicious:0.07 overheard:-0.05 paper:-0.04 threat:-0.06 wrongContent:-0.09 wrongRecipient:0.05
nog lostDevice:-0.05 malicious:0.08 other:0.09 overheard:-0.06 physical:0.04 policyViolation:0.04 published:-0.08 threat:0.12 unauthorisedAccess:-0.05 unsafeTransmission:-0.07 wrongContent:-0.09
endnu physical:0.03 wrongRecipient:0.05
^hej published:0.04
length availabilityIntegrity:0.05 malicious:-0.04 nearMiss:-0.11 overheard:-0.03 physical:-0.03 policyViolation:-0.05 published:0.18 unauthorisedAccess:-0.05 wrongRecipient:0.09
<staff> availabilityIntegrity:-0.09 lostDevice:-0.04 malicious:-0.18 nearMiss:-0.04 other:0.16 overheard:-0.06 physical:-0.03 policyViolation:0.18 published:0.07 threat:-0.10 unauthorisedAccess:0.28 wrongContent:-0.06 wrongRecipient:-0.10
<outsider> lostDevice:-0.04 malicious:-0.05 other:-0.11 overheard:0.11 paper:-0.07 physical:-0.07 published:0.09 unauthorisedAccess:0.09 wrongContent:-0.08 wrongRecipient:0.09
<dataLoss> availabilityIntegrity:1.03 malicious:-0.09 nearMiss:0.04 other:0.12 overheard:-0.04 paper:-0.06 physical:-0.06 policyViolation:-0.06 threat:-0.03 unauthorisedAccess:-0.05 wrongContent:-0.05 wrongRecipient:-0.05
<vendor> availabilityIntegrity:0.08 other:0.80 paper:-0.04 published:-0.03 threat:0.08 unsafeTransmission:-0.03 wrongRecipient:-0.05
<harm> availabilityIntegrity:0.23 malicious:-0.05 nearMiss:-0.09 other:-0.11 overheard:-0.03 physical:0.08 policyViolation:0.04 published:0.14 threat:-0.08 unauthorisedAccess:-0.10 wrongContent:-0.05
<erase> availabilityIntegrity:0.13 malicious:-0.08 nearMiss:0.03 other:0.08 overheard:-0.03 paper:-0.08 physical:-0.04 policyViolation:-0.04 threat:-0.03 unauthorisedAccess:-0.09 unsafeTransmission:0.11 wrongContent:-0.04 wrongRecipient:0.09
<wrong..send> wrongRecipient:0.75
<digital&dataLoss> availabilityIntegrity:0.06 other:0.03
<dataLoss&wrong> availabilityIntegrity:0.75 nearMiss:0.06 other:0.03
<send&wrong> availabilityIntegrity:-0.05 nearMiss:0.04 other:0.03 unsafeTransmission:0.03 wrongContent:0.03 wrongRecipient:0.79
<send&outsider> lostDevice:0.03 wrongContent:0.03 wrongRecipient:0.71
sa availabilityIntegrity:0.08 lostDevice:-0.08 malicious:-0.04 nearMiss:0.04 overheard:0.07 published:0.04 threat:-0.09 unauthorisedAccess:-0.06 unsafeTransmission:0.05
min lostDevice:-0.04 malicious:0.06 nearMiss:0.06 paper:0.18 physical:-0.07 threat:-0.05 wrongContent:-0.10 wrongRecipient:-0.04
mail malicious:0.08 unsafeTransmission:0.07 wrongContent:0.04 wrongRecipient:-0.06
rog lostDevice:0.04
hos overheard:0.04 threat:0.06
leverandor threat:0.03
skrev availabilityIntegrity:0.04 malicious:-0.03 wrongRecipient:0.06
hend availabilityIntegrity:0.03 other:-0.03 overheard:0.10 paper:-0.04 wrongRecipient:0.11
hun unauthorisedAccess:0.11 wrongContent:0.04
sig availabilityIntegrity:0.05 lostDevice:-0.03 malicious:0.09 nearMiss:-0.05 other:0.08 paper:0.04 policyViolation:-0.04 published:-0.05 threat:-0.04 unsafeTransmission:-0.04
er lostDevice:0.08 malicious:-0.04 nearMiss:-0.07 other:-0.05 overheard:-0.05 physical:0.17 policyViolation:-0.08 published:0.07 wrongContent:-0.03
slet availabilityIntegrity:0.07 lostDevice:0.03 other:0.03 paper:-0.03 wrongContent:-0.03
length30 lostDevice:-0.10 nearMiss:0.09 other:0.07 overheard:0.07 paper:-0.12 policyViolation:0.09 published:-0.10 threat:0.04 unsafeTransmission:-0.06
<paper> availabilityIntegrity:-0.04 lostDevice:-0.08 malicious:-0.18 nearMiss:0.20 other:-0.08 overheard:-0.08 paper:0.86 physical:0.12 policyViolation:0.08 published:0.08 unauthorisedAccess:-0.14 unsafeTransmission:-0.12 wrongContent:0.07
<happened> availabilityIntegrity:0.12 lostDevice:-0.05 malicious:-0.14 nearMiss:-0.26 other:0.20 physical:0.04 policyViolation:0.07 published:-0.04 threat:-0.17 wrongContent:0.07 wrongRecipient:0.12
<notice> malicious:0.22 nearMiss:-0.04 overheard:-0.08 physical:-0.06 published:-0.08 unauthorisedAccess:-0.09 unsafeTransmission:-0.04 wrongContent:0.20 wrongRecipient:-0.05
<dosing> lostDevice:-0.04 malicious:-0.06 nearMiss:0.06 physical:-0.03 policyViolation:-0.04 published:0.03 unauthorisedAccess:-0.05 unsafeTransmission:-0.04 wrongContent:0.10 wrongRecipient:0.05
<cared&harm> malicious:0.03 unsafeTransmission:0.03
<cared&dosing> availabilityIntegrity:0.04 wrongContent:0.06
to availabilityIntegrity:0.05 malicious:0.04 nearMiss:0.07 other:-0.05 overheard:-0.04 policyViolation:-0.04 threat:-0.04 unsafeTransmission:0.03 wrongRecipient:0.08
brev availabilityIntegrity:0.05 wrongRecipient:0.05
kuvert nearMiss:0.05 other:0.04 paper:-0.03 wrongRecipient:0.03
faet availabilityIntegrity:0.08 nearMiss:-0.06 paper:-0.03 unauthorisedAccess:-0.03 wrongContent:0.09
and availabilityIntegrity:-0.04 lostDevice:0.07 malicious:0.07 other:-0.05 paper:-0.05 physical:-0.05 policyViolation:-0.07 published:-0.04 unauthorisedAccess:0.16 wrongContent:0.08 wrongRecipient:-0.05
vi availabilityIntegrity:0.13 lostDevice:-0.03 nearMiss:-0.09 other:-0.09 policyViolation:0.03 published:-0.09 threat:0.07 unsafeTransmission:0.04 wrongContent:0.03
gar malicious:-0.03 overheard:0.07 threat:0.09 wrongRecipient:-0.04
da availabilityIntegrity:0.03 paper:0.05 policyViolation:0.05 threat:-0.03
ringed malicious:0.05
^to unsafeTransmission:0.04
<personal> availabilityIntegrity:-0.12 lostDevice:-0.14 nearMiss:0.06 other:-0.04 physical:-0.10 policyViolation:-0.15 published:0.28 unauthorisedAccess:-0.05 unsafeTransmission:0.11 wrongContent:0.15
<sameName> wrongRecipient:0.78
<access> lostDevice:-0.06 other:-0.08 overheard:-0.05 paper:-0.09 physical:-0.05 published:0.04 threat:0.04 unauthorisedAccess:0.95 wrongRecipient:-0.05
<could> lostDevice:-0.12 malicious:-0.06 nearMiss:0.06 other:0.22 overheard:-0.05 paper:-0.14 physical:-0.09 policyViolation:-0.14 published:0.16 threat:0.69 unauthorisedAccess:0.26 unsafeTransmission:0.09 wrongContent:0.06 wrongRecipient:-0.23
<worry> availabilityIntegrity:-0.04 lostDevice:-0.06 malicious:-0.11 nearMiss:-0.11 other:-0.15 paper:-0.06 published:-0.08 threat:1.26 unsafeTransmission:0.04 wrongRecipient:0.05
<report> availabilityIntegrity:-0.04 nearMiss:-0.04 other:0.14 overheard:-0.04 physical:-0.03 policyViolation:0.04 published:-0.08 threat:-0.05 unauthorisedAccess:0.09 unsafeTransmission:-0.04 wrongContent:-0.04 wrongRecipient:0.03
<send&sameName> wrongRecipient:0.76
<could&worry> published:-0.03 threat:0.84 unsafeTransmission:0.03
m paper:0.04
a availabilityIntegrity:0.04 malicious:0.04 overheard:0.08 paper:-0.06 unauthorisedAccess:-0.05 unsafeTransmission:-0.06 wrongContent:-0.03
report lostDevice:0.03
about availabilityIntegrity:0.07 threat:-0.03 unauthorisedAccess:0.06
old wrongRecipient:0.05
boy overheard:0.04
the availabilityIntegrity:0.07 lostDevice:0.04 paper:-0.10 published:0.05 unauthorisedAccess:-0.03 wrongRecipient:-0.05
wrong availabilityIntegrity:0.04 nearMiss:0.03
moth overheard:0.04
two overheard:0.04 published:0.04 wrongRecipient:0.06
with malicious:-0.04 other:-0.04 overheard:0.03 published:0.07
nam nearMiss:0.07 unsafeTransmission:0.04
in nearMiss:-0.04 overheard:0.04 policyViolation:0.05 threat:-0.04 unauthorisedAccess:-0.03 unsafeTransmission:0.03 wrongRecipient:-0.04
my availabilityIntegrity:-0.03 lostDevice:0.11 malicious:0.05 paper:-0.03 policyViolation:-0.03 unsafeTransmission:0.05
she nearMiss:0.04 threat:-0.03 unsafeTransmission:0.04
has lostDevice:0.04 policyViolation:0.08 unauthorisedAccess:0.05
opened nearMiss:0.05
it availabilityIntegrity:-0.03 lostDevice:0.08 malicious:-0.03 nearMiss:0.03 other:-0.05 paper:-0.06 physical:-0.05 policyViolation:0.10 published:0.10 wrongContent:-0.04 wrongRecipient:-0.04
can availabilityIntegrity:-0.04 other:0.03 published:0.04 unauthorisedAccess:0.07
see malicious:0.04 wrongContent:0.05
<system> availabilityIntegrity:0.90 lostDevice:-0.10 malicious:0.09 nearMiss:-0.15 paper:-0.19 policyViolation:0.05 threat:0.17 unauthorisedAccess:0.10 unsafeTransmission:-0.07 wrongContent:-0.14
<oldAddress> overheard:-0.03 paper:0.03 physical:-0.03 unauthorisedAccess:0.06 wrongRecipient:0.82
<talk> lostDevice:-0.03 nearMiss:0.10 other:-0.06 overheard:0.93 paper:-0.08 physical:-0.07 policyViolation:-0.03 published:0.06 threat:-0.11
<send&oldAddress> wrongRecipient:0.76
<talk&outsider> overheard:0.74 threat:-0.03 unauthorisedAccess:-0.04 unsafeTransmission:0.03 wrongContent:0.03 wrongRecipient:0.05
<worry&system> availabilityIntegrity:0.04 threat:0.13 unauthorisedAccess:-0.03
gaet availabilityIntegrity:0.08 wrongContent:0.04
sms unsafeTransmission:0.06
fordi published:0.04
gaml paper:0.05 physical:0.04 threat:-0.08 wrongRecipient:0.05
num availabilityIntegrity:0.05 nearMiss:-0.05
stad unauthorisedAccess:0.08 wrongRecipient:0.04
stod availabilityIntegrity:-0.03 overheard:0.13 policyViolation:0.09
system availabilityIntegrity:0.10
^en lostDevice:0.03 other:0.07 unauthorisedAccess:0.14 wrongContent:-0.04
<office> availabilityIntegrity:-0.04 lostDevice:-0.04 nearMiss:-0.04 other:-0.05 paper:-0.06 physical:0.05 policyViolation:-0.03 published:0.08 threat:-0.06 unauthorisedAccess:0.04 unsafeTransmission:0.10 wrongRecipient:0.10
<send..wrong> unsafeTransmission:0.03 wrongContent:0.06 wrongRecipient:0.69
<people&dataLoss> availabilityIntegrity:0.14 other:-0.04
for lostDevice:-0.04 malicious:0.07 nearMiss:-0.04 paper:0.03 physical:-0.08 policyViolation:-0.05 wrongContent:0.08
kommun published:0.07
igen policyViolation:0.04
<toAll> malicious:-0.03 nearMiss:0.09 other:0.04 wrongContent:0.06 wrongRecipient:0.72
<click> availabilityIntegrity:-0.07 lostDevice:-0.03 malicious:0.81 other:0.05 policyViolation:0.05 unauthorisedAccess:-0.03
kom availabilityIntegrity:0.05 lostDevice:-0.07 nearMiss:0.05 paper:-0.08 policyViolation:0.07 threat:-0.05 wrongContent:0.09 wrongRecipient:-0.04
at availabilityIntegrity:-0.10 lostDevice:-0.04 nearMiss:0.10 other:0.13 overheard:0.05 paper:-0.04 physical:-0.07 policyViolation:-0.03 threat:0.12 wrongRecipient:-0.07
tryk wrongRecipient:0.04
svar lostDevice:0.04 wrongRecipient:0.06
all availabilityIntegrity:0.16 lostDevice:-0.05 malicious:-0.04 nearMiss:-0.06 other:0.03 paper:-0.10 published:0.03 threat:-0.08 unauthorisedAccess:0.12 wrongContent:0.09 wrongRecipient:-0.07
hel availabilityIntegrity:0.05 lostDevice:-0.06 malicious:-0.09 nearMiss:-0.04 paper:0.06 physical:-0.05 policyViolation:0.06 threat:-0.06 unauthorisedAccess:-0.03 unsafeTransmission:-0.05 wrongContent:0.11 wrongRecipient:0.07
c wrongRecipient:0.07
dreng published:0.03 wrongRecipient:0.04
^kom wrongRecipient:0.04
<place> availabilityIntegrity:-0.09 other:-0.04 overheard:0.28 paper:0.09 physical:-0.05 policyViolation:0.08 published:0.08 threat:-0.05 unauthorisedAccess:-0.10 unsafeTransmission:-0.08 wrongContent:-0.10 wrongRecipient:-0.04
<demand> availabilityIntegrity:0.03 malicious:0.04 other:0.05 threat:0.06 unauthorisedAccess:-0.03 wrongRecipient:0.03
<could&outsider> published:0.04 unauthorisedAccess:0.06 unsafeTransmission:0.03
<demand&paper> other:0.05
her lostDevice:-0.04 malicious:-0.05 nearMiss:-0.03 other:0.10 paper:0.10 policyViolation:-0.03 published:-0.04 unauthorisedAccess:0.05 unsafeTransmission:0.07 wrongContent:-0.03
formiddag malicious:0.03
mand overheard:0.06
gik wrongRecipient:0.04
med availabilityIntegrity:-0.11 lostDevice:-0.08 malicious:-0.10 nearMiss:0.05 other:0.11 physical:0.04 policyViolation:0.07 published:0.15 threat:0.03 unauthorisedAccess:-0.13 unsafeTransmission:-0.04
kan availabilityIntegrity:0.04 lostDevice:-0.03 nearMiss:-0.05 policyViolation:-0.03 published:0.07 unauthorisedAccess:0.15 wrongContent:0.03 wrongRecipient:-0.06
fa lostDevice:0.03
fat wrongRecipient:0.03
ham other:0.03 wrongContent:0.03
gav wrongRecipient:0.03
car overheard:0.04
daught overheard:0.04
today wrongRecipient:0.04
man availabilityIntegrity:-0.03 other:-0.04 published:0.10
handed nearMiss:0.04
back nearMiss:0.04 overheard:0.03 physical:0.04
but policyViolation:0.06 unauthorisedAccess:-0.04 unsafeTransmission:0.03 wrongRecipient:0.04
had nearMiss:0.07 other:0.04
read unauthorisedAccess:0.06
som malicious:0.04 other:-0.04 overheard:-0.03 threat:0.09
of availabilityIntegrity:0.05 lostDevice:-0.03 nearMiss:-0.04 other:-0.04 published:0.12 wrongRecipient:-0.04
<content> availabilityIntegrity:-0.06 malicious:-0.09 nearMiss:0.24 paper:-0.08 policyViolation:-0.08 threat:-0.08 unauthorisedAccess:-0.16 unsafeTransmission:-0.09 wrongContent:1.11
<mayI> availabilityIntegrity:-0.05 malicious:0.07 nearMiss:-0.04 other:-0.06 overheard:-0.03 policyViolation:-0.04 published:0.11 unauthorisedAccess:0.08 unsafeTransmission:0.08 wrongContent:-0.07
<send&content> nearMiss:0.03 wrongContent:0.80
<digital&content> nearMiss:0.04 wrongContent:0.81
<wrong&content> published:0.03 wrongRecipient:0.03
<mayI&digital> wrongRecipient:0.03
<mayI&people> malicious:0.07 unauthorisedAccess:0.08 wrongContent:-0.04
<mayI&personal> published:0.10 unauthorisedAccess:0.03
<mayI&send> malicious:0.04 paper:0.03
af availabilityIntegrity:-0.06 nearMiss:0.05 other:0.06 policyViolation:-0.04 threat:-0.04 unauthorisedAccess:0.05 unsafeTransmission:0.06 wrongContent:-0.09 wrongRecipient:-0.04
ma overheard:0.04 unsafeTransmission:0.03
aft paper:0.04 wrongRecipient:0.08
et availabilityIntegrity:-0.06 lostDevice:-0.07 malicious:0.15 nearMiss:-0.05 overheard:-0.04 paper:0.06 physical:-0.06 policyViolation:0.05 published:-0.03 unsafeTransmission:0.12 wrongRecipient:-0.07
luk policyViolation:0.05 published:0.07
bilag availabilityIntegrity:0.03 wrongRecipient:0.04
sted nearMiss:0.05 other:0.03 wrongContent:0.07 wrongRecipient:-0.03
bedt other:0.05
dem malicious:-0.05 other:-0.04 paper:0.07 published:0.04 wrongContent:-0.04
men availabilityIntegrity:-0.04 nearMiss:0.11 overheard:0.04 policyViolation:-0.05 published:-0.06 unauthorisedAccess:-0.06 unsafeTransmission:0.05 wrongContent:0.05
jo wrongRecipient:0.10
gor availabilityIntegrity:-0.03 paper:0.06 wrongRecipient:0.05
besked unauthorisedAccess:0.08 unsafeTransmission:0.03 wrongRecipient:0.06
tror paper:0.04
der availabilityIntegrity:0.06 nearMiss:-0.04 policyViolation:-0.05 published:0.10 threat:0.03 unauthorisedAccess:-0.07 wrongContent:0.04 wrongRecipient:-0.12
var availabilityIntegrity:-0.09 malicious:0.05 nearMiss:0.20 other:-0.12 overheard:-0.04 paper:0.07 policyViolation:0.16 unauthorisedAccess:-0.04 unsafeTransmission:-0.08 wrongRecipient:-0.05
dam wrongRecipient:0.04
<building> availabilityIntegrity:-0.08 malicious:-0.06 nearMiss:-0.05 other:-0.14 overheard:-0.05 paper:0.05 physical:1.11 policyViolation:0.09 threat:-0.07 unauthorisedAccess:-0.07 wrongContent:-0.06
<asking> availabilityIntegrity:-0.03 lostDevice:-0.05 malicious:0.09 nearMiss:-0.13 other:0.08 overheard:0.03 paper:-0.05 physical:-0.04 policyViolation:-0.12 published:0.12 unauthorisedAccess:-0.07 unsafeTransmission:0.15 wrongContent:-0.07 wrongRecipient:0.12
<reading&asking> malicious:0.04 wrongRecipient:0.04
skol lostDevice:0.05 paper:0.05 physical:-0.05 published:0.05 unauthorisedAccess:-0.05 wrongRecipient:0.04
beg threat:0.05
foraldr other:0.04
mor paper:0.03 wrongContent:0.03
born paper:0.03
navn availabilityIntegrity:-0.04 malicious:-0.04 nearMiss:0.05 published:0.07 threat:-0.04 wrongContent:0.04
far overheard:0.04 policyViolation:0.03 threat:0.03
vid other:0.06
hvor published:0.04
flyt paper:0.05 unauthorisedAccess:0.04 wrongRecipient:0.03
tak other:0.04
oplysning other:0.03 wrongContent:0.03
<health> availabilityIntegrity:0.12 lostDevice:-0.10 malicious:-0.13 nearMiss:-0.10 other:-0.13 overheard:0.17 policyViolation:-0.05 published:0.04 threat:-0.05 unsafeTransmission:0.10 wrongRecipient:0.09
retur lostDevice:0.04 wrongRecipient:0.04
abn malicious:0.05 paper:-0.04 physical:-0.03 published:0.05 threat:-0.05 unauthorisedAccess:0.03 wrongRecipient:0.05
adres other:-0.04 paper:-0.04 published:0.06 threat:-0.03 unauthorisedAccess:0.10 wrongRecipient:0.05
hvem paper:0.04 physical:-0.03 published:0.04 threat:-0.04 unauthorisedAccess:-0.06 wrongRecipient:0.05
po wrongRecipient:0.08
z paper:0.05 wrongRecipient:0.04
do availabilityIntegrity:0.04 unsafeTransmission:0.04
w paper:0.04 wrongRecipient:0.04
<down> availabilityIntegrity:0.88 lostDevice:0.08 malicious:-0.03 nearMiss:-0.03 other:-0.03 overheard:-0.03 paper:0.09 physical:0.06 threat:-0.11 unauthorisedAccess:-0.07 wrongContent:-0.04 wrongRecipient:-0.09
<insight> wrongContent:0.07
aktinds wrongContent:0.04
nabon wrongRecipient:0.03
sort paper:0.03
word wrongContent:0.06
nu malicious:0.09 nearMiss:-0.05 paper:0.12 physical:-0.08 threat:-0.05 unauthorisedAccess:0.07 wrongRecipient:-0.04
ansog wrongContent:0.06
bar availabilityIntegrity:-0.03 policyViolation:-0.03 threat:0.15 wrongContent:0.04
ud availabilityIntegrity:0.04 other:0.07 overheard:-0.03 paper:-0.03 policyViolation:-0.05 threat:0.05 unauthorisedAccess:-0.07 unsafeTransmission:-0.05 wrongContent:0.04
star lostDevice:-0.03 nearMiss:-0.03 other:-0.04 physical:0.04 threat:0.06 unauthorisedAccess:-0.04 wrongContent:0.09
^vi paper:-0.04 policyViolation:0.08 unsafeTransmission:0.04 wrongContent:0.04 wrongRecipient:-0.05
<water> physical:0.85 threat:0.06 wrongRecipient:-0.04
<recording> lostDevice:-0.05 nearMiss:-0.04 other:0.87 paper:-0.03 published:0.04 unauthorisedAccess:-0.03 wrongContent:-0.06 wrongRecipient:-0.05
<employment> availabilityIntegrity:0.07 lostDevice:-0.05 malicious:-0.07 other:-0.07 paper:0.10 physical:-0.04 policyViolation:-0.05 threat:0.05 wrongRecipient:0.10
<paper&water> paper:0.03 physical:0.69
<system&water> physical:0.05
<content&extra> wrongContent:0.82
<paper&content> malicious:-0.04 nearMiss:0.13 other:-0.03 overheard:-0.03 physical:-0.03 wrongContent:0.12 wrongRecipient:0.04
<recording&people> malicious:0.03 other:0.78 published:0.03 wrongContent:-0.03
<employment&self> lostDevice:-0.03 malicious:-0.05 other:-0.04 paper:0.07 threat:0.04 wrongRecipient:0.07
<employment&send> unsafeTransmission:0.05 wrongRecipient:0.05
<employment&digital> availabilityIntegrity:0.04 unsafeTransmission:0.05
skjult malicious:0.03 other:0.04
ark paper:0.04
<lose> lostDevice:0.77 malicious:-0.07 other:-0.06 overheard:-0.04 paper:0.25 threat:-0.05 unauthorisedAccess:-0.09
hi malicious:0.04
ther other:0.03
was policyViolation:-0.03 published:0.06 threat:-0.04 unauthorisedAccess:-0.05 wrongContent:0.03 wrongRecipient:-0.03
one published:0.05
pag malicious:0.03 published:0.04 wrongContent:0.03
s policyViolation:0.06 published:0.03 unauthorisedAccess:-0.04 wrongRecipient:0.07
social physical:0.04 unauthorisedAccess:0.04
fil malicious:0.06 wrongContent:0.06
by published:0.05 unsafeTransmission:0.04
hour lostDevice:0.06 published:0.05
ago lostDevice:0.09 policyViolation:0.04
called malicious:0.06
him malicious:0.03
he unauthorisedAccess:0.04 wrongRecipient:0.03
hav lostDevice:-0.04 other:-0.05 published:-0.03 unsafeTransmission:0.08 wrongContent:0.05 wrongRecipient:-0.05
nothing malicious:0.07
^hi malicious:0.04
<found> availabilityIntegrity:0.05 lostDevice:-0.06 malicious:0.09 other:0.07 overheard:-0.06 paper:0.17 physical:0.10 policyViolation:-0.08 threat:-0.06 unsafeTransmission:-0.08 wrongContent:-0.03 wrongRecipient:-0.07
la physical:0.04 threat:-0.03
vor availabilityIntegrity:-0.07 lostDevice:-0.03 malicious:0.12 nearMiss:-0.04 other:0.06 paper:-0.05 policyViolation:-0.04 published:0.06 threat:0.07 unsafeTransmission:-0.04 wrongRecipient:-0.06
int availabilityIntegrity:0.03 nearMiss:0.05 policyViolation:0.05 wrongRecipient:-0.05
morg paper:0.05 policyViolation:0.05 threat:-0.03
handleplan wrongContent:0.04
sid malicious:0.06 physical:-0.06 policyViolation:-0.05 wrongContent:0.09
hor lostDevice:0.04 wrongContent:0.03
helt wrongContent:0.04 wrongRecipient:-0.04
length16 availabilityIntegrity:-0.04 lostDevice:0.08 malicious:0.03 other:-0.04 overheard:-0.03 paper:0.11 physical:0.05 policyViolation:-0.04 published:-0.08 unsafeTransmission:0.04 wrongRecipient:-0.11
<publish> availabilityIntegrity:-0.07 lostDevice:-0.09 malicious:0.06 other:0.07 overheard:-0.07 paper:-0.16 physical:-0.09 published:1.27 threat:-0.04 unauthorisedAccess:-0.06 wrongContent:0.05 wrongRecipient:-0.13
<send&toAll> other:0.03 wrongContent:0.05
<publish&people> malicious:0.07 paper:-0.03 published:0.75 wrongRecipient:-0.04
nyhedsbrev wrongContent:0.05 wrongRecipient:-0.03
paror wrongContent:0.04
mailadres wrongContent:0.05 wrongRecipient:-0.03
cc wrongContent:0.05 wrongRecipient:-0.03
altsa availabilityIntegrity:0.04
se other:-0.03 paper:-0.03 physical:0.03 threat:-0.03 unauthorisedAccess:0.11 wrongRecipient:-0.04
hinand paper:0.04 wrongContent:0.04 wrongRecipient:-0.04
frem threat:0.03 wrongContent:0.04 wrongRecipient:-0.04
fler malicious:0.05 wrongContent:0.05 wrongRecipient:-0.03
svared wrongContent:0.05 wrongRecipient:-0.03
<myData> other:-0.03 overheard:0.05 paper:-0.03 physical:0.06 published:-0.04 unauthorisedAccess:0.06 wrongContent:0.06
<self..reading> availabilityIntegrity:-0.05 other:-0.04 overheard:-0.04 published:-0.05 unauthorisedAccess:0.12 wrongContent:0.07 wrongRecipient:-0.04
referat availabilityIntegrity:0.03 published:0.03 wrongContent:0.05
fra malicious:0.04 nearMiss:0.04 other:-0.08 paper:0.10 published:0.03 threat:-0.07 unauthorisedAccess:0.06 unsafeTransmission:-0.05
havd malicious:-0.04 nearMiss:0.11 paper:0.07 published:-0.03 wrongContent:0.03 wrongRecipient:-0.03
glemt published:0.03 wrongContent:0.04
<pay> malicious:0.85 nearMiss:0.06 other:-0.04 overheard:0.05 paper:-0.04 unauthorisedAccess:-0.04
<pay&outsider> malicious:0.05 overheard:0.05
sent malicious:0.04 other:0.05 unsafeTransmission:-0.03
an lostDevice:0.05 unsafeTransmission:-0.04
our availabilityIntegrity:-0.04 lostDevice:-0.03 malicious:0.05 nearMiss:-0.03 policyViolation:0.10 published:0.03 threat:0.04
suppli availabilityIntegrity:0.04
citiz policyViolation:0.04 unsafeTransmission:0.04
cpr availabilityIntegrity:0.05 nearMiss:-0.05 unsafeTransmission:0.09 wrongContent:0.07 wrongRecipient:-0.05
no overheard:0.03 policyViolation:0.11
lin availabilityIntegrity:0.05
right other:0.04
person availabilityIntegrity:0.05 nearMiss:-0.04
too other:0.04
<private> nearMiss:-0.04 other:-0.07 overheard:-0.05 paper:-0.06 physical:-0.03 published:0.11 threat:-0.06 unauthorisedAccess:0.11 unsafeTransmission:0.07
<crime> availabilityIntegrity:-0.03 other:0.83 unauthorisedAccess:0.05
<publish&personal> availabilityIntegrity:-0.04 malicious:-0.06 nearMiss:0.06 other:0.05 paper:-0.03 published:0.95 threat:-0.03 unsafeTransmission:-0.03 wrongContent:-0.05
<publish&found> availabilityIntegrity:0.04 published:0.74
lig malicious:0.06 nearMiss:0.09 other:-0.05 physical:0.11 policyViolation:-0.04 unauthorisedAccess:-0.06 unsafeTransmission:-0.04
hjemmesid malicious:0.05
privat published:0.04 unauthorisedAccess:0.07
<strange> availabilityIntegrity:-0.04 lostDevice:0.04 malicious:0.95 nearMiss:0.05 other:-0.04 paper:-0.06 policyViolation:-0.05 unauthorisedAccess:-0.04 unsafeTransmission:-0.03
<pests> malicious:-0.03 paper:-0.03 physical:0.83 published:0.07
<paper&pests> physical:0.75 published:0.05
team other:-0.03 published:0.07 unauthorisedAccess:0.04
sat malicious:0.06 published:0.07
kun availabilityIntegrity:-0.04 lostDevice:-0.04 malicious:-0.05 other:-0.04 paper:-0.04 physical:-0.04 policyViolation:0.04 published:0.05 threat:0.05 wrongContent:0.06 wrongRecipient:0.05
map nearMiss:0.03 physical:0.04 threat:-0.03
mus nearMiss:0.04
^vores published:0.03 threat:0.04 unauthorisedAccess:0.04
<care> malicious:-0.04 nearMiss:-0.05 other:-0.05 physical:-0.05 published:0.06 threat:0.10 unauthorisedAccess:-0.06 unsafeTransmission:0.06 wrongContent:-0.05 wrongRecipient:0.06
<cared&care> unsafeTransmission:0.06
<mayI&paper> published:0.07
<care&paper> wrongRecipient:0.08
<care&publish> published:0.07
billed lostDevice:0.04 unsafeTransmission:0.06
abent overheard:0.05
hus availabilityIntegrity:0.03 unauthorisedAccess:0.04
tavl unsafeTransmission:0.03
bagved overheard:0.04
beborn unsafeTransmission:0.03
ned availabilityIntegrity:-0.06 paper:0.04 physical:0.08 published:0.04
<employment&asking> threat:0.06 unsafeTransmission:0.04 wrongRecipient:0.03
<employment&askingVerb> availabilityIntegrity:0.06 lostDevice:-0.03 malicious:-0.03 nearMiss:-0.04 other:-0.03 unsafeTransmission:0.03 wrongRecipient:0.09
tel other:0.04 unauthorisedAccess:0.03
us overheard:0.03 unsafeTransmission:0.04
that published:0.06 threat:0.05
tonight availabilityIntegrity:0.04
which malicious:0.03
is published:0.03 threat:-0.03 unauthorisedAccess:-0.03 unsafeTransmission:0.08
closed unauthorisedAccess:0.04
be policyViolation:0.04
on other:0.03 paper:-0.04 published:0.09 unsafeTransmission:-0.03 wrongRecipient:-0.06
web other:0.03
we availabilityIntegrity:0.06 published:0.05
are physical:0.05
^a availabilityIntegrity:0.03 overheard:0.03 published:0.04
<staff&access> published:0.04 unauthorisedAccess:0.05
<access&digital> availabilityIntegrity:0.03 malicious:0.04 unauthorisedAccess:0.64
<access&system> availabilityIntegrity:0.05 paper:-0.03 threat:0.05
<access&social> published:0.08 unauthorisedAccess:0.74
allergi published:0.07
blev availabilityIntegrity:0.06 malicious:-0.04 published:0.05 threat:-0.03 wrongContent:-0.04
lagt availabilityIntegrity:-0.03 physical:0.06 published:0.06 unauthorisedAccess:-0.04
op lostDevice:0.04 nearMiss:0.04 paper:-0.03 unauthorisedAccess:0.03 wrongRecipient:-0.03
ik availabilityIntegrity:0.04 malicious:-0.04 physical:-0.04 published:0.04 unsafeTransmission:0.08 wrongRecipient:-0.05
personal other:0.05 published:0.04
<lose..paper> lostDevice:-0.04 nearMiss:0.04 paper:0.76
<found..paper> availabilityIntegrity:0.03 paper:0.83 threat:-0.03
find other:0.05
korelist unauthorisedAccess:0.04
vak lostDevice:0.06
^kan availabilityIntegrity:0.03
<device> availabilityIntegrity:-0.05 lostDevice:1.22 malicious:0.15 nearMiss:-0.11 other:-0.04 overheard:-0.08 paper:-0.12 physical:-0.11 policyViolation:0.23 published:-0.04 unauthorisedAccess:-0.14 unsafeTransmission:-0.11 wrongRecipient:-0.13
<transport> availabilityIntegrity:-0.03 lostDevice:0.06 nearMiss:-0.05 other:-0.05 overheard:0.10 paper:0.16 physical:-0.05 policyViolation:-0.05 published:-0.06 unauthorisedAccess:-0.05 unsafeTransmission:0.09 wrongContent:-0.05
<fire> availabilityIntegrity:-0.05 paper:0.04 physical:0.77 threat:0.07
<lose..device> lostDevice:0.72
<device..transport> lostDevice:0.69 malicious:0.03 paper:0.03
<device&lose> lostDevice:0.87
<paper&transport> paper:0.73 threat:0.03 unsafeTransmission:0.03
<paper&fire> paper:0.03 physical:0.76
tabl paper:0.03
tog paper:0.05 unsafeTransmission:0.07
not nearMiss:0.04 paper:0.06 physical:-0.03 published:-0.05 threat:-0.04 wrongContent:-0.04
fir paper:0.03
^jeg lostDevice:-0.06 nearMiss:-0.03 threat:0.04 unsafeTransmission:0.05
ja availabilityIntegrity:0.05 wrongRecipient:0.06
mig malicious:0.04 other:0.11 wrongContent:-0.05 wrongRecipient:-0.04
lagd nearMiss:0.05
opp other:0.05
kort other:0.03 paper:0.05
papir physical:0.06
over malicious:-0.04 nearMiss:0.08 physical:0.13 published:-0.03 threat:-0.03 unsafeTransmission:0.06 wrongRecipient:-0.06
vej nearMiss:0.03
saml physical:0.03
mangl paper:0.03 policyViolation:0.06
nogl other:0.04
^ja availabilityIntegrity:0.05
<trash> lostDevice:0.08 malicious:-0.04 other:-0.04 paper:0.82 physical:0.10 policyViolation:-0.03 published:-0.04 unauthorisedAccess:-0.04 wrongContent:-0.03
<helping> availabilityIntegrity:0.04 lostDevice:-0.08 malicious:-0.04 nearMiss:-0.07 other:0.16 overheard:0.07 paper:-0.04 physical:-0.06 threat:0.06 wrongContent:-0.04
<paper&trash> availabilityIntegrity:0.03 paper:0.70 physical:0.08
<could&notYet> threat:0.65 unsafeTransmission:0.05
<worry&notYet> threat:0.74 unsafeTransmission:0.05
<worry&building> threat:0.70 wrongRecipient:0.04
skul nearMiss:-0.03 paper:0.05 threat:-0.04 wrongContent:0.10 wrongRecipient:0.09
contain physical:0.04
bag lostDevice:0.06
makul paper:0.06
indkomst published:0.03
udenpa wrongContent:0.04
aben published:0.03 wrongContent:0.04
ga policyViolation:0.04
ind nearMiss:0.04 overheard:-0.04 paper:-0.05 physical:0.05 threat:0.05 unsafeTransmission:-0.04 wrongContent:-0.06
stil published:0.06
kas paper:0.08 physical:0.06 threat:-0.03
alen policyViolation:0.04
hvad other:0.14 overheard:0.07 threat:-0.04
vil availabilityIntegrity:-0.04 malicious:0.04 nearMiss:0.07
? availabilityIntegrity:0.12 malicious:-0.05 nearMiss:-0.03 other:0.04 physical:-0.05 policyViolation:0.05 threat:-0.06 unauthorisedAccess:-0.05 unsafeTransmission:0.10 wrongContent:-0.04
?end availabilityIntegrity:0.07 malicious:-0.03 other:0.06 physical:-0.03 policyViolation:0.06 threat:-0.05 unauthorisedAccess:-0.04 unsafeTransmission:0.06 wrongContent:-0.03
found availabilityIntegrity:0.04
resident overheard:0.04
diagnos unauthorisedAccess:0.03
staf wrongRecipient:0.03
now availabilityIntegrity:0.06 malicious:0.07
took nearMiss:0.04 overheard:0.03
elev malicious:0.03 other:0.03 paper:0.04
fund other:0.04 paper:0.04
lod malicious:0.03 paper:0.04
hojt paper:0.04 unauthorisedAccess:0.06
fredag availabilityIntegrity:0.03
tomt paper:0.06
<credentials> availabilityIntegrity:-0.07 lostDevice:0.06 malicious:0.14 other:-0.05 overheard:-0.03 paper:-0.05 physical:-0.04 published:-0.05 threat:0.14 wrongContent:-0.04 wrongRecipient:-0.06
tabt threat:0.05
mellem malicious:0.04 paper:0.04
uden lostDevice:0.04 policyViolation:0.08
kod lostDevice:0.04 policyViolation:0.04 threat:0.07
<device..lose> lostDevice:0.81
afdeling unauthorisedAccess:0.11
weekend paper:0.03 physical:0.04
trod wrongRecipient:0.04
<steal> lostDevice:0.85 nearMiss:0.04 other:-0.04 overheard:0.05 paper:-0.06 physical:0.06 policyViolation:-0.04 wrongContent:-0.03
<misconduct> availabilityIntegrity:-0.06 lostDevice:0.03 malicious:0.08 nearMiss:-0.05 other:-0.06 overheard:-0.03 paper:-0.09 physical:-0.07 policyViolation:1.10 published:-0.05 threat:0.09 unauthorisedAccess:-0.06 unsafeTransmission:-0.04 wrongContent:-0.04 wrongRecipient:-0.04
<steal..device> lostDevice:0.04
<device&steal> lostDevice:0.79 malicious:0.03
someon threat:0.04
stol nearMiss:0.04 overheard:0.04
laptop policyViolation:0.04
from lostDevice:0.05 unsafeTransmission:-0.04
caf nearMiss:0.04
turned overheard:0.04
cas other:0.03 unauthorisedAccess:0.04
screen malicious:0.03
kamera other:0.05
ca lostDevice:0.04
dag availabilityIntegrity:0.04 malicious:-0.05 nearMiss:-0.07 overheard:-0.03 paper:-0.07 policyViolation:0.11 threat:0.09 unauthorisedAccess:0.03 wrongContent:-0.03
pc malicious:0.11 policyViolation:0.05
spar lostDevice:0.03
^glemte nearMiss:0.04
phon lostDevice:0.03
work lostDevice:0.10
yesterday lostDevice:0.05 wrongContent:0.06
nobody lostDevice:0.03 policyViolation:0.06 unauthorisedAccess:0.03
wil lostDevice:0.04 threat:0.04
get lostDevice:0.03 threat:0.05 unauthorisedAccess:-0.03 unsafeTransmission:0.04
^my lostDevice:0.03 unauthorisedAccess:0.04 unsafeTransmission:0.04
<breakIn> lostDevice:0.04 paper:-0.08 physical:0.93
<building&breakIn> paper:-0.04 physical:0.81
<device&breakIn> lostDevice:0.04
<misconduct&staff> lostDevice:0.04 policyViolation:0.11
<misconduct&building> lostDevice:0.06 policyViolation:0.07
nat paper:-0.04 physical:0.11
barbar lostDevice:0.03
skrivebord wrongContent:0.05
добрии lostDevice:0.04 malicious:0.04
день lostDevice:0.04 malicious:0.04
я lostDevice:0.04 malicious:0.04
^добрии lostDevice:0.04 malicious:0.04
<attack> availabilityIntegrity:-0.03 lostDevice:-0.04 malicious:1.03 nearMiss:0.11 paper:-0.04 published:-0.05 unauthorisedAccess:-0.03 unsafeTransmission:-0.08 wrongContent:-0.05 wrongRecipient:-0.04
<attack&click> malicious:0.74
faktura malicious:0.04
afsend nearMiss:0.03
trykked nearMiss:0.03
vindu wrongContent:0.03
<click&credentials> malicious:0.75
login malicious:0.03
mobil lostDevice:0.06
kl availabilityIntegrity:0.07 nearMiss:-0.04 published:0.03
selv malicious:0.13 paper:-0.05 unauthorisedAccess:0.03
skriv other:0.14 unsafeTransmission:0.03
folk malicious:0.03 published:0.04
kolleg malicious:0.03 wrongRecipient:0.03
sporg malicious:0.03 threat:0.05
hvorfor malicious:0.03
^min other:0.03 paper:0.07
<nearMiss> availabilityIntegrity:0.09 lostDevice:-0.06 nearMiss:1.30 other:-0.06 overheard:-0.04 paper:-0.10 physical:-0.04 policyViolation:-0.06 published:-0.08 threat:-0.04 unsafeTransmission:-0.05 wrongContent:-0.10 wrongRecipient:-0.04
<misconduct&credentials> malicious:0.04 policyViolation:0.04 threat:0.08
lik malicious:0.03 published:0.08
afterward malicious:0.04 other:0.04
happened malicious:0.04
addres malicious:0.08 unsafeTransmission:-0.04
password malicious:0.04
gon malicious:0.04
skarm lostDevice:-0.04 malicious:0.07 policyViolation:0.03 wrongContent:0.03
skal wrongRecipient:0.06
reception malicious:0.04 policyViolation:0.04
^der malicious:0.06 other:0.04 physical:0.04
<device..steal> lostDevice:0.71 malicious:0.04
<recording&talk> malicious:0.04 other:0.04 policyViolation:0.03
<mayI&device> malicious:0.04
bliv availabilityIntegrity:0.05 malicious:0.03 nearMiss:-0.04 unsafeTransmission:0.03
sagd nearMiss:0.05
vidst malicious:0.04 unsafeTransmission:0.03
styr malicious:0.03 threat:0.04
vel unsafeTransmission:0.09 wrongRecipient:-0.04
minut nearMiss:0.03
fik availabilityIntegrity:-0.04 nearMiss:0.06 other:0.06 threat:-0.03 unauthorisedAccess:-0.04 unsafeTransmission:-0.03 wrongContent:0.04
bad malicious:0.03 threat:0.03
ogsa unauthorisedAccess:0.03 unsafeTransmission:0.05
tank malicious:0.03 policyViolation:0.03
aldr malicious:0.07
mad malicious:0.03 unauthorisedAccess:0.04 unsafeTransmission:0.03 wrongRecipient:-0.03
sluk availabilityIntegrity:0.03 malicious:0.03
<digital&click> malicious:0.04 policyViolation:0.05
<attack&digital> malicious:0.79 unsafeTransmission:-0.04
<attack&credentials> malicious:0.74 nearMiss:0.04
kantin paper:0.04
<unsafe&personal> malicious:0.04 unsafeTransmission:0.76 wrongRecipient:-0.05
<unsafe&private> malicious:0.04 threat:-0.03 unsafeTransmission:0.78
got lostDevice:0.03 unsafeTransmission:-0.03 wrongRecipient:0.03
card lostDevice:0.03 malicious:0.04 unsafeTransmission:-0.03
cod malicious:0.03
so policyViolation:0.04 published:0.04
mark physical:0.03
postkas malicious:0.04 threat:0.05
fuld overheard:0.05 unsafeTransmission:0.03 wrongRecipient:-0.03
gang paper:0.06 policyViolation:0.06 wrongRecipient:-0.03
<lookUp> lostDevice:-0.04 malicious:-0.07 nearMiss:-0.05 overheard:-0.06 paper:-0.07 physical:0.07 policyViolation:-0.05 published:0.07 threat:-0.08 unauthorisedAccess:1.07 wrongContent:-0.05 wrongRecipient:-0.06
<lookUp..people> unauthorisedAccess:0.82
<lookUp&private> unauthorisedAccess:0.71 unsafeTransmission:0.05
slaet physical:0.04 published:0.03
hjalp other:0.03
vist lostDevice:0.03 published:0.04 unauthorisedAccess:0.07
log availabilityIntegrity:0.04 published:0.04 unauthorisedAccess:0.06
<lookUp&social> published:0.03 unauthorisedAccess:0.05
vis malicious:0.07 other:0.03 wrongContent:0.07
opslag unauthorisedAccess:0.07
sag physical:0.09 published:0.05 threat:-0.05 unauthorisedAccess:0.08 unsafeTransmission:0.03 wrongRecipient:-0.03
torsdag other:0.04
am paper:0.05 unsafeTransmission:0.04
who unauthorisedAccess:0.06
colleagu unauthorisedAccess:0.04
keep availabilityIntegrity:0.05 unsafeTransmission:0.04
liv malicious:0.03 unauthorisedAccess:0.04
what availabilityIntegrity:0.05
anything unsafeTransmission:0.04
onc nearMiss:0.05 unauthorisedAccess:0.04
did other:0.03 unauthorisedAccess:0.04
been unauthorisedAccess:0.08
sinc availabilityIntegrity:0.03 unauthorisedAccess:0.08
befor other:0.03 threat:0.04
sum threat:0.04 unauthorisedAccess:0.03
^i other:0.06 published:-0.04 threat:0.05
fand malicious:0.07
sad nearMiss:0.04 overheard:0.07 unauthorisedAccess:0.05
bebor physical:0.03
jer other:0.06 unauthorisedAccess:0.03
portal published:0.03 unauthorisedAccess:0.04
brug other:0.06 policyViolation:0.05 unauthorisedAccess:0.07
<system..down> availabilityIntegrity:0.75
virk availabilityIntegrity:0.04 threat:0.06
rund availabilityIntegrity:0.04 other:0.03 policyViolation:0.06
<system&dataLoss> availabilityIntegrity:0.86 other:0.08 paper:-0.04 threat:0.03 wrongRecipient:-0.03
<nearMiss..send> availabilityIntegrity:0.09 nearMiss:0.74
<nearMiss&send> availabilityIntegrity:0.08 nearMiss:0.84 wrongContent:-0.04 wrongRecipient:-0.05
<nearMiss&wrong> availabilityIntegrity:0.07 nearMiss:0.71
<recording&staff> other:0.05
up availabilityIntegrity:0.06 threat:0.04 wrongRecipient:0.05
oth wrongContent:0.03
^two overheard:0.04
eft availabilityIntegrity:0.07 nearMiss:0.07 unauthorisedAccess:0.05
backup threat:0.04
<down..system> availabilityIntegrity:0.76 physical:0.04
andr other:0.13
<unsafe&health> unsafeTransmission:0.84
delt lostDevice:0.03 wrongContent:0.04
sar availabilityIntegrity:0.05
nast wrongContent:0.03
almind paper:0.03 unsafeTransmission:0.10 wrongRecipient:-0.04
lag nearMiss:0.04 threat:0.03
nok threat:0.03
text other:0.05 unsafeTransmission:0.05
door physical:0.04 unsafeTransmission:0.05
every unsafeTransmission:0.04
morning availabilityIntegrity:0.04 unsafeTransmission:0.05
you unsafeTransmission:0.09 wrongContent:0.05
brugt policyViolation:0.04
link malicious:0.04
naed nearMiss:0.05
stop availabilityIntegrity:0.05 nearMiss:0.05 threat:0.04
<nearMiss&paper> availabilityIntegrity:0.05 nearMiss:0.16 paper:-0.05 wrongContent:-0.03
ad nearMiss:0.03
dor physical:-0.03 policyViolation:0.07
und nearMiss:0.05 overheard:0.03
mod other:0.04 overheard:0.04
kollega nearMiss:0.04 policyViolation:0.04 unauthorisedAccess:0.03 wrongRecipient:-0.03
rabt nearMiss:0.07
ingenting nearMiss:0.03 wrongContent:0.03
sket nearMiss:0.03 other:0.05
^var nearMiss:0.07
<takeBack> malicious:0.04 nearMiss:0.07 wrongRecipient:0.04
open published:0.03 threat:0.04 unauthorisedAccess:0.03 unsafeTransmission:0.03
preview nearMiss:0.05
out availabilityIntegrity:0.11
<conditional> availabilityIntegrity:-0.06 lostDevice:-0.06 malicious:0.09 nearMiss:0.08 other:0.09 paper:-0.08 physical:-0.04 policyViolation:-0.04 threat:0.08 unauthorisedAccess:-0.04 unsafeTransmission:0.07 wrongContent:-0.05 wrongRecipient:-0.07
<nearMiss&digital> nearMiss:0.16 wrongContent:-0.03
<could&conditional> availabilityIntegrity:-0.03 lostDevice:-0.04 nearMiss:0.06 other:0.07 paper:-0.05 threat:0.06 unsafeTransmission:0.05 wrongContent:-0.03 wrongRecipient:-0.05
chef wrongContent:0.03
fanged nearMiss:0.05
<pay&wrong> nearMiss:0.06
bank nearMiss:0.05
kontonr nearMiss:0.05
ulast policyViolation:0.07
ing availabilityIntegrity:0.08 nearMiss:-0.03 overheard:-0.04 paper:-0.05 physical:-0.03 policyViolation:0.03 published:-0.04 threat:0.13 unsafeTransmission:-0.03 wrongContent:-0.03
nar policyViolation:0.04 published:0.03
<rule> availabilityIntegrity:-0.04 lostDevice:-0.07 nearMiss:-0.03 other:-0.04 paper:-0.06 policyViolation:1.04 published:0.05 threat:-0.04 unauthorisedAccess:-0.04 unsafeTransmission:0.04
<rule&misconduct> policyViolation:0.81
altid published:0.05
hang paper:0.08 wrongContent:0.03
seddel paper:0.03
<notSent> availabilityIntegrity:0.08 nearMiss:0.71 policyViolation:0.07 wrongRecipient:-0.04
<harmless> malicious:-0.04 other:-0.04 paper:-0.04 policyViolation:1.00 threat:0.04 unauthorisedAccess:-0.03
assistant policyViolation:0.04 unauthorisedAccess:0.03
started policyViolation:0.05 unsafeTransmission:0.04
three policyViolation:0.05
week policyViolation:0.04 threat:0.04
don policyViolation:0.04 unsafeTransmission:0.04
think availabilityIntegrity:0.05 policyViolation:0.04
should policyViolation:0.07 unauthorisedAccess:-0.03 unsafeTransmission:0.04
^our policyViolation:0.09
lant policyViolation:0.06
mit overheard:0.04 policyViolation:0.03
adgangskort policyViolation:0.04
par policyViolation:0.04 unsafeTransmission:0.04
styk policyViolation:0.04
<paper..found> paper:0.67 physical:0.04
<talk..hear> overheard:0.73 unauthorisedAccess:0.05
<talk&hear> overheard:0.81 paper:-0.03 unauthorisedAccess:0.08
<talk&transport> overheard:0.05
<hear&outsider> overheard:0.85
snakked overheard:0.06
hojlyd malicious:0.05
famili lostDevice:0.05 overheard:0.04
kend overheard:0.06 threat:0.04
kvart wrongContent:0.04
handvark policyViolation:0.04
rum paper:0.07 threat:0.04
<talk&place> overheard:0.88 unauthorisedAccess:-0.04
<hear&place> overheard:0.12
wer wrongRecipient:0.03
they other:0.05 wrongContent:0.03
war overheard:0.04 wrongRecipient:0.04
dumt overheard:0.04 unauthorisedAccess:0.03
<hear..talk> overheard:0.75
land lostDevice:0.04
hort overheard:0.06
<building&water> physical:0.76
vand paper:0.04
hyld physical:0.07
<building&fire> physical:0.76
room malicious:0.03
centr physical:0.04
night other:0.05
cabin physical:0.04
t availabilityIntegrity:-0.03 other:0.04 physical:0.05
yet unsafeTransmission:0.04
<vague> other:0.80 physical:0.03 policyViolation:0.04
skab physical:0.05
journal availabilityIntegrity:0.08 paper:0.03
<staff..lookUp> physical:0.05 unauthorisedAccess:0.78
led other:0.04 physical:0.04
kontor paper:-0.03 physical:0.07
rud physical:0.04
personalesag physical:0.04
lob nearMiss:0.04 physical:0.03
depot physical:0.07
<object> other:0.07
nye availabilityIntegrity:0.03
print threat:0.04
hent published:0.04
hvis other:0.08 threat:0.07
arkiv policyViolation:0.04
ell paper:0.04
^vinduet wrongContent:0.03
<could..worry> threat:0.80 unauthorisedAccess:0.03
form threat:0.10
shows published:0.06
next threat:0.07
chang published:0.05
numb other:0.03
somebody threat:0.05
could threat:0.04 unsafeTransmission:0.04
strom availabilityIntegrity:0.05
galt threat:0.04
hvordan threat:0.10
data published:0.03 threat:0.04
syn threat:0.09
bor threat:0.04
tor other:0.05 unauthorisedAccess:0.04
^noget other:0.08
<vendorBreach> other:0.81 wrongRecipient:-0.03
<vendor&vendorBreach> other:0.77
<ai> other:0.91 published:-0.06
<ai&personal> other:0.80 published:-0.04
<ai&social> other:0.09
whol malicious:0.03 other:0.04
client other:0.04 wrongRecipient:0.03
into other:0.03 wrongRecipient:0.03
ai other:0.09 published:-0.03
becaus other:0.04 unsafeTransmission:0.04
understand other:0.04 overheard:0.04
underretning other:0.05
tilsyn availabilityIntegrity:0.03 other:0.04
navnt other:0.04
set unauthorisedAccess:0.04
bang unauthorisedAccess:0.09
<bot> availabilityIntegrity:-0.09 nearMiss:0.04 other:0.12 overheard:0.08 published:0.03 wrongRecipient:-0.05
<paper&place> nearMiss:0.04 paper:0.72 policyViolation:0.04
<bot&askingVerb> availabilityIntegrity:-0.05 nearMiss:0.04 other:0.04 published:0.03
mak unsafeTransmission:0.03
hold availabilityIntegrity:0.06 nearMiss:0.04
mund other:0.04
du nearMiss:0.04
fard other:0.05
department availabilityIntegrity:0.05
removed availabilityIntegrity:0.05
cam availabilityIntegrity:0.05
told availabilityIntegrity:0.04 published:0.05 unauthorisedAccess:-0.03 unsafeTransmission:0.04
this availabilityIntegrity:0.09
mang paper:0.07 wrongContent:0.03
lad policyViolation:0.04 wrongContent:0.03
vagt paper:0.04
ah wrongRecipient:0.05
nej wrongRecipient:0.05
put availabilityIntegrity:0.04 published:0.03
garderob wrongRecipient:0.03
^ah wrongRecipient:0.05
<employment&lose> availabilityIntegrity:0.04 paper:0.05 wrongRecipient:0.04
smut wrongRecipient:0.04
annul wrongRecipient:0.03
gal availabilityIntegrity:0.05 nearMiss:-0.04 published:0.04
landed wrongRecipient:0.06
payment availabilityIntegrity:0.04
phoned wrongContent:0.06
chauffor nearMiss:0.03 unauthorisedAccess:0.04
genoptraningsplan wrongRecipient:0.04
vent threat:0.04
fortalt wrongRecipient:0.04
te malicious:0.03 wrongRecipient:0.04
count nearMiss:0.05
driv lostDevice:0.03
off lostDevice:0.03
already wrongRecipient:0.05
^handed nearMiss:0.05
tid published:0.04 unsafeTransmission:0.05 wrongContent:0.03
udredning overheard:0.04 wrongContent:0.04
ret availabilityIntegrity:0.04
^the published:0.05 threat:0.07 unauthorisedAccess:-0.03 wrongContent:0.05
boligstot wrongContent:0.07
kommentar wrongContent:0.04
del threat:0.05 wrongContent:0.05
pig unauthorisedAccess:0.04 unsafeTransmission:0.04 wrongContent:0.04
sekund wrongContent:0.05
lukked wrongContent:0.05
sog published:0.08
net other:0.03 published:0.05
vagtplan published:0.03
havn paper:0.04 published:0.03
helst malicious:0.04
pdf policyViolation:0.04
answ overheard:0.04
hom lostDevice:0.03
monday published:0.07
infoskarm published:0.08
indbak published:0.05
tim published:0.05
^infoskarmen published:0.08
pil paper:0.04 published:0.03
ser availabilityIntegrity:0.04
skilt published:0.03
<machine> other:0.76 published:0.05
<lookUp&outsider> threat:-0.04 unauthorisedAccess:0.08 unsafeTransmission:0.04
<lookUp&health> published:0.04
<machine&social> other:0.04 published:0.04
f nearMiss:0.05
tre paper:0.04 published:0.03
titl availabilityIntegrity:0.03
debt wrongRecipient:0.03
<bag> lostDevice:0.14 malicious:-0.03 nearMiss:0.04 paper:0.06
<weather> availabilityIntegrity:-0.04 lostDevice:-0.04 paper:0.08 physical:0.87
<paper..lose> other:0.05 paper:0.72
<bag&lose> lostDevice:0.72 paper:0.06
<bag&transport> lostDevice:0.06 paper:0.06
<paper&weather> physical:0.04
blast paper:0.06
cykelkurv paper:0.06
igennem physical:0.04
besog availabilityIntegrity:0.07 paper:0.04
straffeattest paper:0.03
<employment&found> availabilityIntegrity:0.05 paper:0.05
fortro paper:0.04
fem lostDevice:0.04 paper:0.04
pak wrongRecipient:0.04
alt availabilityIntegrity:0.05 unauthorisedAccess:0.03
regn threat:0.04
son lostDevice:0.04 paper:0.03
haft paper:0.11
vag paper:0.03
thing lostDevice:0.05 unsafeTransmission:0.04
<device&trash> lostDevice:0.77
lordag physical:0.04
nogleboks threat:0.05
forsvund lostDevice:0.03
kor availabilityIntegrity:0.05 unauthorisedAccess:0.04
rort other:0.05
^fik other:0.04
polic malicious:0.03
^somebody malicious:0.03
<device&found> malicious:0.09
dim malicious:0.04
tastatur malicious:0.04
lign malicious:0.04 physical:0.05
usb malicious:0.07
stik malicious:0.08
^fandt malicious:0.08
<vendor&attack> other:0.74
betalt malicious:0.05
nyt policyViolation:0.03
skift availabilityIntegrity:0.03
<system&rule> policyViolation:0.06
<reading&rule> unsafeTransmission:0.05
lav other:0.04
forsid malicious:0.04
slog unauthorisedAccess:0.04
mandag unauthorisedAccess:0.03
gjort unsafeTransmission:0.07
praktikant unauthorisedAccess:0.07
^praktikanten unauthorisedAccess:0.07
mailbox threat:0.03 unauthorisedAccess:0.06
peopl unauthorisedAccess:0.06
vognmand malicious:0.03 unauthorisedAccess:0.04 unsafeTransmission:0.03 wrongRecipient:-0.04
skifted unauthorisedAccess:0.06
ar unauthorisedAccess:0.05
jobcentr unauthorisedAccess:0.06
sygesamtal unauthorisedAccess:0.06
tandplej unauthorisedAccess:0.03
look published:0.05 threat:0.04
says lostDevice:0.03
telefon availabilityIntegrity:0.05 lostDevice:0.03
^all availabilityIntegrity:0.09
<notSent&wrong> availabilityIntegrity:0.06
udsend availabilityIntegrity:0.05 nearMiss:-0.04 wrongContent:0.03
go availabilityIntegrity:0.04
sin availabilityIntegrity:0.04
opdag other:0.04
snap unsafeTransmission:0.07
smid paper:0.03 unsafeTransmission:0.03
ars unsafeTransmission:0.10
sidst other:0.04 unauthorisedAccess:0.03
modtag nearMiss:0.03 paper:0.04
let other:0.04 threat:0.05
tilbag nearMiss:0.08
urort nearMiss:0.08
ejer nearMiss:0.04 published:0.04
oje nearMiss:0.04
heldigvis nearMiss:0.07
spurg availabilityIntegrity:0.05 nearMiss:0.04
<misconduct&harmless> policyViolation:0.77 threat:0.03
optag other:0.04
<rule&harmless> policyViolation:0.79
<harm&place> published:0.03
tit policyViolation:0.05
seen lostDevice:0.03
them unsafeTransmission:0.04
snak overheard:0.04
cal overheard:0.04
personnum overheard:0.05 published:0.04
koen overheard:0.05
ven overheard:0.04
lov nearMiss:0.03 overheard:0.04
discussed overheard:0.06
^taget physical:0.08
<paper&breakIn> paper:-0.05 physical:0.81
<wonder> policyViolation:-0.04 threat:0.13
<worry&credentials> policyViolation:-0.03 threat:0.12
anybody other:0.05
<system&fire> availabilityIntegrity:-0.03 threat:0.05
opmarksom threat:0.05
<conditional&device> malicious:0.04
proved published:0.05
document policyViolation:0.04 threat:0.03
free other:0.04 policyViolation:0.04
intern other:0.04 paper:0.04
decision availabilityIntegrity:-0.04 other:0.09
deleted other:0.04 unsafeTransmission:0.04
chat other:0.04 wrongRecipient:0.03
jobsamtal other:0.04 paper:0.03
uge availabilityIntegrity:0.05 other:0.04
<vague&helping> other:0.79
bosted wrongRecipient:0.03
klagesag paper:0.04
ugen policyViolation:0.04 wrongContent:0.03
googl published:0.03
rent paper:0.04
hand availabilityIntegrity:0.04 paper:0.03
ask paper:0.04 threat:0.04
<strange&device> lostDevice:0.04 malicious:0.03
fold lostDevice:0.03 nearMiss:0.05
udgiv nearMiss:0.05
as nearMiss:0.05
dat availabilityIntegrity:0.05 published:0.05
acces unsafeTransmission:0.04
held nearMiss:0.03
approved other:0.05 policyViolation:0.04
<bag&steal> lostDevice:0.74
<nearMiss&notSent> availabilityIntegrity:0.06 nearMiss:0.65
<nearMiss&returned> nearMiss:0.74
<nearMiss&click> nearMiss:0.74
<access&health> unauthorisedAccess:0.74
`;
